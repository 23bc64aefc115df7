import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { itemsOf, optionValues, type InstrumentDefinition } from '../../exercises/core/instrument'
import { readJson } from '../../exercises/responses/json'
import { instrument } from '../../exercises/instruments/diagnostico-organizacional'
import { readCourseFile } from '../../.vitepress/theme/support/course/backup'
import { summarizeRoom } from '../../.vitepress/theme/support/group/summary'
import { readBackup } from '../../.vitepress/theme/support/room/backup'
import { openSheet } from '../../.vitepress/theme/support/sheet/migrate'
import { parseSheet } from '../../.vitepress/theme/support/sheet/parse'
import { PUBLISHED } from '../support/instruments'

/**
 * What people keep must open for ever. Links are positional: the order of items and options is part of their format. Files of
 * `fixtures/version-1/` were written by the first version of the site, and are never written again. Links of then are held in
 * `unit/exercises/responses/link.test.ts`.
 */

const fixture = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
const NOW = Date.UTC(2027, 0, 1)
const { definition } = instrument

/** The fingerprint of everything that a link takes from a definition by position. */
function fingerprint({ code, ...rest }: InstrumentDefinition): string {
  const positions = itemsOf({ code, ...rest }).map((item) => [item.id, item.kind, optionValues(item)])
  return createHash('sha256').update(JSON.stringify([code, positions])).digest('hex').slice(0, 16)
}

describe('the order of items and options', () => {
  const pinned = fixture('instrument-fingerprints.txt').split('\n').filter((line) => line !== '' && !line.startsWith('#'))

  it.each(PUBLISHED)('of $folder is as it was published: else `version` has to grow', ({ folder, instrument: { definition: own } }) => {
    const line = `${folder} ${own.version} ${fingerprint(own)}`
    const lines = pinned.filter((each) => each.startsWith(`${folder} `))
    expect(lines, `add to test/fixtures/instrument-fingerprints.txt: ${line}`).toContain(line)
    expect(lines.map((each) => Number(each.split(' ')[1])), 'a line for each version, none of them changed').toEqual(Array.from({ length: own.version }, (_, index) => index + 1))
  })

  it('changes with any item or option that moves', () => {
    const [first, second, ...groups] = definition.groups
    if (!first || !second) throw new Error('the diagnosis has groups')
    const swapped = { ...definition, groups: [second, first, ...groups] }
    const [item, ...items] = first.items
    if (item?.kind !== 'scale') throw new Error('the diagnosis begins with a scale')
    const turned = { ...definition, groups: [{ ...first, items: [{ ...item, options: [...item.options].reverse() }, ...items] }, second, ...groups] }
    expect(new Set([definition, swapped, turned].map(fingerprint)).size).toBe(3)
  })
})

describe('what the first version wrote', () => {
  it('a backup of a room opens whole: people, what was set apart, agreements, hours and proposal, with the same result', () => {
    const reading = readBackup(fixture('version-1/sala.respaldo.json'), [definition], NOW)
    if (reading.room === null) throw new Error(reading.error)
    const { room, problems } = reading
    expect(problems).toEqual([])
    expect(room).toMatchObject({ id: '00c1t', municipality: '08203', instrument: 'diagnostico-organizacional', version: 1, name: { value: 'Mesa comunal' }, revealed: { value: true } })
    expect(room.responses).toHaveLength(7)
    expect(room.apart.map(({ reason }) => reason)).toEqual(['other-municipality'])
    const { items, hours, proposal, headline } = summarizeRoom(instrument, room, 'Los Álamos')
    expect(headline).toEqual({
      agreed: 'Estrategia: medio; Estructura: medio; Procesos: bajo; Productos y servicios: medio',
      answered: 'Estrategia: medio; Estructura: medio; Procesos: bajo; Productos y servicios: alto',
    })
    expect(items.filter(({ agreement }) => agreement).map(({ id, agreedValue }) => [id, agreedValue])).toEqual([['estrategia-difusion', 1], ['procesos-registro', 1], ['productos-resultados', 0]])
    expect(hours?.byRow).toEqual({ estrategia: 9, estructura: 9, procesos: 13, productos: 9 })
    expect(proposal?.rows.map(({ row, actions }) => [row?.id, actions.map(({ id }) => id)])).toEqual([
      ['estrategia', ['a1', 'a2']], ['estructura', ['a3']], ['procesos', ['a4', 'a5']], ['productos', []],
    ])
  })

  it('a sheet kept in a browser opens with its answers, notes, room and place', () => {
    const sheet = parseSheet(JSON.parse(fixture('version-1/hoja-guardada.json')))
    if (!sheet) throw new Error('not read')
    expect(sheet).toMatchObject({ instrument: 'diagnostico-organizacional', version: 1, respondent: 'r-8pw3ta', municipality: { value: '08203' }, role: { value: 'directivo' }, room: { value: '00c1t' } })
    expect(Object.values(sheet.answers).filter(({ value }) => value !== null)).toHaveLength(23)
    expect(sheet.evidence['estructura-unidad']?.value).toContain('Reglamento municipal')
    expect(openSheet(sheet, definition)).toMatchObject({ sheet: { respondent: 'r-8pw3ta' } })
  })

  it('a response in a file is read without a complaint', () => {
    const readings: unknown[] = []
    expect(readJson(definition, fixture('version-1/hoja.json'), (reading) => readings.push(reading))).toBeNull()
    expect(readings).toHaveLength(1)
    expect(readings[0]).toMatchObject({ status: 'read', response: { respondent: { id: 'r-8pw3ta' }, room: '00c1t', answers: { 'estrategia-lineamientos': 2, 'productos-resultados': null } } })
  })

  it('a file of progress opens with its tries, lessons, tasks and route', () => {
    const reading = readCourseFile(fixture('version-1/avance.json'), NOW)
    if (reading.status !== 'read') throw new Error(reading.why)
    expect(reading.skipped).toBe(0)
    expect(reading.records.map(({ value: { kind } }) => kind).sort()).toEqual(['exercise', 'lesson', 'route', 'task'])
    expect(reading.records.find(({ value: { kind } }) => kind === 'exercise')?.value).toMatchObject({ first: { points: 1 }, best: { points: 3 } })
  })
})
