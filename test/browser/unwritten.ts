import type { Page } from 'playwright-core'

/** Given as `before` to a device: after `stick`, every writing that its pages begin takes for ever. */
export const slow = (): void => {
  // Unbound on purpose: it is called on whatever store the page writes to.
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')?.value as IDBObjectStore['put']
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey): IDBRequest<IDBValidKey> {
    if (!('stuck' in globalThis)) return put.call(this, value, key)
    const goOn = (): IDBRequest<IDBValidKey> => {
      const reading = this.getKey('nothing') as IDBRequest<IDBValidKey>
      reading.addEventListener('success', () => void goOn())
      return reading
    }
    return goOn()
  }
}
export const stick = (page: Page): Promise<void> => page.evaluate(() => { Object.assign(globalThis, { stuck: true }) })

/** What pages that were left have not got back yet. */
export const waiting = (page: Page): Promise<number> =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('diplomado-del-redes.left/')).length)
