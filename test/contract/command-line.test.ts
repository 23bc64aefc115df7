import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { csvColumns } from '../../exercises/responses/csv'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'

const ID = 'diagnostico-organizacional'
const folder = mkdtempSync(join(tmpdir(), 'score-'))
const header = csvColumns(definition)

interface Report {
  instrument: string
  version: number
  groups: { municipality: string | null; respondents: number; duplicates: number; result: { profile: string }; hours?: unknown; items: Record<string, Record<string, unknown>> }[]
  rejected: { file: string; line?: number; index?: number; reason: string }[]
}

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function score(...args: string[]): { code: number | null; out: string; report: Report; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'exercises/cli.ts', ...args], { encoding: 'utf8' })
  return { code: status, out: stdout, report: (stdout === '' ? {} : JSON.parse(stdout)) as Report, err: stderr }
}

/** A row of the table: the head, then values for the first items. */
const row = (municipality: string, respondent: string, values: readonly (string | number)[], { role = '', at = '', delimiter = ',' } = {}): string =>
  [ID, 1, municipality, respondent, role, at, ...values].join(delimiter)
const table = (...rows: string[]): string => [header.join(','), ...rows].join('\n')
const all = (value: number): number[] => header.slice(6).map(() => value)

describe('npm run score', () => {
  it('scores groups in order of code, the one without a municipality last', () => {
    const path = file('grupos.csv', table(row('13101', 'r-1', all(2)), row('', 'r-2', all(0)), row('8203', 'r-3', all(1))))
    const { code, report } = score(ID, path)
    expect(code).toBe(0)
    expect(report.groups.map(({ municipality, respondents, result }) => [municipality, respondents, result.profile])).toEqual([
      ['08203', 1, 'medio/medio/medio/medio'],
      ['13101', 1, 'alto/alto/alto/alto'],
      [null, 1, 'bajo/bajo/bajo/bajo'],
    ])
    expect(report.rejected).toEqual([])
    expect(Object.keys(report.groups[0]?.items ?? {})).toHaveLength(24)
  })

  it('gives the item of the design with exactly its six figures', () => {
    const path = file('item.csv', table(...[2, 1, 1, 0, 1, 2, 1].map((value, index) => row('08203', `r-${index}`, [value]))))
    expect(score(ID, path).report.groups[0]?.items['estrategia-mision']).toEqual({ n: 7, value: 1, min: 0, max: 2, consensus: 0.534, status: 'parcial' })
  })

  it('adds hours beside the result, and none while an area has no information', () => {
    const path = file('horas.csv', table(row('08203', 'r-1', all(1)), row('13101', 'r-1', [1])))
    const { report } = score(ID, path, '--hours', '41')
    expect(report.groups.map((group) => group.hours)).toEqual([{ estrategia: 11, estructura: 10, procesos: 10, productos: 10 }, null])
  })

  it('reads Windows-1252 with semicolons as Excel in Chile writes it, columns in any order', () => {
    const columns = ['role', 'respondent', 'estrategia-mision', 'version', 'instrument', 'municipality', 'answeredAt']
    const text = `${columns.join(';')}\r\nfuncionario;se\xf1ora;2;1;${ID};8203;21-11-2026 15:04\r\nautoridad;se\xf1ora;1;1;${ID};8203;21-11-2026 15:05\r\n`
    const { code, report } = score(ID, file('excel.csv', Buffer.from(text, 'latin1')))
    expect(code).toBe(0)
    expect(report.groups[0]).toMatchObject({ respondents: 1, duplicates: 1 })
    expect(report.groups[0]?.items['estrategia-mision']?.value).toBe(1)
  })

  it('counts duplicates across files, the latest instant winning', () => {
    const one = file('uno.csv', table(row('08203', 'r-1', [2], { at: '2026-11-21T10:00:00-03:00' })))
    const two = file('dos.json', JSON.stringify({ instrument: ID, version: 1, municipality: '08203', respondent: { id: 'r-1' }, answers: { 'estrategia-mision': 0 }, answeredAt: '2026-11-20T10:00:00-03:00' }))
    const { report } = score(ID, one, two)
    expect(report.groups[0]).toMatchObject({ respondents: 1, duplicates: 1 })
    expect(report.groups[0]?.items['estrategia-mision']?.value).toBe(2)
  })

  it('rejects rows whole with line, column and value, and goes on', () => {
    const path = file('malas.csv', [
      header.join(','),
      row('08203', 'r-1', ['2.0']),
      row('12202', 'r-2', [1]),
      row('99999', 'r-3', [1]),
      '',
      row('08203', '"r\n4"', [1], { role: 'jefe' }),
      row('08203', 'r-5', [1]),
      ['otro', 1, '08203', 'r-6'].join(','),
      [ID, '01', '08203', 'r-7'].join(','),
      `${row('08203', 'r-8', all(1))},sobra`,
    ].join('\n'))
    const { code, report } = score(ID, path)
    expect(code).toBe(1)
    expect(report.groups[0]?.respondents).toBe(1)
    expect(report.rejected.map(({ line }) => line)).toEqual([2, 3, 4, 6, 9, 10, 11])
    const said = report.rejected.map(({ reason }) => reason)
    expect(said[0]).toContain('estrategia-mision')
    expect(said[0]).toContain('2.0')
    expect(said[1]).toContain('12201')
    expect(said[2]).toContain('99999')
    expect(said[3]).toContain('jefe')
    expect(said[4]).toContain('otro')
    expect(said[5]).toContain('01')
    expect(said[6]).toContain('sobra')
    expect(report.rejected.every((rejection) => rejection.file === path && !('index' in rejection))).toBe(true)
  })

  it('rejects from the line where an open quote starts', () => {
    const path = file('comilla.csv', table(row('08203', 'r-1', [1]), row('08203', '"r-2', [1]), row('08203', 'r-3', [1])))
    const { report } = score(ID, path)
    expect(report.groups[0]?.respondents).toBe(1)
    expect(report.rejected).toMatchObject([{ line: 3 }])
  })

  it('rejects responses in JSON by index; a text "2" is not 2', () => {
    const good = { instrument: ID, version: 1, municipality: '', respondent: { id: 'a', role: 'autoridad' }, answers: { 'estrategia-mision': 2 } }
    const path = file('mezcla.json', JSON.stringify([
      good, { ...good, answers: { 'estrategia-mision': '2' } }, 7, { ...good, municipality: 8203 }, { ...good, answers: { nada: 1 } },
      { ...good, version: '1' }, { ...good, answers: [] }, { ...good, respondent: { id: 5 } },
    ]))
    const { code, report } = score(ID, path)
    expect(code).toBe(1)
    expect(report.groups).toMatchObject([{ municipality: null, respondents: 1 }])
    expect(report.rejected.map(({ index }) => index)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(report.rejected.every((rejection) => !('line' in rejection))).toBe(true)
  })

  it('counts a respondent who answered nothing', () => {
    const { report } = score(ID, file('nada.csv', table(row('08203', 'r-1', []), row('08203', 'r-2', [1]))))
    expect(report.groups[0]?.respondents).toBe(2)
    expect(report.groups[0]?.items['estrategia-mision']).toMatchObject({ n: 1, value: 1 })
  })

  it('says nothing of people for a header alone or an empty list, with exit code 0', () => {
    for (const path of [file('solo.csv', header.join(',')), file('vacia.json', '[]')]) {
      const { code, report } = score(ID, path)
      expect([code, report]).toEqual([0, { instrument: ID, version: 1, groups: [], rejected: [] }])
    }
  })

  it('tells an unreadable file among several as one rejection without a line', () => {
    const good = file('buena.csv', table(row('08203', 'r-1', [1])))
    const { code, report } = score(ID, good, join(folder, 'no-existe.csv'))
    expect(code).toBe(1)
    expect(report.groups).toHaveLength(1)
    expect(report.rejected).toEqual([{ file: join(folder, 'no-existe.csv'), reason: expect.any(String) as string }])
  })

  it.each([
    ['no such file', [ID, 'no-existe.csv']],
    ['an unknown instrument', ['nada', 'x.csv']],
    ['an instrument name that walks out of the folder', ['../core', 'x.csv']],
    ['no file', [ID]],
    ['a bad option', [ID, file('o.csv', table()), '--color']],
    ['hours that are not whole', [ID, file('h.csv', table()), '--hours', '2.5']],
    ['hours below zero', [ID, file('n.csv', table()), '--hours=-3']],
    ['an empty file', [ID, file('empty.csv', '')]],
    ['a table without instrument and version', [ID, file('sin.csv', 'a,b\n1,2')]],
    ['a repeated column', [ID, file('rep.csv', `${header.join(',')},role\n`)]],
    ['a scalar document', [ID, file('scalar.json', '42')]],
    ['broken JSON', [ID, file('broken.json', '{"instrument":')]],
    ['a folder', [ID, folder]],
  ])('prints nothing and exits with 2 for %s', (_, args) => {
    const { code, out, err } = score(...args)
    expect([code, out]).toEqual([2, ''])
    expect(err).not.toBe('')
    expect(err).not.toMatch(/at .*\.ts:\d+/)
  })
})
