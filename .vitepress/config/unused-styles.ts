import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { UserConfig } from 'vitepress'
import { isShown } from './unused'

type VitePlugin = Extract<NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number], { name: string }>

const PALETTE = /\/vitepress\/dist\/client\/theme-default\/styles\/(vars|icons)\.css/
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

function textsIn(folder: string, isWanted: (file: string) => boolean): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isWanted).map((file) => readFileSync(join(folder, file), 'utf8')).join('\n')
}

/**
 * Of VitePress's palette and icons, only what something of its theme or of ours uses: every page carries them before it can show anything.
 */
export function withoutUnusedStyles(): VitePlugin {
  const own = fileURLToPath(new URL('../theme', import.meta.url))
  return {
    name: 'without-unused-styles',
    enforce: 'pre',
    transform(code, id) {
      const [sheet, which] = PALETTE.exec(id.replaceAll('\\', '/')) ?? []
      if (!sheet) return null
      const theirs = join(id.slice(0, id.replaceAll('\\', '/').indexOf(sheet)), '/vitepress/dist/client/theme-default')
      const texts = textsIn(theirs, (file) => /\.(?:vue|css)$/.test(file) && !PALETTE_FILE.test(file) && isShown(file)) + textsIn(own, (file) => /\.(?:vue|css|ts)$/.test(file))
      return which === 'icons' ? withoutIcons(code, texts) : withoutUnread(code, new Set([...texts.matchAll(READ)].map(([, name = '']) => name)))
    },
  }
}
