import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The built site's folder. */
export const DIST = join(import.meta.dirname, '../../.vitepress/dist')

/** Every file of a folder by its path in it, with `/` between folders, in order. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).split(sep).join('/'))
    .sort()

/** Addresses of the site's pages as the built folder has them, but for the one that stands for those that are not there. */
export const builtPages = (folder = DIST): readonly string[] =>
  filesIn(folder)
    .filter((file) => file.endsWith('.html') && file !== '404.html')
    .map((file) => `/${file.replace(/(index)?\.html$/, '')}`)

/** What the offline worker of a built folder is told: hash of the content by file, and what pages fetch after they were opened. */
interface Told {
  readonly files: Readonly<Record<string, string>>
  readonly later: readonly { readonly pages: readonly string[]; readonly files: readonly string[] }[]
}

function toldOffline(folder: string): Told {
  const [first = ''] = readFileSync(join(folder, 'sw.js'), 'utf8').split('\n')
  return JSON.parse(first.replace(/^const site = /, '')) as Told
}

/** What the offline worker of a built folder says that it keeps: hash of the content by file. */
export const keptFiles = (folder = DIST): Readonly<Record<string, string>> => toldOffline(folder).files

/** Files that a page may fetch after it was opened, which are kept with it. */
export const laterFiles = (page: string, folder = DIST): readonly string[] =>
  toldOffline(folder).later.filter(({ pages }) => pages.some((path) => page.startsWith(`/${path}`))).flatMap(({ files }) => files)
