import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Markdown } from '../../../exercises/core/exercise'
import type { Exercise } from '../../../exercises/questions/exercise'
import { textsIn, withTexts } from '../../../exercises/questions/texts'
import type { BankSource } from './bank'
import { deadLinkText, missingImageText } from './words'

/** What is needed of markdown-it. */
interface Renderer {
  render(text: string, env: object): string
  renderInline(text: string, env: object): string
}

export interface DrawnText {
  readonly html: string
  /** Addresses of pages of the site that it leads to. */
  readonly links: readonly string[]
  /** Addresses of its images, as they are written. */
  readonly images: readonly string[]
}

/** What a text of the bank says, as HTML. */
export type DrawText = (text: Markdown) => DrawnText

/** For Vue's compiler, which does not read these texts. */
const NOT_COMPILED = / v-pre(?:="")?(?=[ >])/g
const IMAGE = /(?<=<img\b[^>]* src=")[^"]*/g
/** Would end a block of HTML in Markdown. */
const EMPTY_LINES = /\n\s*\n/g

/** What was drawn already: check, page, reviews and search ask for the same texts. */
const drawnBy = new WeakMap<Renderer, Map<string, DrawnText>>()

/**
 * Draws texts by the site's own Markdown, each once.
 *
 * @param base folder of the server that the site is published in, between slashes
 */
export function textsBy(md: Renderer, { cleanUrls, base }: { readonly cleanUrls: boolean; readonly base: string }): DrawText {
  const known = drawnBy.get(md) ?? new Map<string, DrawnText>()
  drawnBy.set(md, known)
  return ({ markdown, inline }) => {
    const key = `${String(inline)} ${markdown}`
    const before = known.get(key)
    if (before) return before
    const env: { readonly cleanUrls: boolean; readonly links: readonly string[] } = { cleanUrls, links: [] }
    // A line does not become a list, a heading or a quote because of how it begins (`1990. …`, `+ 3 %`).
    const text = (inline ? md.renderInline(markdown, env) : md.render(markdown, env)).replace(NOT_COMPILED, '').replace(EMPTY_LINES, '\n').trim()
    const images: string[] = []
    // Of links Markdown knows where the site stands; of images, Vue's compiler would.
    const html = text.replace(IMAGE, (address) => {
      images.push(address)
      return address.startsWith('/') ? base + address.slice(1) : address
    })
    const drawn = { html, links: env.links, images }
    known.set(key, drawn)
    return drawn
  }
}

/** An exercise with its texts as HTML: what pages and reviews draw. */
export const withHtml = (exercise: Exercise, draw: DrawText): Exercise<string> => withTexts(exercise, (text) => draw(text).html)

/**
 * A file of the bank's links that lead to no page and images that are nowhere, as `file:line: what and how to mend it`. Exercises come back on
 * other pages: addresses are whole.
 */
export const deadLinks = (root: string, { path, bank }: BankSource, draw: DrawText): readonly string[] =>
  bank.exercises.flatMap(textsIn).flatMap((text) => {
    const { links, images } = draw(text)
    return [
      ...links.filter((link) => !leadsToPage(root, link)).map(deadLinkText),
      ...images.filter((image) => !image.startsWith('/') || !existsSync(join(root, `docs/public${decodeURI(image)}`))).map(missingImageText),
    ].map((issue) => `${path}:${text.line}: ${issue}`)
  })

function leadsToPage(root: string, link: string): boolean {
  if (!link.startsWith('/')) return false
  const address = decodeURI(link.replace(/[?#].*$/, '').replace(/\.(?:html|md)$/, ''))
  const page = address.endsWith('/') ? `${address}index` : address
  return existsSync(join(root, `docs${page}.md`)) || existsSync(join(root, `docs/public${page}.html`))
}
