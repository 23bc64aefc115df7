/** A line of a page outside of code, or the fact that it is inside. */
interface PageLine {
  readonly text: string
  /** From 1. */
  readonly line: number
  readonly code: boolean
}

/** A place that a lesson gives to an exercise. `id` is `null` when the tag is not written as it should. */
export interface Tag {
  readonly id: string | null
  readonly line: number
}

const TAG = /^<Exercise\s+id="([\w-]+)"\s*\/>\s*$/
const ANY_TAG = /<Exercise\b/
const FENCE = /^\s*(`{3,}|~{3,})/

/** The lines of a page, each with whether it stands inside a fenced block of code. */
export function pageLines(source: string): readonly PageLine[] {
  let fence: string | null = null
  return source.split('\n').map((text, index) => {
    const mark = FENCE.exec(text)?.[1]
    const code = fence !== null || mark !== undefined
    if (mark !== undefined && fence === null) fence = mark
    else if (mark !== undefined && fence !== null && mark.startsWith(fence) && text.trim() === mark) fence = null
    return { text, line: index + 1, code }
  })
}

const tagOf = ({ text, line, code }: PageLine): Tag | null =>
  (code || !ANY_TAG.test(text.replace(/`[^`]*`/g, '')) ? null : { id: TAG.exec(text)?.[1] ?? null, line })

/** The exercises that a page places, in order. */
export function tagsOf(source: string): readonly Tag[] {
  return pageLines(source).flatMap((line) => tagOf(line) ?? [])
}

/** Replaces each tag that is written as it should by what `draw` makes of its id. */
export function replaceTags(source: string, draw: (id: string) => string): string {
  return pageLines(source).map((line) => {
    const id = tagOf(line)?.id
    return id ? draw(id) : line.text
  }).join('\n')
}
