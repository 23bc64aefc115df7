import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { definition } from '../../exercises/instruments/capacidades-colectivas/definition'
import { itemsOf } from '../../exercises/core/instrument'

const ID = definition.id
const folder = mkdtempSync(join(tmpdir(), 'score-subject-'))
const ITEMS = itemsOf(definition).map(({ id }) => id)
const row = (municipality: string, respondent: string, answer: 0 | 1, subject: string, round: string): string =>
  [ID, 1, municipality, respondent, '', '', ...ITEMS.map(() => answer), subject, round].join(';')

interface Group { subject?: string; municipality?: string | null; municipalities?: string[]; round?: number; respondents: number; duplicates: number; result: { stage: string | null } }

it('a process scores each alliance and each measurement of it apart, joins comunas in one, and tells what it rejected and what it doubts', () => {
  const head = ['instrument', 'version', 'municipality', 'respondent', 'role', 'answeredAt', ...ITEMS, 'subject', 'round'].join(';')
  const table = join(folder, 'alianzas.csv')
  writeFileSync(table, [
    head,
    row('8203', 'r-1', 1, 'Mesa por el agua', ''),
    // The same person from another comuna is a repetition: the group is the alliance.
    row('8205', 'r-1', 1, ' Mesa por el agua ', '1'),
    row('8205', 'r-2', 1, 'Mesa por el agua', '1'),
    row('8203', 'r-1', 0, 'Mesa por el agua', '2'),
    row('8203', 'r-3', 0, 'Mesa por el Agua', '1'),
    row('13101', 'r-4', 0, '', ''),
    row('8203', 'r-5', 1, 'a'.repeat(81), '1'),
    row('8203', 'r-6', 1, 'Mesa por el agua', '10'),
  ].join('\n'))
  const sheet = join(folder, 'hoja.json')
  writeFileSync(sheet, JSON.stringify({ instrument: ID, version: 1, municipality: '08203', subject: 'Mesa por el agua', round: 2, respondent: { id: 'r-9' }, answers: Object.fromEntries(ITEMS.map((item) => [item, 0])) }))

  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'exercises/cli.ts', ID, table, sheet], { encoding: 'utf8' })
  expect(status).toBe(1)
  const { groups, rejected } = JSON.parse(stdout) as { groups: Group[]; rejected: { line?: number; reason: string }[] }
  expect(groups.map(({ subject, municipality, municipalities, round, respondents, duplicates, result }) => ({ place: subject ?? municipality, municipalities, round, respondents, duplicates, stage: result.stage }))).toEqual([
    { place: '13101', municipalities: undefined, round: undefined, respondents: 1, duplicates: 0, stage: null },
    { place: 'Mesa por el Agua', municipalities: ['08203'], round: undefined, respondents: 1, duplicates: 0, stage: null },
    { place: 'Mesa por el agua', municipalities: ['08205'], round: undefined, respondents: 2, duplicates: 1, stage: 'gestion-integrada' },
    { place: 'Mesa por el agua', municipalities: ['08203'], round: 2, respondents: 2, duplicates: 0, stage: null },
  ])
  expect(rejected.map(({ line, reason }) => [line, /^[^:«]*/.exec(reason)?.[0].trim()])).toEqual([[8, 'subject'], [9, 'round']])
  // What a person should look at: two names that are nearly one, and an alliance's answer that names none.
  expect(stderr).toContain('Mesa por el Agua')
  expect(stderr).toContain('no dice de qué alianza es')
})
