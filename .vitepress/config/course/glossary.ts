import type { Term } from '../../theme/support/course/catalogue'
import { plainMarkdown } from './plain'

/** The terms of `docs/glosario.md` by their anchor, each with its definition and without its source. */
export function readGlossary(src: string): Readonly<Record<string, Term>> {
  const terms = src.split(/^(?=### )/m).flatMap((part) => {
    const [, title, id, body = ''] = /^### (.+?)\s*\{#([\w-]+)\}\s*\n([\s\S]*)$/.exec(part) ?? []
    return title && id ? [[id, { title, text: plainMarkdown(body.replace(/^Fuentes?: [\s\S]*$/m, '')) }] as const] : []
  })
  return Object.fromEntries(terms)
}
