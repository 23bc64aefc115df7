import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { lessonOf, readBank } from '../../.vitepress/config/exercises/bank'
import { pageLines, replaceTags } from '../../.vitepress/config/exercises/tags'
import { menus } from '../../.vitepress/config/menus'
import type { Exercise } from '../../exercises/questions/exercise'
import { textsIn } from '../../exercises/questions/texts'

/** What the home page's component draws of its frontmatter, as a stock page would write it. */
const DOORS = `# {{ $frontmatter.pregunta }}

<ul><li v-for="door in $frontmatter.puertas"><a :href="door.enlace">{{ door.verbo }} {{ door.objeto }}</a>: {{ door.texto }}</li></ul>`

/** A tag of the kit's own, or of a slot in one. */
const OWN_TAG = /<\/?(?:[A-Z]\w*|template)\b[^>]*>/g

/** An exercise's texts, one after another. */
const wordsOf = (exercise: Exercise): string => `\n${textsIn(exercise).map(({ markdown }) => markdown).join('\n\n')}\n`

/** A page of the kit as plain Markdown: exercises as their words, tools as nothing. */
function plainPage(root: string, file: string): string {
  const source = readFileSync(file, 'utf8')
  const lesson = lessonOf(root, file)
  const bank = lesson === null ? undefined : readBank(root, lesson)?.bank.exercises
  const withWords = replaceTags(source, (id) => {
    const exercise = bank?.find((one) => one.id === id)
    return exercise ? wordsOf(exercise) : ''
  })
  return pageLines(withWords).map(({ text, code }) => {
    if (code) return text
    // What stands between backticks is shown, not used.
    const parts = text.replace('<HomePage', `${DOORS}\n\n$&`).split(/(`[^`]*`)/)
    return parts.map((part, index) => (index % 2 === 0 ? part.replace(OWN_TAG, '') : part)).join('')
  }).join('\n')
}

/** Writes a site with the kit's Markdown, menus and files under VitePress's own theme and search, ready to be built with the same packages. */
export function writeStockSite(root: string, folder: string): void {
  const docs = join(root, 'docs')
  const copy = join(folder, 'docs')
  cpSync(docs, copy, { recursive: true, filter: (path) => !path.endsWith('.md') })
  for (const path of readdirSync(docs, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.md')) continue
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), plainPage(root, join(docs, path)))
  }
  const config = { lang: 'es-CL', title: 'Stock', srcDir: 'docs', cleanUrls: true, ignoreDeadLinks: true, themeConfig: { ...menus(docs), search: { provider: 'local' } } }
  mkdirSync(join(folder, '.vitepress'))
  // What VitePress needs to work with the bundler that both sites are built with; nothing else of the kit's.
  const needed = JSON.stringify(join(root, '.vitepress/config/rolldown.ts'))
  writeFileSync(join(folder, '.vitepress/config.ts'), `import { onRolldown } from ${needed}\nexport default { ...${JSON.stringify(config)}, vite: { plugins: onRolldown() } }`)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'))
}
