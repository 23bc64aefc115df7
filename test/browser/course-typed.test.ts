import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { device, useBrowser } from './browser'
import { bankOf, lessonPath, LESSONS, ready } from './course'
import { stored } from './room'

/** What somebody is typing in a lesson, whatever happens to the page meanwhile. */

useBrowser()

const LESSON = LESSONS[3] ?? ''
const reflection = bankOf(LESSON).find(({ kind }) => kind === 'reflexion')
if (reflection?.kind !== 'reflexion') throw new Error(`${LESSON} has no reflection`)
const [first] = reflection.criteria

const form = (page: Page): Locator => page.locator(`#ejercicio-${reflection.id}`)
const field = (page: Page): Locator => form(page).getByLabel('Su respuesta')
const task = (page: Page): Locator => page.locator('.task textarea')
const shows = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction(([id, wanted]) => document.querySelector<HTMLTextAreaElement>(`#ejercicio-${id} textarea`)?.value === wanted, [reflection.id, text] as const)

async function lesson(open: (path: string) => Promise<Page>): Promise<Page> {
  const page = await open(lessonPath(LESSON))
  await ready(page)
  return page
}

describe('a reflection that was not handed over', () => {
  it('is there after reloading at once, with what was ticked, and in another tab as it is typed', async () => {
    const { open } = await device()
    const page = await lesson(open)
    await field(page).pressSequentially('La junta de vecinos')
    await page.reload()
    await shows(page, 'La junta de vecinos')
    await form(page).getByRole('button', { name: 'Ver la pauta' }).click()
    await form(page).locator(`input[value="${first?.id ?? ''}"]`).check()
    await page.reload()
    await ready(page)
    expect(await form(page).locator(`input[value="${first?.id ?? ''}"]`).isChecked()).toBe(true)
    expect(await form(page).locator('input:checked').count()).toBe(1)

    const other = await lesson(open)
    await field(page).press('End')
    await field(page).pressSequentially(' y el club')
    await shows(other, 'La junta de vecinos y el club')
    await other.goto(new URL('/modulos/', other.url()).href)
    await other.getByText('1 reflexión sin terminar').waitFor()
  })

  it('is kept when a link is followed in the middle of it, and there when coming back', async () => {
    const { open } = await device()
    const page = await lesson(open)
    await field(page).pressSequentially('A medias')
    await page.locator('.VPNavBarTitle a').first().click()
    await page.waitForURL((url) => url.pathname === '/')
    await page.goBack()
    await shows(page, 'A medias')
  })

  it('is never changed under the hands of who types, whatever another tab writes', async () => {
    const { open } = await device()
    const page = await lesson(open)
    const other = await lesson(open)
    await field(page).pressSequentially('uno ')
    await shows(other, 'uno ')
    await Promise.all([
      field(page).pressSequentially('dos tres cuatro cinco', { delay: 60 }),
      field(other).pressSequentially('y seis'),
    ])
    expect(await field(page).inputValue()).toBe('uno dos tres cuatro cinco')
    await field(page).pressSequentially('.')
    await shows(other, 'uno dos tres cuatro cinco.')
  })

  it('goes on from what was handed over, and says since when it is kept', async () => {
    const { open } = await device()
    const page = await lesson(open)
    await field(page).fill('Entregada')
    for (const name of ['Ver la pauta', 'Listo']) await form(page).getByRole('button', { name, exact: true }).click()
    await form(page).getByText('Este ejercicio no lleva nota').waitFor()
    await page.reload()
    await shows(page, 'Entregada')
    await form(page).getByText(/^Guardado el \d\d-\d\d-\d{4} a las/).waitFor()
    expect((await stored(page, 'course')).map((record) => (record as { kind: string }).kind).sort()).toEqual(['draft', 'exercise', 'lesson'])
  })
})

it('keeps a task for one\'s municipality when the page is reloaded at once', async () => {
  const { open } = await device()
  const page = await lesson(open)
  await task(page).pressSequentially('Las compras del municipio')
  await page.reload()
  await page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.task textarea')?.value === 'Las compras del municipio')
})

it('goes on in memory where nothing can be stored, says so, and asks before it is lost', async () => {
  const { open } = await device({ before: () => { IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') } } })
  const page = await lesson(open)
  await field(page).pressSequentially('Sin guardar')
  await page.getByText('Su avance no se está guardando en este equipo').first().waitFor()
  await page.locator('.VPNavBarTitle a').first().click()
  await page.waitForURL((url) => url.pathname === '/')
  await page.goBack()
  await shows(page, 'Sin guardar')
  await form(page).getByText('Sin guardar: está solo en esta pestaña.').waitFor()
  const [dialog] = await Promise.all([page.waitForEvent('dialog'), page.close({ runBeforeUnload: true })])
  expect(dialog.type()).toBe('beforeunload')
  await dialog.accept()
})
