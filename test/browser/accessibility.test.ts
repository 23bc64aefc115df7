import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { begin, DIAGNOSIS, seeResult } from './answer'
import { faultsInAllLooks } from './axe'
import { settled, useBrowser } from './browser'
import { ROOM } from './room'
import { useTab } from './tab'

useBrowser()
const { open } = useTab({ hasTouch: true, bypassCSP: true })

/** What opens as a page is looked at in `pages/`; here are the screens that one gets to by working, one to a test. */
const opened = async (path: string): Promise<Page> => {
  const page = await open(path)
  await settled(page)
  return page
}

it.each(['Niveles', 'Horas', 'Propuesta', 'Ítems y acuerdos'])('axe finds nothing to object to in the group\'s result, part %s', async (name) => {
  const page = await opened(`${ROOM}#ejemplo/resultados`)
  await page.getByRole('tab', { name }).click()
  // A part may be fetched once it is asked for.
  await page.getByRole('tabpanel').locator('*').first().waitFor()
  expect(await faultsInAllLooks(page)).toEqual([])
})

it('nor in the editor of an agreement', async () => {
  const page = await opened(`${ROOM}#ejemplo/resultados`)
  await page.getByRole('tab', { name: 'Ítems y acuerdos' }).click()
  await page.getByRole('button', { name: 'Acordar un valor' }).first().click()
  expect(await faultsInAllLooks(page)).toEqual([])
})

it('nor on the wall', async () => {
  const page = await opened(`${ROOM}#ejemplo/resultados`)
  await page.getByRole('tab', { name: 'Ítems y acuerdos' }).click()
  await page.getByRole('button', { name: 'Proyectar «Difusión interna»' }).click()
  await page.getByRole('dialog').getByRole('heading').first().waitFor()
  expect(await faultsInAllLooks(page)).toEqual([])
})

it.each(definition.groups.map(({ title }) => title))('nor in answering, part %s', async (title) => {
  const page = await opened(DIAGNOSIS)
  await begin(page)
  await page.getByRole('navigation', { name: 'Partes del cuestionario' }).getByRole('button', { name: title }).click()
  await page.getByRole('heading', { name: title, level: 2 }).waitFor()
  await page.getByRole('radio', { name: 'Alto' }).first().check()
  expect(await faultsInAllLooks(page)).toEqual([])
})

it('nor in the review before the result, and in the result', async () => {
  const page = await opened(DIAGNOSIS)
  await begin(page)
  await page.getByRole('radio', { name: 'Alto' }).first().check()
  await page.getByRole('navigation', { name: 'Partes del cuestionario' }).getByRole('button', { name: 'Revisión' }).click()
  expect(await faultsInAllLooks(page)).toEqual([])
  await seeResult(page)
  expect(await faultsInAllLooks(page)).toEqual([])
})
