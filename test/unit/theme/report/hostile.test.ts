import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../../.vitepress/theme/support/report/build'
import { excelFile } from '../../../../.vitepress/theme/support/report/excel'
import { buildSheets } from '../../../../.vitepress/theme/support/report/sheets'
import { wordFile } from '../../../../.vitepress/theme/support/report/word'
import { reportStrings } from '../../../../.vitepress/theme/strings/report'
import { stamp } from '../../../../.vitepress/theme/support/stamped'
import { CONTEXT, summaryOf, workedRoom } from './report.fixtures'
import { reopenExcel, reopenWord } from './reopen'

const FORMULAS = ['=1+1', '+HYPERLINK("http://malo.cl")', '-2+3', '@SUM(A1)', '\t=1+1', '\r=cmd|\'/c calc\'!A1']
const MARKUP = '<script>alert(1)</script> ]]> &amp; </w:t> "x" \u0000\u0007\u001b\ud800 \u202eoditrevni 👩🏽‍🌾'

/** The example with everything that people write written by somebody of ill will. */
const hostile = summaryOf({
  ...workedRoom,
  name: stamp(`=Sala ${MARKUP}`, 1),
  agreements: Object.fromEntries([
    ['estrategia-mision', { value: 1, reason: MARKUP, dissent: 'x'.repeat(100_000) }],
    ...['estrategia-objetivos', 'estrategia-lineamientos', 'estrategia-clientes', 'estrategia-difusion', 'estrategia-respaldo', 'estructura-unidad']
      .map((id, index) => [id, { value: 2, reason: FORMULAS[index] ?? '', dissent: 'W'.repeat(280) }] as const),
  ].map(([id, agreement]) => [id, stamp(agreement, 1)])) as typeof workedRoom.agreements,
  proposal: {
    a: stamp({ id: 'a', area: 'procesos', action: `${MARKUP}\n`.repeat(50), assistance: '=1+1', unit: 'palabrasinespacios'.repeat(12), due: '=TODAY()', order: 0 }, 1),
  },
})
const context = { ...CONTEXT, acta: { place: MARKUP, day: '', attendees: { kind: 'named' as const, names: [MARKUP, ...FORMULAS] } } }
const hostileWord = () => wordFile(buildReport(hostile, context), { pictures: {}, words: reportStrings.word })
const hostileExcel = () => excelFile(buildSheets(hostile, '2026-11-21'))

describe('a report with hostile text', () => {
  it('is still a Word file, with the text as text', async () => {
    const word = await reopenWord(await hostileWord())
    expect(word.text).toContain('<script>alert(1)</script> ]]> &amp; </w:t> "x" oditrevni 👩🏽‍🌾')
    expect(word.part('word/document.xml')).not.toContain('<script')
    expect(word.text).not.toContain('x'.repeat(2001))
  })

  it('leaves no formula in the spreadsheet, and no name in any sheet', async () => {
    const file = await hostileExcel()
    const xml = Object.values(unzipSync(file)).map((part) => strFromU8(part)).join('\n')
    expect(xml).not.toContain('<f>')
    const agreed = (await reopenExcel(file)).get('Acuerdos') ?? []
    expect(agreed.slice(2).map((row) => row[5])).toEqual(['=1+1', '+HYPERLINK("http://malo.cl")', '-2+3', '@SUM(A1)', '=1+1', "=cmd|'/c calc'!A1"])
  })
})

it('gives back any text of a spreadsheet, also a word that every object of a program has and what Excel writes for a character', async () => {
  const words = [...Object.getOwnPropertyNames(Object.prototype), '_x0041_', '_x005F_x0041_', '_X0041_', 'a_x000D_b', '_x41_', '12', 'null']
  const file = await excelFile([{
    name: 'Palabras', columns: [{ title: 'constructor', width: 10 }, { title: 'Otra', width: 10 }], rows: words.map((word) => [word, `${word}, otra vez`]),
  }])
  expect((await reopenExcel(file)).get('Palabras')).toEqual([['constructor', 'Otra'], ...words.map((word) => [word, `${word}, otra vez`])])
})

const OFFICE = ['/usr/bin/libreoffice', '/usr/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) => existsSync(path))

describe.skipIf(OFFICE === undefined)('LibreOffice', () => {
  async function converted(name: string, file: Uint8Array, format: string, result: string): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), 'informe-'))
    try {
      await writeFile(join(folder, name), file)
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
      await promisify(execFile)(OFFICE ?? '', [profile, '--headless', '--convert-to', format, '--outdir', folder, join(folder, name)])
      return await readFile(join(folder, result), 'utf8')
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  it('opens the hostile Word file and reads the same text', async () => {
    const text = await converted('informe.docx', await hostileWord(), 'txt:Text (encoded):UTF8', 'informe.txt')
    expect(text).toContain('<script>alert(1)</script> ]]> &amp; </w:t> "x" oditrevni 👩🏽‍🌾')
    expect(text).toContain('Acta de validación de la mesa comunal')
  }, 60_000)

  it('opens the hostile spreadsheet and computes nothing', async () => {
    // The last figures of the filter ask for every sheet in a file of its own, `datos-Acuerdos.csv`.
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1'
    const csv = await converted('datos.xlsx', await hostileExcel(), filter, 'datos-Acuerdos.csv')
    for (const formula of ['=1+1', '-2+3', '@SUM(A1)']) expect(csv).toContain(`;${formula};`)
    expect(csv).not.toContain('#NAME')
  }, 60_000)
})
