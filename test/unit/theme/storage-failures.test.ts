import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { connector, DATABASE, STORES, VERSION } from '../../../.vitepress/theme/support/storage/database'
import { createLedger } from '../../../.vitepress/theme/support/storage/ledger'
import { mayPass } from '../../../.vitepress/theme/support/storage/problem'
import { createShelf } from '../../../.vitepress/theme/support/storage/shelf'
import { kept, named, note, notes, openWith, quiet, tab } from './storage.fixtures'

/** What a person is told, and what is on the screen, when the storage fails in each of the ways in which it does. */

beforeEach(() => { globalThis.indexedDB = new IDBFactory() })

const any = (): boolean => true

describe('«Guardado»', () => {
  it('is not said while anything is on its way, and is when all has arrived', async () => {
    const { records, told } = tab()
    const writing = [records.save('a', note('hola', 1)), records.save('b', note('hola', 1)), records.remove('c')]
    expect(told().pending).toBe(3)
    await Promise.all(writing)
    expect(told()).toMatchObject({ pending: 0, problem: null })
    expect(await kept('b')).toEqual(note('hola', 1))
  })

  it('is not said of a writing that never ends: after a while it is told, and no more once it ended after all', () => {
    const late: (() => void)[] = []
    const ledger = createLedger(() => undefined, (call) => { late.push(call); return () => undefined })
    const [one, other] = [ledger.begin(), ledger.begin()]
    other()
    expect(ledger.standing()).toMatchObject({ pending: 1, problem: null })
    late[0]?.()
    expect(ledger.standing()).toMatchObject({ pending: 1, problem: 'silent' })
    one()
    one()
    expect(ledger.standing()).toMatchObject({ pending: 0, problem: null })
  })

  it('is not said again because another record could be written', async () => {
    let error: Error | null = named('QuotaExceededError')
    const { records, told } = tab(connector(openWith(() => error)))
    await records.save('a', note('large', 1))
    error = null
    await records.save('b', note('small', 1))
    expect(told().problem).toBe('full')
    await records.retry(mayPass)
    expect(told().problem).toBeNull()
    expect(await kept('a')).toEqual(note('large', 1))
  })
})

describe('what the storage did not take', () => {
  it.each([['QuotaExceededError', 'full'], ['AbortError', 'failed'], ['UnknownError', 'failed']] as const)('(%s) is on the screen, told as %s, and stored when it is tried again', async (name, problem) => {
    let error: Error | null = named(name)
    const { records, told } = tab(connector(openWith(() => error)))
    await records.change('a', () => note('hola', 1))
    expect(records.all.get('a')).toEqual(note('hola', 1))
    expect(told()).toMatchObject({ pending: 0, problem })
    await records.retry(mayPass)
    expect(told().problem).toBe(problem)
    error = null
    await records.retry(mayPass)
    expect(told().problem).toBeNull()
    expect(await kept('a')).toEqual(note('hola', 1))
  })

  it('to delete is deleted when it is tried again, and off the screen meanwhile', async () => {
    let error: Error | null = null
    const { records, told } = tab(connector(openWith(() => error)))
    await records.save('a', note('hola', 1))
    error = named('UnknownError')
    expect(await records.remove('a')).toBe(false)
    await records.refresh()
    expect([records.all.size, told().problem]).toEqual([0, 'failed'])
    error = null
    await records.retry(mayPass)
    expect([await kept('a'), told().problem]).toEqual([null, null])
  })

  it('stays deleted when another tab deleted it meanwhile, which is told', async () => {
    let error: Error | null = null
    const { records, deleted } = tab(connector(openWith(() => error)))
    await records.save('a', note('hola', 1))
    error = named('QuotaExceededError')
    await records.save('a', note('hola y', 2))
    await createShelf(notes, connector(), quiet).remove('a')
    error = null
    await records.retry(mayPass)
    expect([records.all.size, deleted, await kept('a')]).toEqual([0, ['a'], null])
  })

  it('because what is stored cannot be read is told as that, and what is stored stays', async () => {
    const raw = await openDB(DATABASE, VERSION, { upgrade: (database) => { for (const store of STORES) database.createObjectStore(store) } })
    await raw.put('sheets', 'from the future', 'a')
    const { records, told } = tab()
    await records.refresh()
    expect([records.unreadable.value, told().problem]).toEqual([1, null])
    await records.save('a', note('hola', 1))
    expect([records.all.get('a'), told().problem]).toEqual([note('hola', 1), 'unreadable'])
    await records.retry(any)
    expect([await raw.get('sheets', 'a'), told().problem]).toEqual(['from the future', 'unreadable'])
    raw.close()
  })
})

describe('a browser that does not open the storage', () => {
  it.each([['SecurityError', 'forbidden'], ['QuotaExceededError', 'full'], ['UnknownError', 'failed']] as const)('(%s) is told as %s, and keeps all of it once it does', async (name, problem) => {
    let error: Error | null = named(name)
    const connect = connector(((...args: Parameters<typeof openDB>) => (error ? Promise.reject(error) : openDB(...args))) as typeof openDB)
    const { records, told } = tab(connect)
    await records.refresh()
    await records.save('a', note('hola', 1))
    expect(told().problem).toBe(problem)
    expect(await connect.again()).toBe(false)
    error = null
    expect(await connect.again()).toBe(true)
    await records.retry(mayPass)
    expect([told().problem, await kept('a')]).toEqual([null, note('hola', 1)])
  })

  it('because another tab holds an older one is told as that, and does so by itself when that tab is closed', async () => {
    const old = await openDB(DATABASE, 1, { upgrade: (database) => { for (const store of ['sheets', 'rooms']) database.createObjectStore(store) } })
    let tell: () => void = () => undefined
    const opened = new Promise<void>((resolve) => { tell = resolve })
    const connect = connector(undefined, undefined, { opened: () => tell() })
    const { records, told } = tab(connect)
    await records.save('a', note('hola', 1))
    expect(told().problem).toBe('blocked')
    expect(await connect.again()).toBe(false)
    old.close()
    await opened
    await records.retry(mayPass)
    expect([told().problem, await kept('a')]).toEqual([null, note('hola', 1)])
  })

  it('because a newer version of the site changed it is told as that, also when it did so under us', async () => {
    const connect = connector()
    const { records, told } = tab(connect)
    await records.save('a', note('hola', 1))
    // fake-indexeddb does not close by itself what the newer version asks to be closed.
    const connection = await connect()
    if ('database' in connection) connection.database.addEventListener('versionchange', () => connection.database.close())
    const newer = await openDB(DATABASE, VERSION + 1)
    await records.save('a', note('hola y', 2))
    expect([records.all.get('a'), told().problem]).toEqual([note('hola y', 2), 'outdated'])
    expect(await connect.again()).toBe(false)
    newer.close()
  })
})
