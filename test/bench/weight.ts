import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildSite } from './build'
import { firstLoads, gzipped, type FirstLoad } from './first-load'
import { median } from './measure'
import { writeStockSite } from './stock-site'

/** Of each site, in turn; the middle one counts. */
const BUILDS = 3

interface Built {
  readonly files: readonly string[]
  readonly bytes: number
  /** Gzipped; comes with the first search. */
  readonly searchIndex: number
}

function measureBuilt(dist: string): Built {
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return {
    files,
    bytes: files.reduce((sum, file) => sum + statSync(file).size, 0),
    searchIndex: files.filter((file) => /localSearchIndex.*\.js$/.test(file)).reduce((sum, file) => sum + gzipped(file), 0),
  }
}

/** The lesson with most HTML of each module, as paths. */
function heaviestLessons(dist: string): readonly string[] {
  const heaviest = new Map<string, { readonly path: string; readonly size: number }>()
  for (const name of readdirSync(join(dist, 'modulos'), { recursive: true, encoding: 'utf8' })) {
    const [, module = '', lesson] = /^([\w-]+)[\\/](\d\d-[\w-]+)\.html$/.exec(name) ?? []
    if (lesson === undefined) continue
    const size = gzipped(join(dist, 'modulos', name))
    if (size > (heaviest.get(module)?.size ?? 0)) heaviest.set(module, { path: `/modulos/${module}/${lesson}`, size })
  }
  return [...heaviest.values()].map(({ path }) => path).sort()
}

const kb = (bytes: number): string => (bytes / 1024).toFixed(1)
const total = ({ html, script, style, font }: FirstLoad): number => html + script + style + font
const COLUMN = 7
const cells = (load: FirstLoad): string => [load.html, load.script, load.style, load.font, total(load), load.ahead].map((bytes) => kb(bytes).padStart(COLUMN)).join('')
const ratio = (ours: number, stock: number): string => `${(ours / stock).toFixed(2)} × stock`

/**
 * The kit beside a stock VitePress site with the same text, built and loaded in the same run. The stock pages of the instrument and of the
 * room have only the words around the tool.
 */
export async function benchWeight(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'stock-'))
  try {
    writeStockSite(resolve('.'), folder)
    const times = { kit: [] as number[], stock: [] as number[] }
    for (let round = 0; round < BUILDS; round++) {
      times.kit.push(buildSite('.'))
      times.stock.push(buildSite(folder))
    }
    const dist = { kit: resolve('.vitepress/dist'), stock: join(folder, '.vitepress/dist') }
    const built = { kit: measureBuilt(dist.kit), stock: measureBuilt(dist.stock) }
    const row = (name: string, kit: number, stock: number, write: (value: number) => string): void =>
      console.log(`  ${name.padEnd(28)} ${write(kit).padStart(9)} ${write(stock).padStart(9)}   ${ratio(kit, stock)}`)
    console.log(`\nThe kit, and a stock VitePress site with the same text\n  ${' '.repeat(28)} ${'kit'.padStart(9)} ${'stock'.padStart(9)}`)
    row(`build, s (median of ${BUILDS})`, median(times.kit), median(times.stock), (seconds) => seconds.toFixed(1))
    row('built site, KB', built.kit.bytes, built.stock.bytes, kb)
    row('files', built.kit.files.length, built.stock.files.length, String)
    row('search index, KB gzip', built.kit.searchIndex, built.stock.searchIndex, kb)

    const paths = ['/', ...heaviestLessons(dist.kit), '/glosario', '/instrumentos/diagnostico-organizacional', '/facilitacion/sala']
    const kit = await firstLoads(dist.kit, paths)
    const stock = await firstLoads(dist.stock, paths)
    const width = Math.max(...paths.map(({ length }) => length))
    const head = ['HTML', 'JS', 'CSS', 'font', 'all', 'ahead'].map((name) => name.padStart(COLUMN)).join('')
    console.log(`\nFirst load, KB gzip (ahead: pages behind the links in sight, not in «all»)`)
    console.log(`  ${' '.repeat(width)}${'kit'.padStart(head.length)}  |${'stock'.padStart(head.length)}\n  ${' '.repeat(width)}${head}  |${head}`)
    for (const path of paths) {
      const [ours, theirs] = [kit.get(path), stock.get(path)]
      if (ours && theirs) console.log(`  ${path.padEnd(width)}${cells(ours)}  |${cells(theirs)}   ${ratio(total(ours), total(theirs))}`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
