import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createRecords } from '../../../.vitepress/theme/composables/useRecords'
import { connector, DATABASE, type Database } from '../../../.vitepress/theme/support/storage/database'
import { noJournal } from '../../../.vitepress/theme/support/storage/journal'
import { createLedger, type Ledger } from '../../../.vitepress/theme/support/storage/ledger'
import { mayPass } from '../../../.vitepress/theme/support/storage/problem'
import { createRetrier, WAITS_MS } from '../../../.vitepress/theme/support/storage/retry'
import { createShelf, type Connect } from '../../../.vitepress/theme/support/storage/shelf'
import { named, note, notes, openWith, quiet, type Notes } from './storage.fixtures'

/** What a person is told, and what is on the screen, when the storage fails in each of the ways in which it does. */

beforeEach(() => { globalThis.indexedDB = new IDBFactory() })

/** A tab with its records and all that is told of them. */
function tab(connect: Connect = connector()) {
  const ledger: Ledger = createLedger()
  const shelf = createShelf(notes, connect, quiet, noJournal, ledger)
  const records = createRecords(notes, shelf)
  const deleted: string[] = []
  records.onDeleted((id) => deleted.push(id))
  return { ledger, records, deleted, told: () => ledger.standing() }
}
const kept = async (id: string): Promise<Notes | null> => (await createShelf(notes, connector(), quiet).get(id)).value
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
    const raw = await openDB(DATABASE, 2, { upgrade: (database) => { for (const store of ['sheets', 'rooms', 'course']) database.createObjectStore(store) } })
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
    const newer = await openDB(DATABASE, 3)
    await records.save('a', note('hola y', 2))
    expect([records.all.get('a'), told().problem]).toEqual([note('hola y', 2), 'outdated'])
    expect(await connect.again()).toBe(false)
    newer.close()
  })
})

describe('a connection closed under us', () => {
  const closeQuietly = async (connect: Connect): Promise<Database> => {
    const connection = await connect()
    if ('problem' in connection) throw new Error(connection.problem)
    connection.database.close()
    return connection.database
  }

  it('without a word is opened again, and nobody notices', async () => {
    const connect = connector()
    const { records, told, deleted } = tab(connect)
    await records.save('a', note('hola', 1))
    await closeQuietly(connect)
    await records.save('a', note('hola y', 2))
    await closeQuietly(connect)
    await records.refresh()
    expect([records.all.get('a'), told().problem, deleted]).toEqual([note('hola y', 2), null, []])
    expect(await kept('a')).toEqual(note('hola y', 2))
  })

  it('does not hide that another tab deleted one record of several meanwhile', async () => {
    const connect = connector()
    const { records, deleted } = tab(connect)
    await records.save('a', note('hola', 1))
    await records.save('b', note('chao', 1))
    await closeQuietly(connect)
    await createShelf(notes, connector(), quiet).remove('a')
    await records.save('a', note('hola y', 2))
    await records.refresh()
    expect([[...records.all.keys()], deleted, await kept('a')]).toEqual([['b'], ['a'], null])
  })
})

describe('a browser that throws its storage away under an open page', () => {
  async function cleared() {
    const connect = connector()
    const one = tab(connect)
    await one.records.save('a', note('hola', 1))
    await one.records.save('b', note('chao', 1))
    const connection = await connect()
    if ('database' in connection) connection.database.close()
    globalThis.indexedDB = new IDBFactory()
    return one
  }

  it('leaves the screen as it was, and says so', async () => {
    const { records, told, deleted } = await cleared()
    await records.refresh()
    await records.refresh()
    expect([[...records.all.keys()].sort(), told().problem, deleted]).toEqual([['a', 'b'], 'cleared', []])
  })

  it('is not defied: only what is changed, or what a person asks to be kept again, is written anew', async () => {
    const { records, told } = await cleared()
    await records.refresh()
    await records.retry(mayPass)
    expect(await kept('a')).toBeNull()
    await records.save('a', note('hola y', 2))
    expect([await kept('a'), await kept('b'), told().problem]).toEqual([note('hola y', 2), null, 'cleared'])
    await records.retry(any)
    expect([await kept('b'), told().problem]).toEqual([note('chao', 1), null])
  })
})

describe('trying again', () => {
  /** A clock that the test moves. */
  function retrier(needed: () => boolean, retry: () => Promise<void>) {
    const waits: number[] = []
    let due: (() => void) | null = null
    const made = createRetrier(needed, retry, (call, ms) => { waits.push(ms); due = call; return () => { due = null } })
    return { ...made, waits, tick: async () => { due?.(); await new Promise((resolve) => setTimeout(resolve)) }, isWaiting: () => due !== null }
  }

  it('waits longer each time, goes on for ever, and begins anew after it worked', async () => {
    let needed = true
    let tries = 0
    const { look, waits, tick, isWaiting } = retrier(() => needed, () => { tries++; return Promise.resolve() })
    look()
    look()
    for (let time = 0; time < 5; time++) await tick()
    expect([tries, waits]).toEqual([5, [...WAITS_MS, WAITS_MS[3], WAITS_MS[3]]])
    needed = false
    look()
    expect(isWaiting()).toBe(false)
    needed = true
    look()
    expect(waits.at(-1)).toBe(WAITS_MS[0])
  })

  it('is done once at a time, whoever asks', async () => {
    let tries = 0
    const { now, look } = retrier(() => false, async () => { tries++; look(); await new Promise((resolve) => setTimeout(resolve)) })
    await Promise.all([now(), now()])
    expect(tries).toBe(1)
  })
})
