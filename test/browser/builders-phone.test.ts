import { describe, expect, it } from 'vitest'
import { WORKPIECES } from '../support/workpieces'
import { PHONE, settled, useBrowser } from './browser'
import { useTab } from './tab'

useBrowser()
const tab = useTab(PHONE)

const [UPRIGHT, LYING] = [{ width: 360, height: 740 }, { width: 740, height: 360 }]
/** Those filled in as tables; the button that adds a row to the first one. */
const BUILDERS = WORKPIECES.flatMap(({ workpiece: { id, form } }) => (form ? [[id, form.lists[0]?.add ?? ''] as const] : id === 'mapa-actores' ? [[id, 'Agregar un actor'] as const] : []))

describe.each(BUILDERS)('%s on a phone', (id, add) => {
  it('keeps what is half written when it is turned, in a field and in a table that is being pasted, and is never wider than the screen', async () => {
    const page = await tab.open(`/instrumentos/${id}`)
    await settled(page)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await page.getByRole('button', { name: add, exact: true }).click()
    const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | HTMLTextAreaElement | null)?.value)
    await page.keyboard.type('Ferias y ')
    await page.setViewportSize(LYING)
    await page.keyboard.type('permisos')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.setViewportSize(UPRIGHT)
    await page.keyboard.type(' del año')
    expect(await focused()).toBe('Ferias y permisos del año')
    expect(await overflow()).toBeLessThanOrEqual(0)

    await page.getByRole('button', { name: /pegar desde Excel/i }).first().click()
    const table = page.getByLabel(/[Pp]egue aquí la tabla/)
    await table.fill('Uno\nDos')
    await page.setViewportSize(LYING)
    await table.press('End')
    await page.keyboard.type('\nTres')
    await page.setViewportSize(UPRIGHT)
    expect(await table.inputValue()).toBe('Uno\nDos\nTres')
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.keyboard.press('Escape')

    await page.getByText(/^Guardado el /).waitFor()
    await page.reload()
    await settled(page)
    await expect.poll(() => page.locator('textarea').evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))).toContain('Ferias y permisos del año')
  })
})

it.each([['propuesta-estructura', 'Unidades y responsabilidades'], ['mapa-estrategico', /^Revisión trimestral/]] as const)(
  'a wide table of %s says where it goes on, is moved with the keyboard and keeps the names of its rows in sight',
  async (id, name) => {
    const page = await tab.open(`/instrumentos/${id}`)
    await settled(page)
    await page.getByRole('button', { name: 'Ver un ejemplo' }).click()
    const frame = page.getByRole('region', { name })
    await frame.focus()
    expect(await frame.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeGreaterThan(100)
    // These tests ask for less motion, where VitePress would leave the shadow under its cover.
    expect(await frame.evaluate((box) => getComputedStyle(box).backgroundAttachment)).toBe('local, local, scroll, scroll')

    for (let press = 0; press < 8; press++) await page.keyboard.press('ArrowRight')
    await expect.poll(() => frame.evaluate((box) => Math.round(box.scrollLeft))).toBeGreaterThan(100)
    const hidden = await frame.evaluate((box) => {
      const { left, width } = box.getBoundingClientRect()
      return [...box.querySelectorAll('th[scope="row"]')].filter((one) => one.getBoundingClientRect().left < left - 1 || one.getBoundingClientRect().width > 0.6 * width).length
    })
    expect(hidden).toBe(0)
  },
)
