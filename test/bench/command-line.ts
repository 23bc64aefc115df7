import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { csvColumns } from '../../exercises/responses/csv'
import { itemsOf } from '../../exercises/core/instrument'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'

const ROWS = 1_000_000
const CODES = ['08203', '08301', '13101', '05101', '16101']

/** A table of a million people of five comunas; with `bad`, every row has a value that is no option. */
async function writeTable(path: string, bad: boolean): Promise<void> {
  const out = createWriteStream(path)
  out.write(`${csvColumns(definition).join(',')}\n`)
  let state = 7
  const next = (limit: number): number => (state = (state * 48271) % 2147483647) % limit
  const width = itemsOf(definition).length
  for (let row = 0; row < ROWS; row += 5000) {
    const block = Array.from({ length: 5000 }, (_, index) => {
      const values = Array.from({ length: width }, (_item, position) => (bad && position === width - 1 ? '9' : ['0', '1', '2', ''][next(4)]))
      return [definition.id, 1, CODES[next(5)], `r-${(row + index).toString(36)}`, 'funcionario', `2026-11-${10 + next(18)}T1${next(10)}:04:00-03:00`, ...values].join(',')
    })
    if (!out.write(`${block.join('\n')}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

interface Run {
  readonly seconds: number
  /** Peak resident memory in MB. */
  readonly memory: number
}

/** Runs a script that prints, as its last line on standard error, its own peak of memory. */
function run(args: readonly string[], output: string): Run {
  const start = performance.now()
  const { stderr, error } = spawnSync('sh', ['-c', `"$0" "$@" > "${output}"`, process.execPath, '--import', './test/bench/peak-memory.mjs', ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (error) throw error
  const memory = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024
  return { seconds: (performance.now() - start) / 1000, memory }
}

const median = (runs: readonly Run[]): Run => [...runs].sort((a, b) => a.seconds - b.seconds)[Math.floor(runs.length / 2)] ?? { seconds: NaN, memory: NaN }

/** The command line on a million rows, in turn with a bare run of `csv-parse` over the same file. */
export async function benchCommandLine(rounds = 3): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'million-'))
  const good = join(folder, 'good.csv')
  const bad = join(folder, 'bad.csv')
  const output = join(folder, 'out')
  try {
    await writeTable(good, false)
    await writeTable(bad, true)
    const runs: Record<'ours' | 'rejected' | 'bare', Run[]> = { ours: [], rejected: [], bare: [] }
    for (let round = 0; round < rounds; round++) {
      runs.bare.push(run(['test/bench/bare-csv-parse.mjs', good], output))
      if (Number(readFileSync(output, 'utf8')) !== ROWS + 1) throw new Error('csv-parse did not read every row')
      runs.ours.push(run(['--import', 'tsx', 'exercises/cli.ts', definition.id, good], output))
      const { groups } = JSON.parse(readFileSync(output, 'utf8')) as { groups: { respondents: number }[] }
      if (groups.reduce((sum, group) => sum + group.respondents, 0) !== ROWS) throw new Error('the command line did not count every row')
      runs.rejected.push(run(['--import', 'tsx', 'exercises/cli.ts', definition.id, bad], output))
    }
    const bare = median(runs.bare)
    console.log(`\nCommand line on ${ROWS.toLocaleString('en')} rows (median of ${rounds}, whole process)`)
    for (const [name, list] of [['csv-parse, bare', runs.bare], ['npm run score', runs.ours], ['npm run score, every row rejected', runs.rejected]] as const) {
      const one = median(list)
      console.log(`  ${name.padEnd(36)} ${Math.round(ROWS / one.seconds).toLocaleString('en').padStart(9)} rows/s   ${(one.seconds / bare.seconds).toFixed(2)} × its time   peak ${Math.round(one.memory)} MB`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
