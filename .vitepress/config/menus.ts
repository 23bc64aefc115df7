import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { siteStrings } from '../theme/strings/site'
import { readPage } from './frontmatter'

/**
 * Menus follow the folders: every folder of `docs/` with an `index.md` is a section of the site, with a sidebar of its own.
 * `title`, `menu` and `orden` in a page's frontmatter name and place it; `seccion` puts a page outside of all folders in the sidebar of
 * one. A folder of a section that has folders (a module of the course) has its own sidebar, so that no page carries all of them.
 */
export function menus(docs: string): { nav: DefaultTheme.NavItem[]; sidebar: Record<string, DefaultTheme.SidebarItem[]> } {
  const sections = folders(docs)
    .filter((name) => existsSync(join(docs, name, 'index.md')))
    .map((name) => ({ name, ...readPage(join(docs, name, 'index.md')) }))
    .sort(byOrder)
  return {
    nav: sections.map(({ name, menu }) => ({ text: menu, link: `/${name}/`, activeMatch: `^/${name}/` })),
    sidebar: Object.fromEntries(sections.flatMap(({ name, menu }) => sidebarsOf(docs, name, menu))),
  }
}

/** The sidebars of a section, by the beginning of the addresses that show them. */
function sidebarsOf(docs: string, name: string, menu: string): [string, DefaultTheme.SidebarItem[]][] {
  const section = { text: menu, link: `/${name}/`, items: items(docs, name) }
  const around = pagesOf(docs, name)
  if (section.items.length === 0 && around.length === 0) return [] // a section of one page needs no sidebar
  const extra = around.length > 0 ? [{ text: name === 'modulos' ? siteStrings.ownPages : siteStrings.ownWork, items: around }] : []
  const short = { ...section, items: section.items.map(({ text = '', link = '' }) => ({ text, link })) }
  const parts = section.items.filter(({ items }) => items).map((part): [string, DefaultTheme.SidebarItem[]] =>
    [part.link ?? '', [{ text: menu, link: section.link }, part, ...extra]])
  const alone = around.map(({ link }): [string, DefaultTheme.SidebarItem[]] => [link, [parts.length > 0 ? short : section, ...extra]])
  return [[section.link, [parts.length > 0 ? short : section, ...extra]], ...parts, ...alone]
}

/** Pages outside of all folders that say to belong to a section. */
function pagesOf(docs: string, section: string): { text: string; link: string }[] {
  return readdirSync(docs)
    .filter((name) => name.endsWith('.md') && name !== 'index.md')
    .map((name) => ({ link: `/${name.slice(0, -3)}`, ...readPage(join(docs, name)) }))
    .filter((page) => page.section === section)
    .sort(byOrder)
    .map(({ menu, link }) => ({ text: menu, link }))
}

/** The pages of a folder, and below them those of its folders. Groups are never `collapsed`: that nests buttons (axe). */
function items(docs: string, folder: string): DefaultTheme.SidebarItem[] {
  const pages = readdirSync(join(docs, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md') && entry.name !== 'index.md')
    .map((entry) => ({ link: `/${folder}/${entry.name.slice(0, -3)}`, items: undefined, ...readPage(join(docs, folder, entry.name)) }))
  const groups = folders(join(docs, folder))
    .filter((name) => existsSync(join(docs, folder, name, 'index.md')))
    .map((name) => ({ link: `/${folder}/${name}/`, items: items(docs, `${folder}/${name}`), ...readPage(join(docs, folder, name, 'index.md')) }))
  return [...pages, ...groups]
    .sort(byOrder)
    .map(({ menu, link, items }) => (items ? { text: menu, link, items } : { text: menu, link }))
}

function folders(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory() && entry.name !== 'public').map((entry) => entry.name)
}

function byOrder(a: { order: number; menu: string }, b: { order: number; menu: string }): number {
  return a.order - b.order || a.menu.localeCompare(b.menu, 'es')
}
