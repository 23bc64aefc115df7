import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitTable } from '../../../../exercises/responses/csv-header'
import type { CsvLimits, CsvRecord } from '../../../../exercises/responses/csv-records'

function split(text: string, pieces = 1, limits?: CsvLimits): { records: CsvRecord[]; quoteLine: number | null } {
  const records: CsvRecord[] = []
  // The header of these tables begins with one of two short names, whatever separates the rest.
  const splitter = splitTable(([name]) => name === 'a' || name === 'x', (record) => records.push(record), limits)
  const size = Math.max(1, Math.ceil(text.length / pieces))
  for (let at = 0; at < text.length; at += size) splitter.write(text.slice(at, at + size))
  return { records, quoteLine: splitter.end() }
}

const cells = (text: string): (readonly string[])[] => split(text).records.map((record) => record.cells)

const cell = fc.stringMatching(/^[ab,;" \n\r]{0,6}$/)
const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`

describe('splitting CSV', () => {
  it('gives the cells that csv-parse gives, whatever the pieces, delimiter and line ending', () => {
    fc.assert(fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { maxLength: 6 }),
      fc.constantFrom(',', ';'), fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 40 }),
      (rows, delimiter, eol, pieces) => {
        const text = [['x', 'y', 'z'], ...rows.map((row) => row.map(quoted))].map((row) => row.join(delimiter)).join(eol)
        const expected = parse(text, { delimiter, trim: false, relax_column_count: true, skip_empty_lines: true }) as string[][]
        const trimmed = expected.map((row) => row.map((value) => value.trim())).filter((row) => row.some((value) => value !== ''))
        expect(split(text, pieces).records.map((record) => record.cells)).toEqual(trimmed)
      },
    ), { numRuns: 2000 })
  })

  it('takes the commoner of comma and semicolon outside quotes in the header', () => {
    expect(cells('a;b;"c,d,e,f"\n1;2;3')).toEqual([['a', 'b', 'c,d,e,f'], ['1', '2', '3']])
    expect(cells('a,b;c,d\n1,2;3,4')[1]).toEqual(['1', '2;3', '4'])
  })

  it('counts physical lines, also inside quotes and over blank lines', () => {
    const { records } = split('a,b\n\n"1\n1",2\r\n,,\n3,4\r5,6', 7)
    expect(records.map(({ line }) => line)).toEqual([1, 3, 6, 7])
  })

  it('says the line where a quote opens that never closes, and keeps what came before', () => {
    const { records, quoteLine } = split('a,b\n1,2\n"x\ny",z\n4,"abierta\n5,6\n')
    expect(quoteLine).toBe(5)
    expect(records).toHaveLength(3)
  })

  it('keeps a quote in the middle of a bare cell as it stands', () => {
    expect(cells('a,b\n12" de largo,x')).toEqual([['a', 'b'], ['12" de largo', 'x']])
  })

  it('trims cells and skips a byte order mark', () => {
    expect(cells('\uFEFF a , "b " \n 1 ,\t2')).toEqual([['a', 'b'], ['1', '2']])
  })

  it('cuts cells and rows beyond the limits, and says so', () => {
    const limits = { cellLength: 5, columns: 3 }
    expect(split('a,b\n1234567,2\n1,2,3,4\n1,2', 1, limits).records.map(({ cut }) => cut)).toEqual([false, true, true, false])
  })

  it('does not grow with a quote that swallows the rest of the file', () => {
    const { records, quoteLine } = split(`a,b\n"${'x\n'.repeat(200_000)}`, 50)
    expect([records.length, quoteLine]).toEqual([1, 2])
  })
})
