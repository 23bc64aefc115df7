import { strToU8, zipSync } from 'fflate'
import { readSheet } from 'read-excel-file/universal'
import writeExcelFile from 'write-excel-file/node'
import { describe, expect, it } from 'vitest'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { encodeInvitation, encodeResponse } from '../../../exercises/responses/link'
import { writeBackup } from '../../../.vitepress/theme/support/room/backup'
import { readChat } from '../../../.vitepress/theme/support/room/incoming/chat'
import { cellText, readCsvFile, readJsonFile, readRows } from '../../../.vitepress/theme/support/room/incoming/tables'
import { guardXlsx, XLSX_LIMITS } from '../../../.vitepress/theme/support/room/incoming/xlsx-guard'
import type { Incoming } from '../../../.vitepress/theme/support/room/receive'
import { emptyRoom, NOW, sheet } from './room.fixtures'

const ids = (pieces: readonly Incoming[]) => pieces.map(({ response }) => response?.respondent.id ?? null)
const problems = (pieces: readonly Incoming[]) => pieces.flatMap((piece) => (piece.response === null ? [`${piece.place}: ${piece.problem}`] : []))
const code = (id: string) => encodeResponse(definition, sheet(id))

describe('a pasted chat', () => {
  const link = (host: string, id: string) => `${host}/facilitacion/sala#r=${code(id)}`
  const chat = (text: string) => readChat(text, [definition], 'texto')

  it('gives every response in it, of any host or bare, each once', () => {
    const { pieces } = chat(`[21-11 15:04] Ana: aquí va 👇\n${link('https://uno.cl', 'r-aaaaaa')}\n[21-11 15:05] +56 9 1234 5678: (${link('http://10.0.0.4/diplomado', 'r-bbbbbb')}).
      Luis: ${code('r-cccccc')} y repito ${link('https://uno.cl', 'r-aaaaaa')}, gracias a todas y todos por responder-esta_encuesta`)
    expect(ids(pieces).sort()).toEqual(['r-aaaaaa', 'r-bbbbbb', 'r-cccccc'])
  })

  it('passes over invitations and counts them', () => {
    const invitation = encodeInvitation(definition, { municipality: '08203', room: '00c1t' })
    expect(chat(`Respondan: https://uno.cl/instrumentos/x#s=${invitation}`)).toEqual({ pieces: [], invitations: 1 })
  })

  it('says of a code cut by the chat which one it is and how to get it again', () => {
    const { pieces } = chat(link('https://uno.cl', 'r-aaaaaa').slice(0, -5))
    expect(problems(pieces)).toEqual([expect.stringContaining(`${code('r-aaaaaa').slice(0, 8)}…`)])
    expect(problems(pieces)[0]).toContain('Pida que lo envíen otra vez')
  })

  it('without codes gives nothing', () => {
    expect(chat('Buenos días, ¿a qué hora es la reunión? https://meet.example/abc-defg-hij')).toEqual({ pieces: [], invitations: 0 })
  })
})

describe('a JSON file', () => {
  it('gives its responses and names the place of each that is wrong', () => {
    const pieces = readJsonFile(definition, JSON.stringify([sheet('r-a'), sheet('r-b', { answers: { 'estrategia-mision': 9 } }), 3]), 'a.json')
    expect(ids(pieces)).toEqual(['r-a', null, null])
    expect(problems(pieces)).toEqual([expect.stringMatching(/^respuesta 2 de la lista: estrategia-mision: «9»/), expect.stringMatching(/^respuesta 3 de la lista/)])
  })

  it('tells another version or instrument apart from a mistake', () => {
    const pieces = readJsonFile(definition, JSON.stringify([sheet('r-a', { version: 2 }), sheet('r-b', { instrument: 'practicas-red' })]), 'a.json')
    expect(pieces).toMatchObject([{ reason: 'other-version' }, { reason: 'other-instrument' }])
  })

  it('nested as no response is costs only that response', () => {
    const deep = JSON.stringify(sheet('r-b', { answers: { 'estrategia-mision': 'x' } })).replace('"x"', '['.repeat(50_000) + ']'.repeat(50_000))
    const pieces = readJsonFile(definition, `[${JSON.stringify(sheet('r-a'))},${deep}]`, 'a.json')
    expect(ids(pieces)).toEqual(['r-a', null])
    expect(problems(pieces)).toEqual([expect.stringContaining('«[…]»')])
  })

  it('with an id that a room would not read back is told, not taken in', () => {
    const pieces = readJsonFile(definition, JSON.stringify([sheet('r'.repeat(101)), sheet('r'.repeat(100))]), 'a.json')
    expect(ids(pieces)).toEqual([null, 'r'.repeat(100)])
    expect(problems(pieces)).toEqual([expect.stringContaining('demasiado largo')])
  })

  it('that is a backup is sent to where backups are opened', () => {
    expect(problems(readJsonFile(definition, writeBackup(emptyRoom(), NOW), 'sala.json'))).toEqual([expect.stringContaining('Respaldo')])
  })

  it('that is broken is one problem', () => {
    expect(problems(readJsonFile(definition, '[{"instrument":', 'a.json'))).toEqual([expect.stringContaining('No es JSON válido')])
  })
})

describe('a table', () => {
  const header = ['instrument', 'version', 'municipality', 'respondent', 'role', 'answeredAt', 'estrategia-mision']

  it('as CSV of Excel in Chile names the line of what is wrong', () => {
    const text = `${header.join(';')}\n${definition.id};1;8203;r-a;;21-11-2026 15:04;2\n\n${definition.id};1;8203;r-b;;;5\n`
    const pieces = readCsvFile(definition, text, 'a.csv')
    expect(ids(pieces)).toEqual(['r-a', null])
    expect(problems(pieces)).toEqual([expect.stringMatching(/^línea 4: estrategia-mision: «5»/)])
  })

  it('as rows of a spreadsheet keeps dates, line breaks and row numbers', () => {
    const pieces = readRows(definition, [
      header,
      [definition.id, 1, 8203, 'r-a', null, new Date(Date.UTC(2026, 10, 21, 15, 4)), 2],
      [null, null, null, null, null, null, null],
      [definition.id, 1, 8203, 'r-b', 'dos\nlíneas', null, 2],
    ], 'a.xlsx')
    expect(pieces[0]?.response?.answeredAt).toBe(readCsvFile(definition, `${header.join(',')}\n${definition.id},1,8203,r-a,,21-11-2026 15:04,2`, 'b')[0]?.response?.answeredAt)
    expect(pieces[0]?.response?.answeredAt).not.toBeNull()
    expect(problems(pieces)).toEqual([expect.stringMatching(/^fila 4: role/)])
  })

  it('that begins a cell like a formula stays text', () => {
    expect(cellText('=HYPERLINK("http://x";"y")')).toBe('=HYPERLINK("http://x";"y")')
    expect(problems(readRows(definition, [[...header, '=1+1'], [definition.id, 1, 8203, 'r-a', null, null, 2, '@x']], 'a.xlsx')))
      .toEqual([expect.stringContaining('«=1+1»')])
  })

  it('without a row is said to be empty', () => {
    expect(problems(readRows(definition, [[null, null]], 'a.xlsx'))).toEqual([expect.stringContaining('vacía')])
  })
})

describe('a workbook', () => {
  const workbook = async (rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> =>
    new Uint8Array(await writeExcelFile(rows.map((row) => row.map((value) => (value === null ? null : { value })))).toBuffer())
  /** A workbook of which the sheet is exactly this text. */
  const crafted = (xml: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
    zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': strToU8(xml), ...more }, { level: 9 })
  const issueOf = (archive: Uint8Array) => {
    const guarded = guardXlsx(archive)
    return 'code' in guarded ? guarded.code : 'open'
  }

  it('that is sound reads the same after it was measured', async () => {
    const guarded = guardXlsx(await workbook([['instrument', 'version'], ['x', 1], [null, null], ['y', 2]]))
    if ('code' in guarded) throw new Error(guarded.code)
    expect(await readSheet(guarded.archive.buffer)).toEqual([['instrument', 'version'], ['x', 1], [null, null], ['y', 2]])
  })

  it.each([
    ['a bomb of zeros', () => crafted('0'.repeat(XLSX_LIMITS.bytes + 1)), 'too-large'],
    ['a bomb in another part', () => crafted('<x/>', { 'xl/sharedStrings.xml': new Uint8Array(XLSX_LIMITS.bytes + 1) }), 'too-large'],
    ['thousands of parts', () => crafted('<x/>', Object.fromEntries(Array.from({ length: 600 }, (_, i) => [`xl/${i}.xml`, new Uint8Array(1)]))), 'too-many-files'],
    ['a cell far to the right', () => crafted('<c r="A1"/><c r="XFD1"/>'), 'too-many-columns'],
    ['a cell beyond any sheet', () => crafted('<c r="ZZZZZZ1"/>'), 'damaged'],
    ['a cell far below, in other quotes', () => crafted("<row r = '1048576'><c r='A1048576'/></row>"), 'too-many-rows'],
    ['a sheet of a hundred million blanks', () => crafted('<c r="BXA1"/><c r="A49999"/>'), 'too-many-cells'],
    ['a sheet kept under another name', () => crafted('<x/>', { 'xl/otra.xml': strToU8('<sheetData><c r="XFD1048576"/></sheetData>') }), 'too-many-columns'],
    ['an address in disguise', () => crafted('<c r="&#90;ZZ1"/>'), 'damaged'],
    ['no workbook inside', () => zipSync({ 'a.txt': strToU8('hola') }), 'not-a-workbook'],
    ['plain text', () => strToU8('instrument;version'), 'not-a-zip'],
    ['nothing', () => new Uint8Array(0), 'not-a-zip'],
  ])('with %s is not opened', (_, archive, expected) => {
    expect(issueOf(archive())).toBe(expected)
  })

  it('cut short or with its bytes changed is said to be damaged, never opened half', async () => {
    const whole = await workbook(Array.from({ length: 50 }, (_, row) => [`x${row}`, row]))
    expect(issueOf(whole.slice(0, Math.floor(whole.length / 2)))).toBe('damaged')
    const changed = whole.slice()
    changed.fill(255, 60, 200)
    expect(issueOf(changed)).not.toBe('open')
  })
})
