import { expect, it } from 'vitest'
import { contentOf, device, settled, useBrowser } from './browser'

useBrowser()

it('a map is filled with the keyboard, checked while it is, kept, taken back, pasted into and handed to another device', async () => {
  const { open } = await device()
  const page = await open('/instrumentos/mapa-actores')
  await settled(page)
  const name = (at: number) => page.getByLabel(`Nombre del actor ${at}`)

  // Two actors by Enter alone, a tie by Tab and letters.
  await page.getByRole('button', { name: 'Agregar un actor' }).press('Enter')
  await page.keyboard.type('Municipalidad')
  await page.keyboard.press('Enter')
  await name(2).waitFor()
  await page.keyboard.type('municipalidad')
  await page.getByText('«municipalidad» ya está más arriba').first().waitFor()
  await page.getByRole('button', { name: /^Ir: .*ya está más arriba/ }).press('Enter')
  expect(await name(2).evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Junta de vecinos <script>')
  await page.getByText('ya está más arriba').first().waitFor({ state: 'detached' })
  await page.getByLabel('De', { exact: true }).selectOption({ label: 'Municipalidad' })
  await page.getByLabel('Con', { exact: true }).selectOption({ label: 'Junta de vecinos <script>' })
  await page.getByRole('button', { name: 'Agregar un lazo' }).press('Enter')
  await page.getByRole('button', { name: 'Quitar el lazo entre Municipalidad y Junta de vecinos <script>' }).waitFor()

  // An actor leaves with its tie, and comes back with it.
  await page.getByRole('button', { name: 'Quitar Municipalidad' }).click()
  await page.getByRole('button', { name: /^Quitar el lazo entre/ }).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await page.getByRole('button', { name: /^Quitar el lazo entre/ }).waitFor()

  // From a spreadsheet, with a word that nobody knows.
  await page.getByRole('button', { name: 'Pegar desde Excel' }).click()
  const bring = (name: string, content: Buffer) => page.locator('dialog input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer: content })
  await bring('libro.xlsx', Buffer.from('PK\u0003\u0004\u0000\u0000'))
  await page.getByText('El archivo no es de texto.').waitFor()
  await bring('actores.csv', Buffer.from('Organización;Tipo\nPequeños productores;Cooperativas\n', 'latin1'))
  await page.getByRole('button', { name: 'Agregar 1 actor' }).waitFor()
  expect(await page.getByLabel('Pegue aquí la tabla').inputValue()).toContain('Pequeños productores')
  await page.getByLabel('Pegue aquí la tabla').fill('Tipo\tOrganización\nCooperativas\tHortaliceras\nUniversidad\tSede regional')
  const add = page.getByRole('button', { name: 'Agregar 2 actores' })
  expect(await add.isDisabled()).toBe(true)
  await page.getByLabel('Tipo: «Universidad» (1 fila)').selectOption({ label: 'Otra repartición pública' })
  await add.click()
  await name(4).waitFor()
  expect(await page.getByLabel('Tipo de Sede regional').inputValue()).toBe('otra-publica')

  // Everything is there after coming back, and in the file.
  await page.getByLabel('Nombre de la mesa, alianza o red').fill('Mesa de prueba')
  await page.reload()
  await settled(page)
  await name(4).waitFor()
  expect(await page.locator('svg.network path.node').count()).toBe(4)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Guardar una copia' }).click()])
  const copy = await contentOf(file)
  expect(JSON.parse(copy.toString())).toMatchObject({ workpiece: 'mapa-actores', version: 1, subject: 'Mesa de prueba', actors: [{ name: 'Municipalidad' }, {}, {}, {}], ties: [{ kind: 'informacion' }] })

  const other = await (await device()).open('/instrumentos/mapa-actores')
  await settled(other)
  await other.getByRole('button', { name: 'Abrir una copia' }).click()
  const choose = (content: Buffer) => other.locator('dialog input[type=file]').setInputFiles({ name: 'mapa.json', mimeType: 'application/json', buffer: content })
  await choose(Buffer.from(JSON.stringify({ workpiece: 'mapa-actores', version: 1, actors: Array.from({ length: 10_000 }, (_, at) => ({ id: `a${at}` })), ties: [] })))
  await other.getByText(/más de 1000 elementos/).waitFor()
  await choose(copy)
  await other.getByLabel('Nombre del actor 4').waitFor()
  expect(await other.getByLabel('Nombre del actor 2').inputValue()).toBe('Junta de vecinos <script>')
  const [picture] = await Promise.all([other.waitForEvent('download'), other.getByRole('button', { name: 'Descargar SVG' }).click()])
  const svg = (await contentOf(picture)).toString()
  expect(svg).toContain('Municipalidad')
  expect(svg).not.toContain('<script')
})
