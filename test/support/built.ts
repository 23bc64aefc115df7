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

/** What the offline worker of a built folder says that it keeps: hash of the content by file. */
export function keptFiles(folder = DIST): Readonly<Record<string, string>> {
  const [first = ''] = readFileSync(join(folder, 'sw.js'), 'utf8').split('\n')
  return (JSON.parse(first.replace(/^const site = /, '')) as { files: Record<string, string> }).files
}
