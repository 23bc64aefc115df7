import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { contentOf, device, settled, useBrowser } from './browser'

useBrowser()

const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null)
const saved = (page: Page) => page.getByText(/^Guardado el /)

it('a plan of the surroundings is written with the keyboard, led to what it lacks, kept, taken back and taken away', async () => {
  const { open } = await device()
  const page = await open('/instrumentos/plan-entorno')
  await settled(page)

  // What has nothing to do yet waits: there is nothing to take back, to copy, to delete or to print.
  const waiting = page.getByRole('button', { name: /^(Deshacer|Guardar una copia|Borrar de este equipo|Imprimir)$/ })
  expect(await waiting.count()).toBe(0)

  // Enter adds the next row, Tab goes through its fields.
  await page.getByRole('button', { name: 'Agregar un proceso' }).press('Enter')
  await page.keyboard.type('Abrir canales de venta')
  await page.getByRole('button', { name: 'Agregar un grupo' }).press('Enter')
  await page.keyboard.type('Municipios vecinos <script>')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Fechas para ferias')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Abrir')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Oficina de fomento')
  await page.keyboard.press('Enter')
  await page.getByLabel('Grupo: grupo 2').waitFor()
  expect(await page.getByLabel('Proceso: Municipios vecinos <script>').inputValue()).not.toBe('')

  // Each finding leads to its field, also where that is folded away.
  await page.getByRole('button', { name: /^Ir: .*no tiene ningún objetivo/ }).first().press('Enter')
  await expect.poll(() => focused(page)).toBe('Agregar objetivo: Objetivos: Municipios vecinos <script>')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Calendario acordado')
  await page.getByText(/«Municipios vecinos <script>» no tiene ningún objetivo/).waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /^Ir: .*interés de un solo lado/ }).press('Enter')
  await expect.poll(() => focused(page)).toBe('Qué buscamos en ellos: Municipios vecinos <script>')

  // A row that leaves comes back as it was.
  await page.getByRole('button', { name: 'Quitar: Municipios vecinos <script>' }).press('Enter')
  await page.getByLabel('A cargo: Municipios vecinos <script>').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter')
  await page.getByLabel('A cargo: Municipios vecinos <script>').waitFor()

  // Everything is there after coming back.
  await saved(page).waitFor()
  await page.reload()
  await settled(page)
  expect(await page.getByLabel('A cargo: Municipios vecinos <script>').inputValue()).toBe('Oficina de fomento')
  const [copy, word] = [await downloadOf(page, 'Guardar una copia'), await downloadOf(page, 'Descargar en Word')]
  expect(JSON.parse(copy.toString())).toMatchObject({ workpiece: 'plan-entorno', groups: [{ objectives: [{ term: 'corto', text: 'Calendario acordado' }] }, {}] })
  expect(word.subarray(0, 2).toString()).toBe('PK')

  // Paper is drawn while it is printed, and at no letter before.
  expect(await page.locator('.print-alone').count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  await page.locator('.print-alone').getByText('Calendario acordado').waitFor()
  await page.emulateMedia({ media: null })
  await page.locator('.print-alone').waitFor({ state: 'detached' })

  // A file of something else is told, and touches nothing.
  await page.getByRole('button', { name: 'Abrir una copia' }).click()
  const choose = (content: string) => page.locator('dialog input[type=file]').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await choose('{"workpiece":"mapa-actores","version":1,"actors":[],"ties":[]}')
  await page.getByText(/dice «mapa-actores» y se está leyendo «plan-entorno»/).waitFor()
  await choose(copy.toString('utf8').slice(0, 40))
  await page.getByText(/no es JSON, o está cortado/).waitFor()
  await page.keyboard.press('Escape')
  expect(await page.getByLabel('Grupo: grupo 1').inputValue()).toBe('Municipios vecinos <script>')
})

it('a structure takes its processes from where they are written, and is told what changed there', async () => {
  const { open } = await device()
  const page = await open('/instrumentos/procesos-estrategicos')
  await settled(page)
  await page.getByRole('button', { name: 'Agregar un proceso' }).press('Enter')
  await page.keyboard.type('Ordenar las ferias')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Acompañar negocios')
  for (const [at, name] of ['Acompañar negocios', 'Ordenar las ferias'].entries()) {
    await page.getByRole('button', { name: `Más: ${name}` }).press('Enter')
    await page.getByRole('button', { name: `Agregar etapa: Etapas: ${name}` }).press('Enter')
    await page.keyboard.type(at === 0 ? 'Convocatoria' : 'convocatoria')
  }
  // What two processes repeat is merged or coordinated where they are seen side by side, and taken back.
  const shared = page.getByRole('heading', { name: '«convocatoria», en 2 procesos' })
  await page.getByRole('button', { name: 'Hacerla solo en «Acompañar negocios»: la etapa «convocatoria»' }).press('Enter')
  await shared.waitFor({ state: 'detached' })
  expect(await page.getByRole('textbox', { name: 'etapa 1: Etapas: Ordenar las ferias' }).count()).toBe(0)
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter')
  await shared.waitFor()
  await page.getByRole('button', { name: 'Dejarla en todos y coordinarla: la etapa «convocatoria»' }).press('Enter')
  await expect.poll(() => page.getByRole('textbox', { name: 'etapa 1: Etapas: Acompañar negocios' }).inputValue()).toBe('Convocatoria (coordinada con «Ordenar las ferias»)')
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter')
  await shared.waitFor()
  await page.getByLabel('Unidad que responde: Ordenar las ferias').fill('Rentas')
  await saved(page).waitFor()

  const structure = await open('/instrumentos/propuesta-estructura')
  await settled(structure)
  const bring = structure.getByRole('button', { name: 'Procesos: traer de Procesos estratégicos' })
  await bring.press('Enter')
  await structure.getByLabel('Ordenar las ferias').press('Space')
  await structure.getByRole('button', { name: 'Traer 1' }).press('Enter')
  await expect.poll(() => structure.getByLabel('Proceso: proceso 1').inputValue()).toBe('Ordenar las ferias')
  await structure.getByText('Unidad: Rentas').waitFor()
  await structure.getByRole('button', { name: 'Una por cada proceso sin responsable' }).press('Enter')
  await structure.getByLabel('Responsabilidad: responsabilidad 1').fill('Entregar permisos')
  expect(await structure.getByLabel('Proceso: Entregar permisos').evaluate((list) => (list as HTMLSelectElement).selectedOptions[0]?.textContent)).toBe('Ordenar las ferias')
  await structure.getByLabel('Vínculo: Entregar permisos').selectOption({ label: 'Honorarios' })
  await structure.getByText('otra persona tiene que responder por ellas').waitFor()
  await expect.poll(() => structure.locator('svg.wide text').allTextContents()).toContain('Sin unidad')

  await structure.getByRole('row', { name: 'Ordenar las ferias Entregar permisos Honorarios' }).waitFor()

  // In the other tab the unit changes, and then its name: it is told here, and taken by choice.
  await page.getByLabel('Unidad que responde: Ordenar las ferias').fill('Finanzas')
  await structure.getByText('«Ordenar las ferias»: unidad decía «Rentas» y ahora dice «Finanzas».').waitFor()
  await structure.getByRole('button', { name: 'Usar lo nuevo en «Ordenar las ferias»' }).press('Enter')
  await structure.getByText('Unidad: Finanzas').waitFor()
  await page.getByLabel('Proceso: proceso 1').fill('Ordenar ferias y permisos')
  await structure.getByText('«Ordenar las ferias» ahora dice «Ordenar ferias y permisos»').waitFor()
  await structure.getByRole('button', { name: 'Usar «Ordenar ferias y permisos»' }).press('Enter')
  await expect.poll(() => structure.getByLabel('Proceso: proceso 1').inputValue()).toBe('Ordenar ferias y permisos')
  expect(await structure.getByText('ahora dice').count()).toBe(0)
  const copy = await downloadOf(structure, 'Guardar una copia')
  expect(JSON.parse(copy.toString())).toMatchObject({ processes: [{ name: 'Ordenar ferias y permisos', origin: { workpiece: 'procesos-estrategicos', text: 'Ordenar ferias y permisos' } }] })
})

it('a table is pasted into a plan, and the plan goes to another device in a link that touches nothing there until it is accepted', async () => {
  const { open } = await device()
  const page = await open('/instrumentos/plan-entorno')
  await settled(page)
  await page.getByRole('button', { name: 'Grupos del entorno: pegar desde Excel' }).press('Enter')
  await page.getByLabel('Pegue aquí la tabla').fill('Proceso\tGrupo\tNotas\nFerias\tMunicipios vecinos\tx\nFerias\tComercio <script>\ty')
  const add = page.getByRole('button', { name: 'Agregar 2 filas' })
  await page.getByText('No se usarán: Notas.').waitFor()
  expect(await add.isDisabled()).toBe(true)
  await page.getByLabel('Proceso: «Ferias» (2 filas)').selectOption({ label: 'Dejar en blanco' })
  await add.press('Enter')
  await expect.poll(() => page.getByLabel('Grupo: grupo 2').inputValue()).toBe('Comercio <script>')
  await page.getByRole('button', { name: 'Copiar un enlace' }).press('Enter')
  const link = await page.getByLabel('Enlace con el documento').inputValue()
  expect(link).toMatch(/\/instrumentos\/plan-entorno#d=CF[\w-]{100,4000}$/)

  const other = await device()
  const there = await other.open('/instrumentos/plan-entorno')
  await settled(there)
  await there.getByRole('button', { name: 'Agregar un grupo' }).press('Enter')
  await there.keyboard.type('Grupo de aquí')
  await saved(there).waitFor()
  // Cut by a program, and of another page: told, and nothing changes.
  const fragment = link.slice(link.indexOf('#'))
  for (const [bad, told] of [[fragment.slice(0, -3), 'cortado o cambiado'], ['#d=DF', 'cortado o cambiado']] as const) {
    await there.evaluate((hash) => { location.hash = hash }, bad)
    await there.getByText(told).waitFor()
    await expect.poll(() => there.evaluate(() => location.hash)).toBe('')
  }
  await there.evaluate((hash) => { location.hash = hash }, fragment)
  await there.getByText('«sin nombre»: 2 grupos').waitFor()
  await there.getByRole('button', { name: 'No dejarlo' }).press('Enter')
  expect(await there.getByLabel('Grupo: grupo 1').inputValue()).toBe('Grupo de aquí')
  await there.evaluate((hash) => { location.hash = hash }, fragment)
  await there.getByRole('button', { name: 'Dejarlo en este equipo' }).press('Enter')
  await expect.poll(() => there.getByLabel('Grupo: grupo 2').inputValue()).toBe('Comercio <script>')
  await there.getByRole('button', { name: /^Abrir sin nombre/ }).press('Enter')
  await expect.poll(() => there.getByLabel('Grupo: grupo 1').inputValue()).toBe('Grupo de aquí')

  // The link of another kind of document, opened on this page.
  const map = await other.open(`/instrumentos/mapa-actores${fragment}`)
  await map.getByText(/dice «plan-entorno» y se está leyendo «mapa-actores»/).waitFor()
})

async function downloadOf(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return contentOf(file)
}

/** What a letter page leaves between its margins, in CSS pixels. */
const LETTER = { width: 680, height: 911 }

it.each(['mapa-actores', 'mapa-estrategico'])('the drawing of %s fills the first page of its paper and stays on it with its name', async (id) => {
  const page = await (await device({ viewport: LETTER })).open(`/instrumentos/${id}`)
  await settled(page)
  await page.getByRole('button', { name: 'Ver un ejemplo' }).click()
  await page.getByRole('button', { name: /Word/ }).waitFor()
  await page.emulateMedia({ media: 'print' })
  const figure = page.locator('.print-alone figure').first()
  await expect.poll(() => figure.locator('img').evaluate((image) => (image as HTMLImageElement).complete && (image as HTMLImageElement).naturalWidth > 0)).toBe(true)
  const { width, end } = await figure.evaluate((box) => {
    const top = document.querySelector('.print-alone')?.getBoundingClientRect().top ?? NaN
    return { width: box.querySelector('img')?.getBoundingClientRect().width, end: box.getBoundingClientRect().bottom - top }
  })
  expect(width).toBeGreaterThan(0.95 * LETTER.width)
  expect(end).toBeLessThan(LETTER.height)
  expect(end).toBeGreaterThan(0.88 * LETTER.height)
})
