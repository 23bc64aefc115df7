import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { root } from './root'
import { isShown } from './unused'

const SHEET = /\/vitepress\/dist\/client\/theme-default\/styles\/(?:components\/)?(vars|icons|custom-block)\.css/
const SEARCH = /\/VPNavBarSearch(?:Button)?\.vue\?/
/** All that the theme draws pages with, besides. */
const DRAWN = /\/vitepress\/dist\/client\/theme-default\/(?:components\/VP\w+\.vue\?.*type=style|styles\/(?:base|components\/vp-doc)\.css)/
/** What shows any icon reads this, in a sheet of its own. */
const ICON_READ: ReadonlySet<string> = new Set(['--icon'])
const PALETTE_FILE = /(?:vars|icons|fonts)\.css$/

/** A property that a sheet sets: its name and all up to where the next one may begin. */
const SET = /(--[\w-]+)\s*:(?:[^;{}"']|"[^"]*"|'[^']*')*;/g
const READ = /var\(\s*(--[\w-]+)/g
/** A rule that does no more than give icons their picture or turn them. */
const ICON = /(?:^|(?<=\}))((?:\s*\.vpi-[\w-]+,?)+)\s*\{[^{}]*\}/g

/** Takes out of a stylesheet the properties that are read neither there nor elsewhere. */
export function withoutUnread(css: string, elsewhere: ReadonlySet<string>): string {
  const read = new Set([...elsewhere, ...[...css.matchAll(READ)].map(([, name = '']) => name)])
  const left = css.replace(SET, (whole, name: string) => (read.has(name) ? whole : ''))
  // What only those read is not read any more.
  return left === css ? css : withoutUnread(left, elsewhere)
}

/** Takes out the icons that no template names. */
export const withoutIcons = (css: string, templates: string): string =>
  css.replace(ICON, (whole, selectors: string) => ([...selectors.matchAll(/\.(vpi-[\w-]+)/g)].some(([, name = '']) => templates.includes(name)) ? whole : ''))

/** How a page writes a block apart: `::: tip`, or `> [!TIP]`. */
const WRITTEN = /^[ \t>]*:{3,}[ \t]*([a-z]+)|\[!([A-Z]+)\]/gm
/** A rule that begins with kinds of block, each of its selectors. */
const BLOCK = /(?<=^|\}\s*)((?:\s*\.custom-block\.[\w-]+[^{},]*,?)+)\{[^{}]*\}/g

/** Takes out the kinds of block that no page writes. */
export function withoutBlocks(css: string, pages: string): string {
  const written = new Set(['custom-block', ...[...pages.matchAll(WRITTEN)].map(([, name, alert]) => name ?? alert?.toLowerCase() ?? '')])
  return css.replace(BLOCK, (whole, selectors: string) => ([...selectors.matchAll(/\.custom-block\.([\w-]+)/g)].some(([, kind = '']) => written.has(kind)) ? whole : ''))
}

/**
 * What no page is drawn with: who is in the team, sponsors and advertisements, links to social networks and translations, links to mend a page,
 * sidebars that fold or go deeper than three levels, formulas, what only a server of drafts shows; of the search service of others, all but its
 * button.
 */
const NEVER = /VPTeamMembers|CarbonAds|Sponsors|social-links|translations|trans-title|edit-(?:info|link)|left-aside|hide-nav|\.(?:text|option)-icon|caret|collaps|level-[345]|mjx-|vite-error|icon-enabled|DocSearch-(?:Button-Key|Footer|Form|Screen)/
const COMMENT = /\/\*[^]*?\*\//g
/** An innermost rule, also inside of one for some screens. */
const RULE = /([^{};@]+)(\{[^{}]*\})/g

/** The selectors of a list; those inside of `:is(…)` are no list of a rule. */
function selectorsOf(list: string): readonly string[] {
  let open = 0
  const marked = [...list].map((character) => {
    open += character === '(' ? 1 : character === ')' ? -1 : 0
    return character === ',' && open === 0 ? '\n,' : character
  })
  return marked.join('').split('\n,')
}

/** Takes out the selectors of what is never drawn, and rules that are for nothing else. */
export const withoutNever = (css: string): string => css.replace(COMMENT, '').replace(RULE, (_rule, selectors: string, body: string) => {
  const left = selectorsOf(selectors).filter((selector) => !NEVER.test(selector))
  return left.length > 0 ? left.join() + body : ''
})

/** A rule for languages only. */
const LANGUAGES = /(?<=^|\}\s*)((?:\s*(?::root:where\()?:lang\([a-z]+\)\)?,?)+)\s*\{[^{}]*\}/g

/** Takes out what is for languages that the site is not written in. */
export const withoutLanguages = (css: string): string => css.replace(LANGUAGES, (whole, languages: string) => (languages.includes(':lang(es)') ? whole : ''))

function textsIn(folder: string, isWanted: (file: string) => boolean): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isWanted).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
}

/** Read once for all the sheets of a build. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined
  return () => (known ??= { value: read() }).value
}

/**
 * Of VitePress's palette, icons, blocks apart and components, only what a page, its theme or ours uses: every page carries them before it can show
 * anything.
 */
export function withoutUnusedStyles(): Plugin {
  const own = fileURLToPath(new URL('../theme', import.meta.url))
  const pagesTexts = once(() => textsIn(join(root, 'docs'), (file) => file.endsWith('.md')))
  const ownTexts = once(() => textsIn(own, (file) => /\.(?:vue|css|ts)$/.test(file)))
  return {
    name: 'without-unused-styles',
    enforce: 'pre',
    // Whoever is writing may write any kind of block.
    apply: 'build',
    transform: {
      filter: { id: [SHEET, DRAWN] },
      handler(code, id) {
        const file = id.replaceAll('\\', '/')
        if (DRAWN.test(file)) return SEARCH.test(file) ? withoutUnread(withoutNever(code), ICON_READ) : withoutNever(code)
        const [sheet, which] = SHEET.exec(file) ?? []
        if (!sheet) return null
        const pages = pagesTexts()
        if (which === 'custom-block') return withoutBlocks(code, pages)
        const theirs = join(id.slice(0, file.indexOf(sheet)), '/vitepress/dist/client/theme-default')
        const texts = withoutBlocks(textsIn(theirs, (file) => /\.(?:vue|css)$/.test(file) && !PALETTE_FILE.test(file) && isShown(file)), pages) + ownTexts()
        return which === 'icons' ? withoutIcons(code, texts) : withoutUnread(withoutLanguages(code), new Set([...texts.matchAll(READ)].map(([, name = '']) => name)))
      },
    },
  }
}
