import { expect, it } from 'vitest'
import { device, PHONE, settled, useBrowser } from './browser'
import { largeTextFaults } from './large-text'
import { useTab } from './tab'

/** One page of each kind of layout with large letters, and what is current with the system's own colours. */

useBrowser()
const { open } = useTab({ ...PHONE, bypassCSP: true })

const KINDS = [
  '/', '/modulos/', '/modulos/01-introduccion-del/01-que-es-el-del', '/instrumentos/diagnostico-organizacional', '/instrumentos/hojas/diagnostico-organizacional',
  '/facilitacion/sala', '/facilitacion/sala#ejemplo/recibir', '/facilitacion/sala#ejemplo/resultados', '/facilitacion/sala#ejemplo/informe', '/glosario', '/constancia',
]

it.each(KINDS)('holds letters of twice the size and wide spacing at 360 pixels, with the menu in reach: %s', async (path) => {
  const page = await open(path)
  await settled(page)
  // The part of a result that is seen first is fetched by itself.
  if (path.endsWith('resultados')) await page.getByRole('tabpanel').locator('*').first().waitFor()
  expect(await largeTextFaults(page)).toEqual([])
})

it('finds what sticks out: a check that sees nothing would pass everything', async () => {
  const page = await open('/glosario')
  await page.getByRole('heading', { level: 1 }).first().evaluate((title) => { title.style.cssText = 'white-space: nowrap; width: max-content; min-width: 11em' })
  expect((await largeTextFaults(page)).join('\n')).toMatch(/text at 200 %: \d+ pixels wider/)
})

it('tells the current screen, tab and choice apart with the system’s own colours', async () => {
  const page = await (await device({ forcedColors: 'active' })).open('/facilitacion/sala#ejemplo/resultados')
  await page.getByRole('tab', { name: 'Ítems y acuerdos' }).click()
  await page.getByText('Procesos', { exact: true }).first().waitFor()
  const paint = (selector: string): Promise<string[]> => page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor))
  for (const group of ['nav[aria-label="Partes de la sala"] a', '[role=tab]', 'fieldset label:has(> [type=radio].visually-hidden)']) {
    const colours = await paint(group)
    expect(colours.length, group).toBeGreaterThan(2)
    // One differs from the rest.
    expect(colours.filter((colour) => colours.filter((other) => other === colour).length === 1), group).toHaveLength(1)
  }
})
