import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DefaultTheme } from 'vitepress'
import { readPage } from './frontmatter'

/**
 * Menus follow the folders: every folder of `docs/` with an `index.md` is a section of the site, with a sidebar of its own.
 * `title`, `menu` and `orden` in a page's frontmatter name and place it.
 */
export function menus(docs: string): { nav: DefaultTheme.NavItem[]; sidebar: DefaultTheme.SidebarMulti } {
  const sections = folders(docs)
    .filter((name) => existsSync(join(docs, name, 'index.md')))
    .map((name) => ({ name, ...readPage(join(docs, name, 'index.md')) }))
    .sort(byOrder)
  return {
    nav: sections.map(({ name, menu }) => ({ text: menu, link: `/${name}/`, activeMatch: `^/${name}/` })),
    sidebar: Object.fromEntries(sections
      .map(({ name, menu }) => ({ text: menu, link: `/${name}/`, items: items(docs, name) }))
      .filter((section) => section.items.length) // a section of one page needs no sidebar
      .map((section) => [section.link, [section]])),
  }
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
