import { readFileSync } from 'node:fs'
import * as v from 'valibot'

/** What the menus need to know of a page. Other keys belong to the page's own tool. */
const Page = v.object({
  /** In the browser's title and the menus; without it the first heading serves. */
  title: v.optional(v.string()),
  /** A shorter name for the menus. */
  menu: v.optional(v.string()),
  /** Place among its neighbours, from small to large; pages without it come last, by title. */
  orden: v.optional(v.pipe(v.string(), v.regex(/^\d+$/, 'orden is a whole number'), v.transform(Number)), '999'),
  /** Of a lesson: its number stands before its name, and the lessons go first. */
  leccion: v.optional(v.pipe(v.string(), v.regex(/^\d\.\d{1,2}$/, 'leccion is written as 1.5'))),
  /** Of a module's pages. */
  modulo: v.optional(v.pipe(v.string(), v.regex(/^\d$/, 'modulo is a number'))),
  /** Of a page that stands alone: the section in whose sidebar it is listed. */
  seccion: v.optional(v.string()),
})

export interface PageInfo {
  readonly title: string
  readonly menu: string
  readonly order: number
  /** The section that a page outside of all folders belongs to, or none. */
  readonly section: string | null
}

/**
 * Reads the one-line `key: value` pairs at the top of a Markdown page. Nested values are skipped: VitePress reads those.
 * @throws naming the file when a value is not what the menus can use.
 */
export function readPage(file: string): PageInfo {
  const text = readFileSync(file, 'utf8')
  const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  const pairs = [...head.matchAll(/^(\w+):[ \t]+(.+?)[ \t]*$/gm)].map(([, key, value]) => [key, value?.replace(/^(['"])(.*)\1$/, '$2')])
  const parsed = v.safeParse(Page, Object.fromEntries(pairs))
  if (!parsed.success) throw new Error(`${file}: ${parsed.issues.map((issue) => issue.message).join('; ')}`)
  const title = parsed.output.title ?? /^# (.+?)(?: \{#.*\})?$/m.exec(text)?.[1]
  if (!title) throw new Error(`${file}: a page needs \`title\` in its frontmatter or a first heading`)
  const { menu = title, orden, leccion, modulo, seccion = null } = parsed.output
  if (leccion !== undefined) return { title, menu: `${leccion} ${menu}`, order: Number(leccion.slice(2)), section: seccion }
  const isFront = modulo !== undefined && file.endsWith('index.md')
  return { title, menu: isFront ? `${modulo}. ${menu}` : menu, order: isFront ? Number(modulo) : orden, section: seccion }
}
