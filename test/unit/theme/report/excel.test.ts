import { strFromU8, unzipSync } from 'fflate'
import { levelLabel } from '../../../../exercises/core/levels'
import type { Row } from '../../../../exercises/core/outline'
import { beforeAll, describe, expect, it } from 'vitest'
import { excelFile } from '../../../../.vitepress/theme/support/report/excel'
import { buildSheets } from '../../../../.vitepress/theme/support/report/sheets'
import { answeredSummary, workedSummary } from './report.fixtures'
import { reopenExcel, type ReopenedSheets } from './reopen'

describe('the spreadsheet of the example, reopened', () => {
  let file: Uint8Array
  let sheets: ReopenedSheets
  const rows = (name: string): readonly (readonly unknown[])[] => (sheets.get(name) ?? []).slice(1)

  beforeAll(async () => {
    file = await excelFile(buildSheets(workedSummary, '2026-11-21'))
    sheets = await reopenExcel(file)
  })

  it('has one table per sheet', () => {
    expect([...sheets.keys()]).toEqual(['Resumen', 'Ítems', 'Acuerdos', 'Horas', 'Propuesta', 'Notas'])
  })

  it('keeps numbers as numbers and days as days', () => {
    const word = (row: Row | null) => levelLabel(workedSummary.definition.levelSets, row?.level ?? { set: '', id: '' })
    expect(rows('Resumen').map((row) => row.slice(3, 12))).toEqual(workedSummary.parts.flatMap((part) => part.rows).map(({ title, agreed, answered, known }) => [
      new Date('2026-11-21T00:00:00Z'), 7, title, word(agreed), word(answered), agreed.value, known.agreed, answered?.value, known.answered,
    ]))
    expect(sheets.get('Resumen')?.[0]?.slice(5, 13)).toEqual([
      'Área', 'Nivel acordado', 'Nivel según las respuestas', 'Suma (acordado)', 'Ítems con valor (acordado)', 'Suma (respuestas)', 'Ítems con valor (respuestas)', 'Ítems en 0',
    ])
  })

  it('has the summary’s figures of every item', () => {
    expect(rows('Ítems').map((row) => [row[0], ...row.slice(3, 12), row[13] ?? null, row[14] ?? null])).toEqual(
      workedSummary.items.map((item) => [
        item.id, ...item.options.map((option) => option.count), item.nulls, item.n, item.value, item.min, item.max, item.consensus,
        item.agreement?.value ?? null, item.agreedValue,
      ]),
    )
  })

  it('has the agreements, the hours with their total, and the actions', () => {
    expect(rows('Acuerdos')).toHaveLength(3)
    expect(rows('Horas').map((row) => row[3])).toEqual([9, 9, 13, 9, 40])
    expect(rows('Propuesta').map((row) => row[3])).toEqual([
      'SECPLAN', 'Oficina de Fomento Productivo', 'Administración municipal', 'Oficina de Fomento Productivo', 'Oficina de Fomento Productivo',
    ])
    expect(rows('Propuesta')[0]?.[4]).toEqual(new Date('2027-03-31T00:00:00Z'))
  })

  it('keeps the header in sight and fits letter paper', () => {
    const parts = unzipSync(file)
    for (const path of Object.keys(parts).filter((each) => /worksheets\/sheet\d\.xml$/.test(each))) {
      const xml = strFromU8(parts[path] ?? new Uint8Array())
      expect(xml).toContain('ySplit="1"')
      expect(xml).toContain('paperSize="1"')
    }
  })

  it('holds nobody’s answers', () => {
    const everything = Object.values(unzipSync(file)).map((part) => strFromU8(part)).join('\n')
    expect(everything).not.toContain('r-4kd92m')
    expect(everything).not.toContain('Planilla compartida de la oficina')
  })
})

describe('a spreadsheet of a room without plan or agreements', () => {
  it('has its sheets with their headers and no rows', async () => {
    const sheets = await reopenExcel(await excelFile(buildSheets(answeredSummary, '2026-11-21')))
    expect(sheets.get('Acuerdos')).toHaveLength(1)
    expect(sheets.get('Propuesta')).toHaveLength(1)
    expect(sheets.get('Horas')?.slice(1).map((row) => row[3] ?? null)).toEqual([null, null, null, null])
  })
})
