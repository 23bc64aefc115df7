import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { readBackup, writeBackup } from '../../../.vitepress/theme/support/room/backup'
import { readBrought } from '../../../.vitepress/theme/support/room/incoming/file'
import { MOST_ROWS } from '../../../.vitepress/theme/support/room/incoming/tables'
import { readXml } from '../../../.vitepress/theme/support/room/incoming/workbook/xml'
import { budgetOf, listZip, unpackEntry } from '../../../.vitepress/theme/support/room/incoming/zip'
import type { Incoming } from '../../../.vitepress/theme/support/room/receive'
import { readCourseFile, writeCourseFile } from '../../../.vitepress/theme/support/course/backup'
import { sheetFromFile } from '../../../.vitepress/theme/support/sheet/from-file'
import { csvFile, damages, faultOf, faultyAnswers, FIELD_ITEMS, jsonFile, saidBy, xlsxFile, zipFile, type FieldFile } from '../../support/field-files'
import { FIELD_RUNS, FIELD_TIMEOUT, slowest } from '../../support/field-runs'
import { into, emptyRoom, NOW, sheet } from './room.fixtures'

/** Every reader of what people bring, on thousands of files that programs, mail and accidents leave. */

const read = ({ name, bytes }: Pick<FieldFile, 'name' | 'bytes'>): readonly Incoming[] => readBrought(definition, [definition], { name, type: '', bytes })
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const runs = { numRuns: FIELD_RUNS }
/** Of each kind of file as many as of the others: half of them sound, the rest with faults in them or damaged. */
const half = { numRuns: Math.ceil(FIELD_RUNS / 2) }
const quarter = { numRuns: Math.ceil(FIELD_RUNS / 4) }

/** The same as `toEqual`, which only has to explain when it fails. */
function same(found: unknown, expected: unknown): void {
  if (JSON.stringify(found) !== JSON.stringify(expected)) expect(found).toEqual(expected)
}
/** Of what came in, what `saidBy` says of an answer. */
function said(piece: Incoming | undefined): unknown {
  if (!piece || piece.response === null) return piece?.problem
  const { instrument, version, municipality, respondent, answers } = piece.response
  return { instrument, version, municipality, respondent, answers: Object.fromEntries(Object.entries(answers).filter(([id]) => FIELD_ITEMS.includes(id))) }
}

const kinds = [['CSV', csvFile], ['JSON', jsonFile], ['xlsx', xlsxFile], ['zip', zipFile]] as const

describe.each(kinds)('files of %s', (kind, ofKind) => {
  const sound = slowest(`sound ${kind}`)
  const damaged = slowest(`damaged ${kind}`)
  afterAll(() => { sound.print(); damaged.print() })

  it('give every answer in them, as it was given, and nothing else', () => {
    fc.assert(fc.property(ofKind(), (file) => {
      const pieces = sound.run(text(file.bytes), () => read(file))
      same(pieces.map(said), file.answers.map(saidBy))
    }), half)
  }, FIELD_TIMEOUT)

  it('with wrong values in some answers refuse those alone, naming column and value', () => {
    fc.assert(fc.property(ofKind(faultyAnswers), (file) => {
      const pieces = read(file)
      expect(pieces).toHaveLength(file.answers.length)
      file.answers.forEach((answer, at) => {
        const fault = faultOf(answer)
        const piece = pieces[at]
        if (fault === null) same(said(piece), saidBy(answer))
        else expect(piece?.response === null && piece.problem.includes(`${fault.column}: «${fault.value}»`)).toBe(true)
      })
    }), quarter)
  }, FIELD_TIMEOUT)

  it('that were damaged on their way never fail: each piece is an answer or says what is wrong', () => {
    fc.assert(fc.property(ofKind(), damages, (file, damage) => {
      const bytes = damage(file.bytes)
      const pieces = damaged.run(text(bytes), () => read({ ...file, bytes }))
      expect(pieces.length).toBeLessThanOrEqual(MOST_ROWS)
      expect(pieces.every((piece) => piece.response !== null || piece.problem.length > 10)).toBe(true)
    }), quarter)
  }, FIELD_TIMEOUT)
})

describe('what reading costs', () => {
  it('never is more than the bytes that may be decompressed, whatever an archive declares', () => {
    fc.assert(fc.property(fc.oneof(xlsxFile(), zipFile()), damages, fc.nat(3000), (file, damage, limit) => {
      const archive = damage(file.bytes)
      const entries = listZip(archive, 100)
      if ('code' in entries) return
      const budget = budgetOf(limit)
      const opened = entries.reduce((sum, entry) => {
        const unpacked = unpackEntry(archive, entry, budget)
        return sum + ('bytes' in unpacked ? unpacked.bytes.length : 0)
      }, 0)
      expect(opened).toBeLessThanOrEqual(limit - budget.left)
      expect(budget.left).toBeGreaterThanOrEqual(0)
    }), runs)
  }, FIELD_TIMEOUT)

  it('is never more than one look at each sign of XML, well formed or not', () => {
    const sign = fc.constantFrom('<a>', '</a>', '<b c="d"/>', '<x:c x:r=\'A1\'>', '</x:c>', '<!--', '-->', '<![CDATA[', ']]>', '<?x', '?>', '<', '>', '&', '&#65;', '&amp;', '"', ' ', 'texto', '<!DOCTYPE x>', '/>')
    fc.assert(fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      let told = 0
      const sound = readXml(signs.join(''), { open: () => { told++ }, close: () => { told++ }, text: () => { told++ } })
      expect(typeof sound).toBe('boolean')
      expect(told).toBeLessThanOrEqual(2 * signs.length)
    }), runs)
  }, FIELD_TIMEOUT)
})

describe('what this site writes and reads again, damaged on its way', () => {
  const backup = new TextEncoder().encode(writeBackup(into(emptyRoom(), sheet('r-a'), sheet('r-b', { evidence: { 'estrategia-mision': 'Decreto' } })).room, NOW))
  const course = new TextEncoder().encode(writeCourseFile([{ id: 'lesson:01-m/01-l', value: { kind: 'lesson', read: { value: true, at: 1 }, openedAt: 1 } }], NOW))
  const one = new TextEncoder().encode(JSON.stringify(sheet('r-a')))

  it('opens while it is whole', () => {
    expect(readBackup(text(backup), [definition], NOW).room).not.toBeNull()
    expect(readCourseFile(text(course), NOW)).toMatchObject({ status: 'read', skipped: 0 })
    expect(sheetFromFile(text(one), definition, NOW, () => 'r-fresh0')).not.toBeNull()
  })

  it.each<readonly [string, Uint8Array, (text: string) => boolean]>([
    ['a backup', backup, (json) => { const { room } = readBackup(json, [definition], NOW); return room === null || typeof room.id === 'string' }],
    ['a file of the course', course, (json) => typeof readCourseFile(json, NOW) === 'object'],
    ['a sheet', one, (json) => { const found = sheetFromFile(json, definition, NOW, () => 'r-fresh0'); return found === null || typeof found.respondent === 'string' }],
  ])('never fails: %s', (what, whole, reads) => {
    const timed = slowest(`damaged ${what}`)
    fc.assert(fc.property(damages, (damage) => {
      const json = text(damage(whole))
      expect(timed.run(json, () => reads(json))).toBe(true)
    }), runs)
    timed.print()
  }, FIELD_TIMEOUT)
})
