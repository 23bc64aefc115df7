import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { itemsOf } from '../../exercises/core/instrument'
import type { Response } from '../../exercises/core/response'
import { csvColumns, META_COLUMNS } from '../../exercises/responses/csv'
import { partPicture } from '../../.vitepress/theme/support/outline'
import { exampleRoom } from '../../.vitepress/theme/support/room/example'
import type { Room } from '../../.vitepress/theme/support/room/model'
import { paperKeys } from '../../.vitepress/theme/support/room/paper'
import { createRoom } from '../../.vitepress/theme/support/room/room'
import { summarizeRoom } from '../../.vitepress/theme/support/group/summary'
import { agreementReading, valueReading } from '../../.vitepress/theme/support/group/careful'
import { resultTab, whyRow } from '../../.vitepress/theme/support/group/rows'
import { buildReport } from '../../.vitepress/theme/support/report/build'
import { excelFile } from '../../.vitepress/theme/support/report/excel'
import { plainText, type Table } from '../../.vitepress/theme/support/report/model'
import { partDrawings } from '../../.vitepress/theme/support/report/pictures'
import { buildSheets } from '../../.vitepress/theme/support/report/sheets'
import { wordFile } from '../../.vitepress/theme/support/report/word'
import { reportStrings } from '../../.vitepress/theme/strings/report'
import { anySheet, type Sheet } from '../support/answers'
import { FOLDERS } from '../support/instruments'
import { reopenExcel, reopenWord } from '../unit/theme/report/reopen'

/** Groups of each instrument that are drawn in every form. */
const RUNS = 12
const DAY = '2026-11-21'
const CONTEXT = { day: DAY, acta: { place: '', day: DAY, attendees: { kind: 'blank', lines: 3 } } } as const
const HOLE = /undefined|\[object|NaN|\bnull\b/

/** Texts in which something that is not there was written all the same. */
const holes = (texts: readonly string[]): readonly string[] => texts.filter((text) => HOLE.test(text))
const repeated = (values: readonly unknown[]): readonly unknown[] => values.filter((value, index) => values.indexOf(value) !== index)

describe.each(FOLDERS)('every form of $folder', ({ instrument }) => {
  const { definition } = instrument
  const items = itemsOf(definition)
  const response = (answers: Sheet, index: number): Response => ({
    instrument: definition.id, version: definition.version, municipality: '08203', respondent: { id: `r-${index}`, role: 'directivo' },
    answers: { ...answers }, answeredAt: `${DAY}T15:04:00-03:00`,
  })
  const roomOf = (people: readonly Sheet[]): Room => ({ ...createRoom({ name: 'Mesa', municipality: '08203', definition }, 0, 1), responses: people.map(response) })
  /** Any group, perhaps with values that the mesa agreed. */
  const anyRoom = fc.tuple(fc.array(anySheet(definition), { maxLength: 7 }), anySheet(definition), fc.nat(60)).map(([people, agreed, hours]): Room => ({
    ...roomOf(people),
    agreements: Object.fromEntries(Object.entries(agreed).filter(([, value]) => value !== null).map(([id, value]) => [id, { value: { value, reason: 'Se revisó.', dissent: '' }, at: 1 }])),
    plan: { value: { hours, weights: {} }, at: 1 },
  }))
  const always = (check: (room: Room) => void): void => fc.assert(fc.property(anyRoom, check), { numRuns: RUNS, examples: [[roomOf([])], [roomOf([{}, {}, {}])]] })

  it('has a key of its own on paper for each answer to an item, and a column for each item in a table of answers', () => {
    for (const item of items) {
      const keys = paperKeys(item, { yes: 'Sí', no: 'No' }).map(({ key }) => key)
      expect(repeated(keys), item.id).toEqual([])
      for (const key of keys) expect(key).toMatch(/^[0-9a-zñ]$/)
    }
    expect(csvColumns(definition)).toEqual([...META_COLUMNS, ...items.map(({ id }) => id)])
  })

  it('says how it is read, whatever kinds of items it has', () => {
    for (const line of [...valueReading(definition), ...agreementReading(definition)]) expect(line).toMatch(/\.$/)
    expect(valueReading(definition).length).toBeGreaterThan(1)
    expect(agreementReading(definition).length).toBeGreaterThan(0)
  })

  it('shows on screen the rows of both readings, with a reason for each, and a picture wherever there are rows', () => {
    always((room) => {
      const summary = summarizeRoom(instrument, room, 'Los Álamos')
      expect(summary.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id))
      expect([...summary.order].sort()).toEqual(items.map(({ id }) => id).sort())
      expect(resultTab(summary)).not.toBe('')
      for (const row of summary.parts.flatMap(({ rows }) => rows)) expect(whyRow(definition.levelSets, row)).not.toMatch(HOLE)
      const drawn = Object.entries(partDrawings(summary, partPicture))
      expect(drawn.map(([id]) => id)).toEqual(summary.parts.filter(({ rows }) => rows.length > 0).map(({ id }) => id))
      for (const [, { wide, narrow }] of drawn) for (const { description } of [wide, narrow]) expect(description).not.toMatch(HOLE)
      if (summary.hours?.byRow) expect(Object.values(summary.hours.byRow).reduce((sum, share) => sum + share, 0)).toBe(summary.hours.hours)
      for (const { row, suggestions } of summary.proposal?.rows ?? []) for (const { action } of suggestions) expect(action.area).toBe(row?.id)
    })
  })

  it('has in its report tables whose rows are as wide as their header, and no hole in any text', () => {
    always((room) => {
      const { blocks, ...words } = buildReport(summarizeRoom(instrument, room, 'Los Álamos'), CONTEXT)
      for (const text of Object.values(words)) expect(text).not.toMatch(HOLE)
      for (const table of blocks.filter((block): block is Table => block.kind === 'table')) {
        expect(table.rows.filter((row) => row.length !== table.columns.length), table.caption).toEqual([])
        expect(holes(table.rows.flat().map(plainText)), table.caption).toEqual([])
        expect(repeated(table.columns.map(({ title }) => title)), table.caption).toEqual([])
      }
      expect(holes(blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : block.kind === 'list' ? block.items.map(plainText) : [])))).toEqual([])
      const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []))
      expect(levels[0]).toBe(1)
    })
  })

  it('has in its spreadsheet rows as wide as their header, under sheets that Excel takes, with every answer counted', () => {
    always((room) => {
      const sheets = buildSheets(summarizeRoom(instrument, room, 'Los Álamos'), DAY)
      expect(repeated(sheets.map(({ name }) => name.toLowerCase()))).toEqual([])
      for (const { name, columns, rows } of sheets) {
        expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
        expect(repeated(columns.map(({ title }) => title)), name).toEqual([])
        expect(rows.filter((row) => row.length !== columns.length), name).toEqual([])
        expect(holes(rows.flat().filter((cell) => typeof cell === 'string')), name).toEqual([])
      }
      const itemSheet = sheets.find(({ name }) => name === 'Ítems')
      expect(itemSheet?.rows).toHaveLength(items.length)
    })
  })

  describe('of its example, reopened', () => {
    let room: Room
    beforeAll(async () => { room = exampleRoom(definition, await instrument.example()) })

    it('is a Word file with the result, every item and its provenance', async () => {
      const summary = summarizeRoom(instrument, room, null)
      const word = await reopenWord(await wordFile(buildReport(summary, CONTEXT), { pictures: {}, words: reportStrings.word }))
      for (const text of [summary.headline.agreed, ...items.map(({ title }) => title), ...instrument.provenance.references]) expect(word.text).toContain(text)
      const tables = word.tables.filter(({ caption }) => caption.startsWith('Tabla '))
      expect(tables.every(({ head, rows }) => rows.every((row) => row.length === head.length))).toBe(true)
      expect(word.text).not.toMatch(HOLE)
    })

    it('is an Excel file with the figures of every item', async () => {
      const summary = summarizeRoom(instrument, room, null)
      const sheets = await reopenExcel(await excelFile(buildSheets(summary, DAY)))
      const [head = [], ...rows] = sheets.get('Ítems') ?? []
      expect(rows.map((row) => row[head.indexOf('n')])).toEqual(summary.items.map(({ n }) => n))
      expect(rows.map((row) => row[head.indexOf('Valor vigente')] ?? null)).toEqual(summary.items.map(({ agreedValue }) => agreedValue))
    })
  })
})
