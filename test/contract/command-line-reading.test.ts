import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'

/** What the command line makes of files as they come: design, «Reading». */

const ID = definition.id
const folder = mkdtempSync(join(tmpdir(), 'score-reading-'))
const rows = (delimiter: string): string[] => [
  ['instrument', 'version', 'municipality', 'respondent', 'estrategia-mision'],
  [ID, 1, '8203', 'r-1', 2],
  [ID, 1, '8203', 'r-2', 9],
].map((row) => row.join(delimiter))
const table = (delimiter = ';', ...above: string[]): string => [...above, ...rows(delimiter)].join('\r\n')
const response = JSON.stringify([{ instrument: ID, version: 1, municipality: '08203', respondent: '', answers: { 'estrategia-mision': 2 } }])

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs a line of shell in which SCORE is the command line. @returns how many count, and where the others are: line or index */
function score(command: string, input?: string | Buffer): { counted: number; rejected: unknown[] } {
  const shell = command.replaceAll('SCORE', `"${process.execPath}" --import tsx exercises/cli.ts ${ID}`)
  const { stdout } = spawnSync('bash', ['-c', shell], { encoding: 'utf8', input })
  const report = JSON.parse(stdout) as { groups: { respondents: number }[]; rejected: { line?: number; index?: number; reason: string }[] }
  return {
    counted: report.groups.reduce((sum, { respondents }) => sum + respondents, 0),
    rejected: report.rejected.map(({ line, index }) => line ?? index ?? null),
  }
}

/** Whole reasons, of one run over many files, by file. */
function reasons(files: Readonly<Record<string, string | Buffer>>): { counted: number; by: (name: string) => string[] } {
  const paths = Object.entries(files).map(([name, content]) => file(name, content))
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', 'exercises/cli.ts', ID, ...paths], { encoding: 'utf8' })
  const { groups, rejected } = JSON.parse(stdout) as { groups: { respondents: number }[]; rejected: { file: string; line?: number; reason: string }[] }
  return {
    counted: groups.reduce((sum, { respondents }) => sum + respondents, 0),
    by: (name) => rejected.filter((one) => one.file === join(folder, name)).map(({ line, reason }) => `${line ?? 'archivo'}: ${reason}`),
  }
}

describe('a table', () => {
  const read: Readonly<Record<string, [content: string | Buffer, line: number]>> = {
    'separador.csv': [table(';', 'sep=;'), 4],
    'tabulada.txt': [table('\t'), 3],
    'con-titulo.csv': [table(';', 'Mesa comunal; agua', '', ';;;'), 6],
    'texto-unicode.txt': [Buffer.from(`\uFEFF${table('\t')}`, 'utf16le'), 3],
    'utf16-sin-marca.csv': [Buffer.from(table(), 'utf16le'), 3],
    'utf16-al-reves.csv': [Buffer.from(`\uFEFF${table()}`, 'utf16le').swap16(), 3],
    'mayusculas.csv': [table().replace(/^.*/, (header) => ` ${header.toUpperCase()} `), 3],
    'una-celda-como-enlace.csv': [`${table()}\r\n${ID};1;8203;#r=1;1`, 3],
  }

  it('with sep=, a title, tabs, UTF-16 or capitals is read, and what is wrong keeps its line', () => {
    const { counted, by } = reasons(Object.fromEntries(Object.entries(read).map(([name, [content]]) => [name, content])))
    for (const [name, [, line]] of Object.entries(read)) expect([name, by(name)]).toEqual([name, [expect.stringMatching(`^${line}: estrategia-mision: «9»`)]])
    expect(counted).toBe(2)
  })

  it('that cannot be read is told by what it is; an error for a respondent, and of several faults the first of the definition', () => {
    const { counted, by } = reasons({
      'buena.csv': table(),
      'repetida.csv': table().replace('respondent', 'respondent;Respondent'),
      'sin-nombres.csv': 'a;b\n1;2',
      'planilla.csv': Buffer.from('PK\x03\x04\x14\0\0\0', 'latin1'),
      'con-clave.csv': Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'),
      'errores.csv': [rows(';')[0], [ID, 1, '8203', '#N/A', 1].join(';'), [ID, 1, '8203', '#¡REF!', 1].join(';')].join('\n'),
      'orden.csv': `sobra;estrategia-objetivos;estrategia-mision;version;instrument\nx;7;8;1;${ID}`,
    })
    expect(counted).toBe(1)
    expect(by('repetida.csv')).toEqual([expect.stringMatching(/^archivo: .*«Respondent» está repetida/)])
    expect(by('sin-nombres.csv')).toEqual([expect.stringMatching(/^archivo: .*falta la columna instrument/)])
    expect(by('planilla.csv')).toEqual([expect.stringMatching(/^archivo: .*CSV UTF-8/)])
    expect(by('con-clave.csv')).toEqual([expect.stringMatching(/^archivo: .*con clave/)])
    expect(by('errores.csv')).toEqual([expect.stringMatching(/^2: respondent: dice «#N\/A»/), expect.stringMatching(/^3: respondent: dice «#¡REF!»/)])
    expect(by('orden.csv')).toEqual([expect.stringMatching(/^2: estrategia-mision: «8»/)])
  })
})

describe('a round', () => {
  const sheet = (answers: object, more: object): object => ({ instrument: ID, version: 1, municipality: '08203', respondent: { id: 'r-1' }, answers, ...more })
  const run = (content: unknown): { status: number | null; stderr: string; groups: unknown } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'exercises/cli.ts', ID, file('medicion.json', JSON.stringify(content))], { encoding: 'utf8' })
    return { status, stderr, groups: (JSON.parse(stdout) as { groups: unknown }).groups }
  }

  it('makes a group of its own after the first one, where the same person answers again', () => {
    const mission = (value: number): object => ({ 'estrategia-mision': value })
    const { status, groups } = run([sheet(mission(2), { round: 2 }), sheet(mission(0), {}), sheet(mission(1), { round: 1 }), sheet(mission(1), { municipality: '', round: 9 })])
    expect(status).toBe(0)
    expect(groups).toMatchObject([
      { municipality: '08203', respondents: 1, duplicates: 1 }, { municipality: '08203', round: 2, respondents: 1, duplicates: 0 }, { municipality: null, round: 9, respondents: 1 },
    ])
    expect((groups as object[])[0]).not.toHaveProperty('round')
  })

  it('of a subject that this instrument does not take counts, and standard error tells of the subject', () => {
    const { status, stderr, groups } = run([sheet({}, { subject: 'Mesa por el agua', round: 2 })])
    expect([status, groups]).toEqual([0, [expect.objectContaining({ municipality: '08203', round: 2, respondents: 1 })]])
    expect((groups as object[])[0]).not.toHaveProperty('subject')
    expect(stderr).toMatch(/medicion\.json, índice 0: subject: «Mesa por el agua» no se usó/)
  })
})

describe('what can be read only once', () => {
  it.each([
    ['a pipe of Windows-1252', 'cat | SCORE /dev/stdin', Buffer.from(`Mesa de Ñuñoa\n${table()}`, 'latin1')],
    ['a pipe of JSON in UTF-16', 'cat | SCORE /dev/stdin', Buffer.from(`\uFEFF${response}`, 'utf16le')],
    ['standard input that is no pipe', 'SCORE /dev/stdin', table()],
    ['a process', 'SCORE <(cat)', table()],
    ['a file behind standard input', `SCORE /dev/stdin < "${file('entrada.csv', table())}"`, undefined],
    ['a FIFO', `mkfifo "${folder}/tubo" && { cat <&0 > "${folder}/tubo" & SCORE "${folder}/tubo"; }`, table()],
  ])('is read: %s', (_, command, input) => {
    expect(score(command, input).counted).toBe(1)
  })

  it('is told when it is asked for twice', () => {
    const { counted, rejected } = score('cat | SCORE /dev/stdin /dev/stdin', table())
    expect([counted, rejected]).toEqual([1, [3, null]])
  })
})
