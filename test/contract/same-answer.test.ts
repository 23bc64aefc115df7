import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Tally } from '../../exercises/core/aggregate'
import { itemsOf, optionValues } from '../../exercises/core/instrument'
import type { Response } from '../../exercises/core/response'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { createCollector } from '../../exercises/responses/collect'
import { csvColumns, csvReader } from '../../exercises/responses/csv'
import { readJson } from '../../exercises/responses/json'
import type { Reading } from '../../exercises/responses/reading'
import { readCsvFile, readJsonFile } from '../../.vitepress/theme/support/room/incoming/tables'
import { receive, type Incoming } from '../../.vitepress/theme/support/room/receive'
import { createRoom } from '../../.vitepress/theme/support/room/room'
import { FIELD_RUNS, FIELD_TIMEOUT } from '../support/field-runs'

/** Of a person who answered more than once, the room and the command line count the same answer, whatever the file. */

const COMUNA = '05801'
const NOW = Date.UTC(2026, 10, 29)
const [FIRST = '', SECOND = ''] = itemsOf(definition).map(({ id }) => id)

interface Row { readonly id: string; readonly date: string; readonly value: number | null; readonly other: number | null; readonly role: string }

/** Few of each, so that ties, repetitions and unreadable dates are common. */
const anyRow: fc.Arbitrary<Row> = fc.record({
  id: fc.constantFrom('r-a', 'r-b', 'r-c', ''),
  date: fc.constantFrom(
    '', '', 'ayer', '11/21/2026', '2026-11-21 15:04:00', '2026-11-21T15:04:00.500-03:00', '2026-11-21T18:04:00Z', '21/11/2026 15:04', '21-11-26 3:04 p. m.', '20-11-2026',
    '46347.627777777778', '46346', '2026-11-21T15:04:00.200-03:00', '31-02-2026', '1899-01-01', '22.11.26, 0:00',
  ),
  value: fc.constantFrom(0, 1, 2, null), other: fc.constantFrom(0, 2), role: fc.constantFrom('', 'directivo'),
})

const csv = (rows: readonly Row[]): string => [
  ['instrument', 'version', 'municipality', 'respondent', 'role', 'answeredAt', FIRST, SECOND],
  ...rows.map(({ id, date, value, other, role }) => [definition.id, 1, COMUNA, id, role, `"${date}"`, value ?? '', other ?? '']),
].map((cells) => cells.join(',')).join('\n')
const json = (rows: readonly Row[]): string => JSON.stringify(rows.map(({ id, date, value, other, role }) => ({
  instrument: definition.id, version: 1, municipality: COMUNA, respondent: { id, role }, answers: { [FIRST]: value, [SECOND]: other }, answeredAt: date,
  ...(value === 2 ? { evidence: { [FIRST]: 'Decreto 112' } } : {}),
})))

function counted(responses: readonly Response[]): Tally {
  const counts = itemsOf(definition).map((item) => optionValues(item).map((option) => responses.filter(({ answers }) => answers[item.id] === option).length))
  return { respondents: responses.length, counts }
}

function inRoom(...receptions: (readonly Incoming[])[]): { tally: Tally; duplicates: number; notes: number } {
  let room = createRoom({ name: 'Mesa', municipality: COMUNA, definition }, NOW, 7)
  let notes = 0
  receptions.forEach((pieces, index) => {
    const receipt = receive(room, pieces, { via: 'file', now: NOW + index, explain: (reason) => reason })
    room = receipt.room
    notes += receipt.entries.filter((entry) => entry.notes.length > 0).length
  })
  return { tally: counted(room.responses), duplicates: room.replaced.length, notes }
}

function onCommandLine(read: (onReading: (reading: Reading) => void) => void): { tally: Tally; notes: number } {
  const collector = createCollector(definition)
  let notes = 0
  read((reading) => {
    if (reading.status !== 'read') return
    collector.add(reading.response)
    if (reading.notes) notes++
  })
  const [group] = [...collector.groups()]
  return { tally: group?.tally ?? counted([]), notes }
}

const readCsv = (text: string) => (onReading: (reading: Reading) => void): void => {
  const reader = csvReader(definition, onReading)
  reader.write(text)
  reader.end()
}

describe('room and command line', () => {
  it('count the same answer of each person of any table, and tell as many unreadable dates', () => {
    fc.assert(fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const { tally, notes } = inRoom(readCsvFile(definition, csv(rows), 'a.csv'))
      expect({ tally, notes }).toEqual(onCommandLine(readCsv(csv(rows))))
    }), { numRuns: FIELD_RUNS })
  }, FIELD_TIMEOUT)

  it('count the same answer of each person of any list in JSON', () => {
    fc.assert(fc.property(fc.array(anyRow, { maxLength: 12 }), (rows) => {
      const { tally, notes } = inRoom(readJsonFile(definition, json(rows), 'a.json'))
      expect({ tally, notes }).toEqual(onCommandLine((onReading) => readJson(definition, json(rows), onReading)))
    }), { numRuns: FIELD_RUNS })
  }, FIELD_TIMEOUT)

  it('count the same answer of each person of two tables that come one after the other, and receiving both again changes nothing', () => {
    const named = anyRow.filter(({ id }) => id !== '')
    // A sheet that came before is the same sheet again, and not read later: no row stands in both.
    fc.assert(fc.property(fc.array(named, { maxLength: 8 }), fc.array(named, { maxLength: 8 }), (one, other) => {
      const second = other.map((row) => ({ ...row, role: 'autoridad' }))
      const pieces = [readCsvFile(definition, csv(one), 'a.csv'), readCsvFile(definition, csv(second), 'b.csv')] as const
      const room = inRoom(...pieces)
      expect(room.tally).toEqual(onCommandLine((onReading) => { readCsv(csv(one))(onReading); readCsv(csv(second))(onReading) }).tally)
      expect(inRoom(...pieces, ...pieces).tally).toEqual(room.tally)
    }), { numRuns: FIELD_RUNS })
  }, FIELD_TIMEOUT)
})

interface Report { groups: { respondents: number; duplicates: number; items: Record<string, { value: number | null; n: number; min: number | null; max: number | null }> }[] }

describe('npm run score', () => {
  const folder = mkdtempSync(join(tmpdir(), 'same-'))
  afterAll(() => { rmSync(folder, { recursive: true }) })
  const score = (...files: string[]): { code: number | null; report: Report; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'exercises/cli.ts', definition.id, ...files], { encoding: 'utf8' })
    return { code: status, report: JSON.parse(stdout) as Report, err: stderr }
  }
  const written = (name: string, text: string): string => {
    const path = join(folder, name)
    writeFileSync(path, text)
    return path
  }

  it.each([
    ['dates-ampm.csv', 2], ['dates-excel-serial.csv', 2], ['dates-iso-space-newest-is-0.csv', 0], ['dates-slash.csv', 2], ['dates-two-digit-year.csv', 2],
  ])('counts the newest answer of %s, as the room does, with nothing to tell', (name, value) => {
    const path = fileURLToPath(new URL(`../fixtures/campo/${name}`, import.meta.url))
    const { code, report, err } = score(path)
    expect([code, err]).toEqual([0, ''])
    expect(report.groups).toMatchObject([{ respondents: 1, duplicates: 1, items: { [FIRST]: { value, n: 1 } } }])
    const room = inRoom(readCsvFile(definition, readFileSync(path, 'utf8'), name))
    expect(room).toMatchObject({ tally: counted([{ answers: Object.fromEntries(csvColumns(definition).slice(6).map((id) => [id, value])) } as unknown as Response]), duplicates: 1, notes: 0 })
  })

  it('tells on standard error each date that it could not read, with file and line, and that others may be turned round', () => {
    const row = (id: string, date: string): Row => ({ id, date, value: 1, other: 0, role: '' })
    const table = written('fechas.csv', csv([row('r-a', 'ayer'), row('r-b', '21-11-2026'), row('r-c', '11/21/2026')]))
    const list = written('fechas.json', json([row('r-d', '2026-11-21'), row('r-e', 'mañana')]))
    const { code, report, err } = score(table, list)
    expect(code).toBe(0)
    expect(report.groups).toMatchObject([{ respondents: 5 }])
    const lines = err.trim().split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/fechas\.csv, línea 2: .*«ayer»/)
    expect(lines[1]).toMatch(/fechas\.csv, línea 4: .*«11\/21\/2026».*mes antes del día/)
    expect(lines[2]).toMatch(/fechas\.csv: .*mes-día-año/)
    expect(lines[3]).toMatch(/fechas\.json, índice 1: .*«mañana»/)
  })

  it('counts as the room does in one table of a thousand people', () => {
    const people = fc.sample(fc.array(anyRow.filter(({ id }) => id !== ''), { minLength: 2, maxLength: 6 }), { numRuns: 1000, seed: 6 })
    const text = csv(people.flatMap((rows, person) => rows.map((row) => ({ ...row, id: `r-${person}` }))))
    const { report } = score(written('mil.csv', text))
    const { tally } = inRoom(readCsvFile(definition, text, 'mil.csv'))
    const item = report.groups[0]?.items[FIRST]
    const [counts = []] = tally.counts
    expect(report.groups[0]?.respondents).toBe(tally.respondents)
    expect(item?.n).toBe(counts.reduce((sum, count) => sum + count, 0))
  })
})
