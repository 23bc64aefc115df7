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
})

export interface PageInfo {
  readonly title: string
  readonly menu: string
  readonly order: number
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
  return { title, menu: parsed.output.menu ?? title, order: parsed.output.orden }
}
