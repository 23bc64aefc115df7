/**
 * Text that people bring (reasons, dissent, actions, names) on its way into a document. It is only ever text: what is taken
 * out here is what a Word or Excel file cannot hold or what would mislead a reader.
 */

/** Long enough for a reason of half a page; what is longer was pasted by mistake or by malice. */
export const MAX_TEXT = 2000
/** For what stands on one line: a name, a unit, a title. */
export const MAX_LINE = 200

/**
 * Characters that XML 1.0 forbids (a file with one of them does not open), lone halves of surrogate pairs, and the marks that
 * turn the direction of writing around and can make a text read as what it does not say.
 */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu

/** Cuts at a character and never inside one (an emoji is two units); says with `…` that something is missing. */
function bounded(text: string, max: number): string {
  if (text.length <= max) return text
  return `${Array.from(text.slice(0, max)).slice(0, -1).join('').trimEnd()}…`
}

/**
 * A text of one or more lines: single line feeds, no forbidden characters, no more than two line ends in a row.
 *
 * @param max characters (UTF-16 units) that may remain
 */
export function cleanText(text: string, max: number = MAX_TEXT): string {
  const lines = text.slice(0, 4 * max).replace(/\r\n?|\u2028|\u2029/g, '\n').replace(/\t/g, ' ').replace(FORBIDDEN, '')
  return bounded(lines.replace(/ *\n */g, '\n').replace(/\n{3,}/g, '\n\n').trim(), max)
}

/** The same on one line. */
export function cleanLine(text: string, max: number = MAX_LINE): string {
  return bounded(cleanText(text, 4 * max).replace(/\s+/g, ' '), max)
}
