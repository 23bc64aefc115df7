import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { contentOf, device, settled, useBrowser } from './browser'

useBrowser()

const focused = (page: Page): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.getAttribute('data-box') ?? null)
const box = (page: Page, text: string) => page.locator('svg.map g.box', { hasText: text })
async function downloadOf(page: Page, name: string): Promise<Buffer> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return contentOf(file)
}

it('the strategic map of a made-up municipality is built with the keyboard, reviewed by quarter, kept, moved with the mouse and taken away', async () => {
  const { open } = await device()
  const page = await open('/instrumentos/mapa-estrategico')
  await settled(page)

  // From the mission down: in the drawing, in the tables, and where a finding leads.
  await page.getByRole('button', { name: 'Agregar un objetivo en Misión' }).press('Enter')
  await page.keyboard.type('Más familias venden todo el año')
  await page.getByRole('button', { name: /^Ir: .*no tiene indicador/ }).press('Enter')
  await expect.poll(() => focused(page)).toBe('Agregar indicador: Indicadores: Más familias venden todo el año')
  await page.keyboard.press('Enter')
  for (const text of ['Familias que venden', 'familias', '18', '60']) {
    await page.keyboard.type(text)
    await page.keyboard.press('Tab')
  }
  await page.getByRole('button', { name: 'Agregar un objetivo de procesos' }).press('Enter')
  await page.keyboard.type('Acompañar <script> hasta el permiso')
  await page.getByRole('button', { name: /^Ir: .*no apoya a ningún objetivo/ }).press('Enter')
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('label')?.textContent?.trim())).toBe('Más familias venden todo el año')
  await page.keyboard.press('Space')

  // Two boxes are linked and one is moved without leaving the drawing.
  await page.getByRole('button', { name: 'Agregar un objetivo en Personas' }).press('Enter')
  await page.keyboard.type('Equipo que sabe de permisos')
  await page.getByRole('button', { name: 'Enlazar con otro' }).press('Enter')
  await expect.poll(() => box(page, 'Equipo que sabe').evaluate((node) => node === document.activeElement)).toBe(true)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.getByText('Enlazados: «Equipo que sabe de permisos» apoya a «Acompañar <script> hasta el permiso».').waitFor()
  await page.getByRole('button', { name: /^Personas: Equipo que sabe de permisos/ }).press('Shift+ArrowUp')
  await page.getByText('«Equipo que sabe de permisos» quedó en Procesos.').waitFor()
  await page.getByText(/está en una perspectiva más alta|no está en una perspectiva más alta/).first().waitFor()
  await page.getByRole('button', { name: 'Deshacer' }).press('Enter')
  await page.getByRole('button', { name: /^Personas: Equipo que sabe de permisos/ }).waitFor()
  expect(await page.locator('svg.map path.arrow').count()).toBe(2)

  // What it is used for, and what was measured.
  await page.getByRole('button', { name: /^Ir: Nadie ha dicho para qué/ }).press('Enter')
  await page.getByLabel('Revisión trimestral de metas').press('Space')
  const year = new Date().getFullYear()
  await page.getByLabel(new RegExp(`^Familias que venden .*: trimestre 2 de ${year}$`)).fill('39')
  await page.getByRole('row', { name: /^Familias que venden/ }).getByText('0,50').waitFor()

  // Another tab sees it, and everything is there after coming back.
  const other = await open('/instrumentos/mapa-estrategico')
  await box(other, 'Acompañar').waitFor()
  await page.getByLabel('Nombre de la mesa, alianza o red').fill('Valle inventado')
  await expect.poll(() => other.getByLabel('Nombre de la mesa, alianza o red').inputValue()).toBe('Valle inventado')
  await other.close()
  await page.getByText(/^Guardado el /).waitFor()
  await page.reload()
  await settled(page)
  await box(page, 'Equipo que sabe').waitFor()

  // The mouse: a box to another band, and a link by its circle.
  const middle = async (text: string): Promise<readonly [number, number]> => { const at = await box(page, text).boundingBox(); return [(at?.x ?? 0) + (at?.width ?? 0) / 2, (at?.y ?? 0) + (at?.height ?? 0) / 2] }
  const dragTo = async ([x, y]: readonly [number, number], [toX, toY]: readonly [number, number]): Promise<void> => { await page.mouse.move(x, y); await page.mouse.down(); await page.mouse.move(toX, toY, { steps: 4 }); await page.mouse.up() }
  await page.locator('svg.map').scrollIntoViewIfNeeded()
  await page.locator('svg.map').evaluate((map) => { map.scrollIntoView({ block: 'center' }) })
  const [x, y] = await middle('Acompañar')
  await dragTo([x, y], [x, (await middle('Más familias'))[1]])
  await page.getByText('quedó en Misión').waitFor()
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await page.locator('svg.map').evaluate((map) => { map.scrollIntoView({ block: 'center' }) })
  await box(page, 'Equipo que sabe').click()
  const grip = await page.locator('svg.map .grip circle').last().boundingBox()
  await dragTo([(grip?.x ?? 0) + 4, (grip?.y ?? 0) + 4], await middle('Más familias'))
  await page.getByText('Enlazados: «Equipo que sabe de permisos» apoya a «Más familias venden todo el año».').waitFor()

  const copy = JSON.parse((await downloadOf(page, 'Guardar una copia')).toString()) as { objectives: { supports: string[] }[] }
  expect(copy).toMatchObject({
    workpiece: 'mapa-estrategico', subject: 'Valle inventado', uses: ['revision-trimestral'],
    objectives: [{ perspective: 'mision', indicators: [{ name: 'Familias que venden', baseline: 18, target: 60, values: [{ period: `${year}-T2`, value: 39 }] }] }, { perspective: 'procesos' }, { perspective: 'personas' }],
  })
  expect(copy.objectives[2]?.supports).toHaveLength(2)
  const svg = (await downloadOf(page, 'Descargar SVG')).toString()
  expect(svg).toContain('Más familias')
  expect(svg).not.toContain('<script')
  const word = await downloadOf(page, 'Descargar en Word')
  expect([word.subarray(0, 2).toString(), word.includes('word/media/')]).toEqual(['PK', true])
})

it('a strategic map takes objectives out of a spreadsheet, and processes from where they are written, and is told what changed there', async () => {
  const { open } = await device()
  const page = await open('/instrumentos/mapa-estrategico')
  await settled(page)
  await page.getByRole('button', { name: 'Misión: pegar desde Excel' }).press('Enter')
  await page.getByLabel(/[Pp]egue aquí la tabla/).fill('Objetivo\nMás familias venden todo el año')
  await page.getByRole('button', { name: 'Agregar 1 fila' }).press('Enter')
  await box(page, 'Más familias').waitFor()
  // A column may say the perspective, and name what is held up; nothing is guessed.
  await page.getByRole('button', { name: 'Personas: pegar desde Excel' }).press('Enter')
  await page.getByLabel(/[Pp]egue aquí la tabla/).fill('Apoya a\tPerspectiva\tObjetivo\nMás familias venden todo el año\tClientes\tFerias con permiso\nOtra cosa\t\tEquipo que sabe')
  await page.getByLabel('Apoya a: «Otra cosa» (1 fila)').selectOption({ label: 'Dejar en blanco' })
  await page.getByRole('button', { name: 'Agregar 2 filas' }).press('Enter')
  await page.getByRole('button', { name: /^Clientes: Ferias con permiso/ }).waitFor()
  await page.getByRole('button', { name: /^Personas: Equipo que sabe/ }).waitFor()
  expect(await page.locator('svg.map path.arrow').count()).toBe(1)

  const processes = await open('/instrumentos/procesos-estrategicos')
  await settled(processes)
  await processes.getByRole('button', { name: 'Agregar un proceso' }).press('Enter')
  await processes.keyboard.type('Ordenar las ferias')
  await processes.getByText(/^Guardado el /).waitFor()
  await page.getByRole('button', { name: 'Procesos: traer de Procesos estratégicos' }).press('Enter')
  await page.getByLabel('Ordenar las ferias').press('Space')
  await page.getByRole('button', { name: 'Traer 1' }).press('Enter')
  await page.getByRole('button', { name: /^Procesos: Ordenar las ferias/ }).waitFor()
  await processes.getByLabel('Proceso: proceso 1').fill('Ordenar ferias y permisos')
  await page.getByText('«Ordenar las ferias» ahora dice «Ordenar ferias y permisos»').waitFor()
  await page.getByRole('button', { name: 'Usar «Ordenar ferias y permisos»' }).press('Enter')
  await box(page, 'Ordenar ferias y permisos').waitFor()
  const copy = JSON.parse((await downloadOf(page, 'Guardar una copia')).toString()) as { objectives: object[] }
  expect(copy.objectives.at(-1)).toMatchObject({ perspective: 'procesos', text: 'Ordenar ferias y permisos', origin: { workpiece: 'procesos-estrategicos' } })
})
