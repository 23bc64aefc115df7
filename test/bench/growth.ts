import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { buildSite } from './build'
import { writeStockSite } from './stock-site'

const NEEDED = ['.vitepress', 'docs', 'exercises', 'package.json', 'tsconfig.json']
const BUILT = /^\.vitepress\/(?:dist|cache)(?:\/|$)/
/** Inside of the project, whose packages they use: a link to them would send VitePress's search for data files round for ever. */
const FOLDER = resolve('.bench')
const LESSON = /^\d\d-[\w-]+\.md$/

/** How many lessons: those of the first two modules or so, all there are, and many more. */
const SIZES = [13, null, 200] as const

interface Lesson {
  /** Under `docs/modulos/`. */
  readonly path: string
  readonly text: string
  readonly bank: string
}

const lessonsOf = (root: string): readonly Lesson[] =>
  readdirSync(join(root, 'docs/modulos'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => LESSON.test(basename(path)))
    .sort()
    .map((path) => ({
      path,
      text: readFileSync(join(root, 'docs/modulos', path), 'utf8'),
      bank: readFileSync(join(root, 'exercises/bank', path), 'utf8'),
    }))

/** Another lesson with the same text: a number, a name and ids of its own. */
function copyOf({ path, text, bank }: Lesson, number: number, copy: number): Lesson {
  const own = `${dirname(path)}/${String(number).padStart(2, '0')}-copia-${copy}.md`
  const module = /^modulo: *(\d+)/m.exec(text)?.[1] ?? '1'
  const ids = (source: string): string => source
    .replace(/(\{#|→ #|<Exercise id="|<WorkbookTask id="|objetivos?=|- id: |,(?=[a-z]+-m\d))([a-z][\w-]*)/g, `$1$2-c${copy}`)
  return {
    path: own,
    text: ids(text).replace(/^leccion: .*$/m, `leccion: '${module}.${number}'`),
    bank: ids(bank).replace(/^leccion: .*$/m, `leccion: ${own.replace(/\.md$/, '')}`),
  }
}

/** A copy of the kit with so many lessons, made from the real ones. Links to what is left out are let be. */
function writeKit(root: string, folder: string, size: number | null): void {
  for (const name of NEEDED) {
    cpSync(join(root, name), join(folder, name), { recursive: true, filter: (path) => !BUILT.test(relative(root, path).split(sep).join('/')) })
  }
  const config = join(folder, '.vitepress/config.ts')
  writeFileSync(config, readFileSync(config, 'utf8').replace('srcDir:', 'ignoreDeadLinks: true,\n  srcDir:'))
  const lessons = lessonsOf(root)
  for (const { path } of lessons.slice(size ?? lessons.length)) {
    rmSync(join(folder, 'docs/modulos', path))
    rmSync(join(folder, 'exercises/bank', path))
  }
  const numbers = new Map<string, number>()
  for (let copy = 0; copy < (size ?? 0) - lessons.length; copy++) {
    const from = lessons[copy % lessons.length]
    if (!from) break
    const module = dirname(from.path)
    const number = (numbers.get(module) ?? 19) + 1
    numbers.set(module, number)
    const { path, text, bank } = copyOf(from, number, copy)
    mkdirSync(dirname(join(folder, 'exercises/bank', path)), { recursive: true })
    writeFileSync(join(folder, 'docs/modulos', path), text)
    writeFileSync(join(folder, 'exercises/bank', path), bank)
  }
}

/** Seconds of a build with more and more lessons, of the kit and of a stock site with the same text. */
export async function benchGrowth(): Promise<void> {
  console.log('\nBuilds as the course grows, s\n  lessons      kit    stock')
  const times: { readonly lessons: number; readonly kit: number; readonly stock: number }[] = []
  mkdirSync(FOLDER, { recursive: true })
  for (const size of SIZES) {
    const folder = mkdtempSync(join(FOLDER, 'growth-'))
    try {
      const [kit, stock] = [join(folder, 'kit'), join(folder, 'stock')]
      mkdirSync(kit)
      mkdirSync(stock)
      writeKit(resolve('.'), kit, size)
      writeStockSite(kit, stock)
      const lessons = lessonsOf(kit).length
      const row = { lessons, kit: buildSite(kit), stock: buildSite(stock) }
      if (!existsSync(join(kit, '.vitepress/dist/sw.js'))) throw new Error('The kit was not built')
      times.push(row)
      console.log(`  ${String(lessons).padStart(7)} ${row.kit.toFixed(1).padStart(8)} ${row.stock.toFixed(1).padStart(8)}   ${(row.kit / row.stock).toFixed(2)} × stock`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }
  const [few, , many] = times
  if (!few || !many) return
  const each = (of: 'kit' | 'stock'): number => (many[of] - few[of]) / (many.lessons - few.lessons)
  console.log(`  a lesson more ${each('kit').toFixed(3)} ${each('stock').toFixed(3)}   ${(each('kit') / each('stock')).toFixed(2)} × stock`)
}
