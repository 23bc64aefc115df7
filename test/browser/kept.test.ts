import { expect, it } from 'vitest'
import { answer, begin, DIAGNOSIS, option } from './answer'
import { device, useBrowser } from './browser'
import { stored } from './room'

/** What only a browser does to its own storage: fill it up, make room again, and throw all of it away under an open page. */

useBrowser()

it('keeps what did not fit as soon as there is room, and says «Guardado» only then', async () => {
  const { open } = await device({ before: () => {
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put']
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey): IDBRequest<IDBValidKey> {
      if ('full' in globalThis) throw new DOMException('no', 'QuotaExceededError')
      return put.call(this, value, key)
    }
  } })
  const page = await open(DIAGNOSIS)
  await begin(page)
  await answer(page, [2])
  await page.getByText('Guardado en este equipo').waitFor()
  await page.evaluate(() => { Object.assign(globalThis, { full: true }) })
  await option(page, 2, 1).check()
  await page.getByText('No queda espacio').waitFor()
  expect(await page.getByText('Guardado en este equipo').count()).toBe(0)
  await page.evaluate(() => { Reflect.deleteProperty(globalThis, 'full') })
  await page.getByRole('button', { name: 'Intentar de nuevo' }).click()
  await page.getByText('Guardado en este equipo').waitFor()
  expect(await page.getByText('No queda espacio').count()).toBe(0)
  await page.reload()
  await page.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
  expect(await option(page, 2, 1).isChecked()).toBe(true)
})

it('leaves the screen as it was when the browser throws its storage away, says so, and keeps it again when asked', async () => {
  const { open } = await device()
  const page = await open(DIAGNOSIS)
  await begin(page)
  await answer(page, [2, 1])
  await page.getByText('Guardado en este equipo').waitFor()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'indexeddb' })
  await page.getByText('El navegador borró lo que este sitio tenía guardado').waitFor()
  expect(await option(page, 1, 2).isChecked()).toBe(true)
  expect(await stored(page, 'sheets').catch(() => [])).toEqual([])
  await page.getByRole('button', { name: 'Guardar de nuevo' }).click()
  await page.getByText('Guardado en este equipo').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
  expect(await option(page, 2, 1).isChecked()).toBe(true)
})
