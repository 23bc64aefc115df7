import writeExcelFile from 'write-excel-file/node'
import { encode } from 'uqr'
import { expect, it } from 'vitest'
import { itemsOf } from '../../exercises/core/instrument'
import type { Response } from '../../exercises/core/response'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { csvColumns } from '../../exercises/responses/csv'
import { bookOf } from '../unit/theme/workbook.fixtures'
import { device, useBrowser } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, QUILPUE, ROOM } from './room'

useBrowser()

const file = (name: string, content: string | Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(content) })

/** A row of the table of responses, in the columns' order. */
const cells = ({ instrument, version, municipality, respondent, answeredAt, answers }: Response): (string | number)[] => [
  instrument, version, municipality ?? '', respondent.id ?? '', respondent.role ?? '', answeredAt ?? '',
  ...itemsOf(definition).map(({ id }) => answers[id] ?? ''),
]

it('reads good files and tells of each bad one where it is wrong, all in one go', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByRole('tab', { name: 'Abrir archivos' }).click()

  const columns = csvColumns(definition)
  const rows = [3, 4].map((number) => cells(person(number)))
  const wrong = cells(person(5)).map((cell, index) => (columns[index] === 'productos-oferta' ? 7 : cell))
  // Excel in Chile: semicolons, Windows-1252, four digits for the comuna. «ñ» is one byte, which is not UTF-8.
  const csv = [[...columns, 'Año'], ...[...rows, wrong].map((row) => [...row.map((cell) => (cell === QUILPUE ? '5801' : cell)), ''])]
  const xlsx = await writeExcelFile([columns, ...[6, 7].map((number) => cells(person(number)))].map((row) => row.map((value) => ({ value })))).toBuffer()
  const bomb = bookOf({ 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) })

  await page.locator('input[type=file]').setInputFiles([
    file('uno.json', JSON.stringify(person(1))),
    file('dos.json', JSON.stringify([person(2), { instrument: definition.id, version: 99 }])),
    file('cortado.json', '[{"instrument": "diagnos'),
    file('excel.csv', Buffer.from(csv.map((row) => row.join(';')).join('\r\n'), 'latin1')),
    file('planilla.xlsx', xlsx),
    file('bomba.xlsx', bomb),
    file('<img src=x onerror=alert(1)>.csv', 'instrument,version\n=HYPERLINK("http://x"),1'),
  ])
  await page.getByText('Se agregaron 6 respuestas.').waitFor()
  await arrived(page, 6)
  const apart = await page.locator('.apart').innerText()
  for (const expected of [
    /cortado\.json\s+No es JSON válido/,
    /dos\.json, respuesta 2 de la lista\s+version: dice «99»/,
    /excel\.csv, línea 4\s+productos-oferta: «7» no es una respuesta posible/,
    /bomba\.xlsx\s+El archivo ocupa más de 20 MB/,
    /<img src=x onerror=alert\(1\)>\.csv, línea 2\s+instrument: dice «=HYPERLINK/,
  ]) expect(apart).toMatch(expected)
  expect(await page.locator('.apart img').count()).toBe(0)
})

it('reads the QR code of a response from a photo, and says so when there is none', async () => {
  const { open } = await device()
  const page = await open(ROOM)
  const room = await createRoom(page)
  const { data, size } = encode(`https://otro.cl/facilitacion/sala#r=${codeOf(person(1, { room }))}`, { ecc: 'M', border: 4 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`<rect x="${x}" y="${y}" width="1" height="1"/>`] : [])))
  const svg = `<svg style="width:420px;margin:90px;background:#fff;rotate:4deg" viewBox="0 0 ${size} ${size}">${squares.join('')}</svg>`
  /** A picture of these things on a grey table. */
  const photoOf = async (things: string): Promise<Buffer> => {
    const table = await open(ROOM)
    await table.evaluate((html) => {
      document.body.insertAdjacentHTML('beforeend', `<div style="position:fixed;inset:0;z-index:99;background:#776">${html}</div>`)
    }, things)
    const photo = await table.screenshot()
    await table.close()
    return photo
  }

  await openScreen(page, 'Recibir')
  await page.getByRole('tab', { name: 'Leer un QR' }).click()
  await page.locator('input[type=file]').setInputFiles([
    { name: 'telefono.png', mimeType: 'image/png', buffer: await photoOf(svg) },
    { name: 'nada.png', mimeType: 'image/png', buffer: await photoOf('<h1>Nada</h1>') },
  ])
  await page.getByText('Se agregó 1 respuesta.').waitFor()
  await page.getByText('No se encontró un código QR en «nada.png»').waitFor()
  await arrived(page, 1)
})
