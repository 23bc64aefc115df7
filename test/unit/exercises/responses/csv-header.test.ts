import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namesInstrument } from '../../../../exercises/responses/csv'
import { LINES_ABOVE, splitTable } from '../../../../exercises/responses/csv-header'
import type { CsvRecord } from '../../../../exercises/responses/csv-records'

function split(text: string, size = text.length): { records: CsvRecord[]; quoteLine: number | null } {
  const records: CsvRecord[] = []
  const splitter = splitTable(namesInstrument, (record) => records.push(record))
  for (let at = 0; at < text.length; at += size) splitter.write(text.slice(at, at + size))
  return { records, quoteLine: splitter.end() }
}

const first = (text: string) => split(text).records[0]

describe('the header of a table', () => {
  it.each([
    ['below sep=;', 'sep=;\ninstrument;version', 2, ['instrument', 'version']],
    ['below a sep= that does not say what the header uses', 'sep=;\ninstrument,version', 2, ['instrument', 'version']],
    ['below sep= as Excel saves it again', 'SEP=;;;\r\ninstrument;version;x', 2, ['instrument', 'version', 'x']],
    ['below a title and a line of empty cells', 'Mesa comunal, Quilpué\n;;\n\ninstrument;version', 4, ['instrument', 'version']],
    ['below a title in quotes over two lines', '"Mesa;\ncomunal"\ninstrument;version', 3, ['instrument', 'version']],
    ['separated by tabs', 'instrument\tversion\tx,y;z', 1, ['instrument', 'version', 'x,y;z']],
    ['in capitals, with spaces around and in quotes', ' "INSTRUMENT" ; Version ', 1, ['INSTRUMENT', 'Version']],
    ['after a byte order mark', '\uFEFFinstrument;version', 1, ['instrument', 'version']],
  ])('%s is found', (_, text, line, cells) => {
    expect(first(text)).toMatchObject({ line, cells })
  })

  it('is looked for below five lines with something on them, not below six', () => {
    const above = (lines: number): string => `sep=;\n${'título\n\n'.repeat(lines)}instrument;version\n`
    expect(first(above(LINES_ABOVE))?.cells).toEqual(['instrument', 'version'])
    expect(first(above(LINES_ABOVE + 1))?.cells).toEqual(['título'])
  })

  it('that is nowhere is stood for by the first line', () => {
    expect(first('sep=;\na;b;c\n1;2;3')).toMatchObject({ line: 2, cells: ['a', 'b', 'c'] })
    expect(split('').records).toEqual([])
  })

  it('is the same however the text comes in pieces', () => {
    const line = fc.stringMatching(/^[a,;\t" \r]{0,8}$/)
    const header = fc.constantFrom('instrument;version', 'instrument,version', 'version\tINSTRUMENT', '"instrument";"ver;sion"', 'nada')
    fc.assert(fc.property(fc.array(line, { maxLength: 8 }), header, fc.array(line, { maxLength: 4 }), fc.integer({ min: 1, max: 9 }), (above, names, below, size) => {
      const text = [...above, names, ...below].join('\n')
      expect(split(text, size)).toEqual(split(text))
    }), { numRuns: 2000 })
  })

  it('that never comes costs no more than the text', () => {
    const { records } = split('x'.repeat(3_000_000), 1 << 16)
    expect(records).toMatchObject([{ cut: true }])
  })
})
