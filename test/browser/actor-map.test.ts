import { expect, it } from 'vitest'
import { contentOf, device, PHONE, settled, useBrowser } from './browser'

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
  await expect.poll(() => page.locator('svg.network path.node').count()).toBe(4)
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
  // The map of somebody else, which here is the same one: nothing is added, and everything is named twice.
  await other.getByRole('button', { name: 'Juntar con otro mapa' }).click()
  await choose(copy)
  await other.getByText('Se agregan 0 actores y 0 lazos. Ya estaban 4 actores y 1 lazo.').waitFor()
  await other.getByRole('button', { name: 'Juntar', exact: true }).click()
  await other.getByRole('row', { name: 'Municipalidad Junta de vecinos <script> Información 2' }).waitFor()
  const [picture] = await Promise.all([other.waitForEvent('download'), other.getByRole('button', { name: 'Descargar SVG' }).click()])
  const svg = (await contentOf(picture)).toString()
  expect(svg).toContain('Municipalidad')
  expect(svg).not.toContain('<script')
})

/** Sixty actors and three hundred ties, each pair once. */
function large(): { readonly actors: readonly object[]; readonly ties: readonly object[] } {
  const actors = Array.from({ length: 60 }, (_, at) => ({ id: `a${at}`, name: `Organización ${at + 1}`, type: ['municipio', 'empresa', 'organizacion-territorial-funcional'][at % 3], level: 'local' }))
  return { actors, ties: Array.from({ length: 300 }, (_, at) => ({ from: `a${at % 60}`, to: `a${((at % 60) + 1 + Math.floor(at / 60)) % 60}`, kind: 'informacion' })) }
}

it('on a phone two fingers enlarge a large network and close it again, the page itself stays, and what is typed survives turning it', async () => {
  const { open } = await device(PHONE)
  const page = await open('/instrumentos/mapa-actores')
  await settled(page)
  await page.getByRole('button', { name: 'Abrir una copia' }).click()
  await page.locator('dialog input[type=file]').setInputFiles({ name: 'mapa.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ workpiece: 'mapa-actores', version: 1, ...large() })) })
  const picture = page.locator('svg.network')
  await picture.scrollIntoViewIfNeeded()
  // Laid out beside the page: no two actors stand at one place.
  const places = () => picture.locator('path.node').evaluateAll((nodes) => new Set(nodes.map((node) => node.getAttribute('d'))).size)
  await expect.poll(places).toBe(60)

  const box = await picture.boundingBox()
  if (!box) throw new Error('no picture')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number | null) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: apart === null ? [] : [{ id: 0, x: x - apart, y }, { id: 1, x: x + apart, y }] })
  const width = () => picture.evaluate((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[2]))
  await touch('touchStart', 20)
  for (const apart of [30, 45, 60]) await touch('touchMove', apart)
  await touch('touchEnd', null)
  await expect.poll(width).toBeCloseTo(960 / 3, 0)
  await touch('touchStart', 60)
  for (const apart of [40, 20, 10]) await touch('touchMove', apart)
  await touch('touchEnd', null)
  await expect.poll(width).toBe(960)
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1)
  expect(await page.getByRole('button', { name: 'Deshacer' }).isDisabled()).toBe(true)

  // Turned in the middle of a word.
  const name = page.getByLabel('Nombre del actor 60')
  await name.fill('')
  await name.pressSequentially('Junta de ')
  await page.setViewportSize({ width: 740, height: 360 })
  await page.keyboard.type('vecinos')
  await page.setViewportSize({ width: 360, height: 740 })
  await page.keyboard.type(' La Vega')
  expect(await name.inputValue()).toBe('Junta de vecinos La Vega')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  await page.getByText(/^Guardado el /).waitFor()
  await page.reload()
  await settled(page)
  expect(await name.inputValue()).toBe('Junta de vecinos La Vega')
})

it('the maps of several people can be joined from a blank one on', async () => {
  const { open } = await device()
  const page = await open('/instrumentos/mapa-actores')
  await settled(page)
  const mine = { workpiece: 'mapa-actores', version: 1, actors: [{ id: 'x', name: 'Municipalidad' }, { id: 'y', name: 'Cooperativa' }], ties: [{ from: 'x', to: 'y', kind: 'recursos' }] }
  await page.getByRole('button', { name: 'Empezar con el mapa de una persona' }).press('Enter')
  await page.locator('dialog input[type=file]').setInputFiles({ name: 'uno.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(mine)) })
  await page.getByText('Se agregan 2 actores y 1 lazo.').waitFor()
  await page.getByRole('button', { name: 'Juntar', exact: true }).click()
  await page.getByRole('button', { name: 'Quitar el lazo entre Municipalidad y Cooperativa' }).waitFor()
  expect(await page.getByLabel('Nombre del actor 2').inputValue()).toBe('Cooperativa')
})
