import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { UsingText } from './uses'

/** Folders whose pages may tell figures of the sources. What the sources' own pages and `/datos/` say of them is not a use. */
const FOLDERS = ['docs/modulos', 'docs/instrumentos', 'exercises/bank'] as const
const BANK = 'exercises/bank'

const markdownIn = (root: string, folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true }).map((name) => `${folder}/${String(name).replaceAll('\\', '/')}`).filter((path) => path.endsWith('.md')).sort()

/** Every page and file of exercises that may tell a figure, from the folder of the project; exercises after their lessons. */
export function readUsingTexts(root: string): readonly UsingText[] {
  const lessons = new Map<string, { readonly title: string; readonly number: string | null }>()
  const beside = readdirSync(join(root, 'docs')).filter((name) => /^(anexo-.*|glosario)\.md$/.test(name)).map((name) => `docs/${name}`)
  return [...FOLDERS.flatMap((folder) => markdownIn(root, folder)), ...beside].flatMap((path): readonly UsingText[] => {
    const source = readFileSync(join(root, path), 'utf8')
    const isBank = path.startsWith(`${BANK}/`)
    const page = (isBank ? path.replace(BANK, 'modulos') : path.replace('docs/', '')).replace(/(?:index)?\.md$/, '')
    if (!isBank) {
      lessons.set(page, { title: /^# (.+?)(?: \{#.*\})?$/m.exec(source)?.[1] ?? page, number: /^leccion: '?([\d.]+)'?$/m.exec(source)?.[1] ?? null })
    }
    const known = lessons.get(page)
    return known ? [{ page, ...known, source, isBank }] : []
  })
}
