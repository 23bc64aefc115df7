import { describe, expect, it } from 'vitest'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { faults } from './axe'
import { DESK, device, PHONE, useBrowser } from './browser'
import { ROOM } from './room'

useBrowser()

const DEVICES = [['light', 'a phone', PHONE], ['dark', 'a phone', PHONE], ['light', 'a desk', DESK], ['dark', 'a desk', DESK]] as const

/** What opens as a page is held to axe by the house; here are the screens that one gets to by working. */
describe.each(DEVICES)('in %s on %s, axe finds nothing to object to', (colorScheme, _, size) => {
  it('in the parts of the group\'s result, the editor of an agreement and the wall', async () => {
    const { open } = await device({ ...size, colorScheme, bypassCSP: true })
    const page = await open(`${ROOM}#ejemplo/resultados`)
    const found: Record<string, readonly string[]> = {}
    for (const name of ['Niveles', 'Horas', 'Propuesta', 'Ítems y acuerdos']) {
      await page.getByRole('tab', { name }).click()
      found[name] = await faults(page)
    }
    await page.getByRole('button', { name: 'Acordar un valor' }).first().click()
    found.editor = await faults(page)
    await page.getByRole('button', { name: 'Proyectar', exact: true }).click()
    await page.getByRole('dialog').getByRole('heading').first().waitFor()
    found.wall = await faults(page)
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
  })

  it('in every step of answering, up to the result', async () => {
    const { open } = await device({ ...size, colorScheme, bypassCSP: true })
    const page = await open(`/instrumentos/${definition.id}`)
    const found: Record<string, readonly string[]> = {}
    await page.getByRole('button', { name: 'Empezar' }).click()
    for (const group of definition.groups) {
      await page.getByRole('heading', { name: group.title, level: 2 }).waitFor()
      await page.getByRole('radio', { name: 'Alto' }).first().check()
      found[group.id] = await faults(page)
      await page.getByRole('button', { name: /^Siguiente: / }).click()
    }
    found.review = await faults(page)
    await page.getByRole('button', { name: 'Ver el resultado' }).click()
    await page.getByRole('heading', { name: 'Resultado de una persona' }).waitFor()
    found.result = await faults(page)
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([])
  })
})
