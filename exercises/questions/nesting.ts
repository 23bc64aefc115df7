/**
 * Quotes and lists one inside another, at most: an explanation inside a list inside a quote is three. The reader of Markdown calls itself
 * for each, and gives up, or takes seconds, long before what a file can hold.
 */
export const MOST_MARKS = 12
/** Columns that a line may be set in: a list inside a list takes two or three, code some more. */
const MOST_INDENT = 80
/** Asterisks and underscores of one paragraph: each may open emphasis inside the one before. */
const MOST_EMPHASIS = 400

const MARK = /^(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s))/

/** Marks of quotes and lists at the beginning of a line; as many as there may not be where it is set in too far. */
function marksOf(line: string): number {
  let marks = 0
  let indent = 0
  for (let at = 0; marks <= MOST_MARKS; ) {
    const space = line[at] === ' ' || line[at] === '\t'
    const mark = space ? '' : MARK.exec(line.slice(at, at + 12))?.[0] ?? ''
    if (!space && mark === '') break
    if (space && ++indent > MOST_INDENT) return MOST_MARKS + 1
    if (mark !== '') marks++
    at += mark.length || 1
  }
  return marks
}

/** Position, from 0, of the first line that is nested deeper than anybody writes; -1 when none is. */
export function tooNested(markdown: string): number {
  let emphasis = 0
  return markdown.split('\n').findIndex((line) => {
    emphasis = line.trim() === '' ? 0 : emphasis + (line.match(/[*_]/g)?.length ?? 0)
    return emphasis > MOST_EMPHASIS || marksOf(line) > MOST_MARKS
  })
}
