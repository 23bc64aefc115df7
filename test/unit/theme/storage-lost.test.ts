import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Connect } from '../../../.vitepress/theme/support/storage/connection-use'
import { connector, type Database } from '../../../.vitepress/theme/support/storage/database'
import { mayPass } from '../../../.vitepress/theme/support/storage/problem'
import { createRetrier, WAITS_MS } from '../../../.vitepress/theme/support/storage/retry'
import { createShelf } from '../../../.vitepress/theme/support/storage/shelf'
import { kept, note, notes, quiet, tab } from './storage.fixtures'

/** A storage that goes away while it is in use, and how it is tried again. */

beforeEach(() => { globalThis.indexedDB = new IDBFactory() })

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
    await records.retry(() => true)
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
