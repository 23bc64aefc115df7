import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createRecords } from '../../../.vitepress/theme/composables/useRecords'
import { connector, DATABASE, STORES, VERSION } from '../../../.vitepress/theme/support/storage/database'
import { createNotifier, type Change, type Notifier } from '../../../.vitepress/theme/support/storage/notifier'
import type { Kind } from '../../../.vitepress/theme/support/storage/record-kind'
import { createShelf, type Shelf } from '../../../.vitepress/theme/support/storage/shelf'
import { kept, named, note, notes, openWith, quiet, type Notes } from './storage.fixtures'

/** Stands for the browser that several tabs share. */
function bus(): () => Notifier {
  const listeners = new Map<number, Set<(change: Change) => void>>()
  let tabs = 0
  return () => {
    const tab = tabs++
    const mine = new Set<(change: Change) => void>()
    listeners.set(tab, mine)
    return {
      post: (change) => listeners.forEach((others, other) => { if (other !== tab) others.forEach((listener) => listener(change)) }),
      listen: (listener) => { mine.add(listener); return () => mine.delete(listener) },
    }
  }
}

/** The database as a version of the site left it. */
const asBefore = (version: number, stores: readonly string[]) =>
  openDB(DATABASE, version, { upgrade: (database) => { for (const store of stores) database.createObjectStore(store) } })

beforeEach(() => { globalThis.indexedDB = new IDBFactory() })

describe('a shelf that the browser keeps', () => {
  it('gives another tab what this one saved, and says that it changed', async () => {
    const join = bus()
    const [one, other] = [createShelf(notes, connector(), join()), createShelf(notes, connector(), join())]
    const heard: string[] = []
    other.watch((id) => heard.push(id))
    expect(await one.save('a', note('hola', 1))).toEqual({ value: note('hola', 1), problem: null })
    expect(heard).toEqual(['a'])
    expect((await other.get('a')).value).toEqual(note('hola', 1))
  })

  it('keeps what two tabs write at once, the newest of each value', async () => {
    const [one, other] = [createShelf(notes, connector(), quiet), createShelf(notes, connector(), quiet)]
    await Promise.all([
      one.save('a', { x: { value: 'one', at: 1 }, y: { value: 'one', at: 5 } }),
      other.save('a', { x: { value: 'other', at: 3 }, z: { value: 'other', at: 2 } }),
    ])
    expect((await one.get('a')).value).toEqual({
      x: { value: 'other', at: 3 }, y: { value: 'one', at: 5 }, z: { value: 'other', at: 2 },
    })
  })

  it('removes for every tab', async () => {
    const [one, other] = [createShelf(notes, connector(), quiet), createShelf(notes, connector(), quiet)]
    await one.save('a', note('hola', 1))
    expect(await other.remove('a')).toBeNull()
    expect((await one.get('a')).value).toBeNull()
    expect((await one.all()).records).toEqual([])
  })

  it('leaves deleted what another tab deleted, whatever this tab still writes to it', async () => {
    const [one, other] = [createShelf(notes, connector(), quiet), createShelf(notes, connector(), quiet)]
    await one.save('a', note('hola', 1))
    await other.remove('a')
    expect(await Promise.all([one.save('a', note('again', 2)), one.update('a', () => note('and again', 3), note('and again', 3))]))
      .toEqual([{ value: null, problem: null }, { value: null, problem: null }])
    expect((await other.all()).records).toEqual([])
  })

  it('lets a tab that has noticed the deletion begin the record anew', async () => {
    const [one, other] = [createShelf(notes, connector(), quiet), createShelf(notes, connector(), quiet)]
    for (const notice of [() => one.get('a'), () => one.all()]) {
      await one.save('a', note('hola', 1))
      await other.remove('a')
      await notice()
      expect(await one.save('a', note('new', 2))).toEqual({ value: note('new', 2), problem: null })
    }
  })

  it('brings back a deleted record that somebody brings on purpose', async () => {
    const [one, other] = [createShelf(notes, connector(), quiet), createShelf(notes, connector(), quiet)]
    await one.save('a', note('hola', 1))
    await other.remove('a')
    expect(await one.bring('a', note('from a file', 2))).toEqual({ value: note('from a file', 2), problem: null })
    expect((await other.get('a')).value).toEqual(note('from a file', 2))
  })

  it('writes anew what is on the screen when the browser itself threw its storage away', async () => {
    let connect = connector()
    const shelf = createShelf(notes, () => connect(), quiet)
    await shelf.save('a', note('hola', 1))
    globalThis.indexedDB = new IDBFactory()
    connect = connector()
    expect(await shelf.save('a', note('hola', 1))).toEqual({ value: note('hola', 1), problem: null })
    expect((await createShelf(notes, connector(), quiet).get('a')).value).toEqual(note('hola', 1))
  })

  it('never overwrites a record that it cannot read, and lists it', async () => {
    const raw = await asBefore(VERSION, STORES)
    await raw.put('sheets', 'from the future', 'a')
    const shelf = createShelf(notes, connector(), quiet)
    expect((await shelf.all()).unreadable).toEqual(['a'])
    expect(await shelf.save('a', note('hola', 1))).toEqual({ value: note('hola', 1), problem: 'unreadable' })
    expect(await raw.get('sheets', 'a')).toBe('from the future')
    raw.close()
  })
})

describe('a database of an older site', () => {
  it('gains the store of the course and keeps every sheet and room', async () => {
    const old = await asBefore(1, ['sheets', 'rooms'])
    await old.put('sheets', note('hola', 1), 'a')
    await old.put('rooms', note('sala', 2), 'b')
    old.close()
    const course = createShelf({ ...notes, store: 'course' }, connector(), quiet)
    expect(await course.save('c', note('avance', 3))).toEqual({ value: note('avance', 3), problem: null })
    expect((await createShelf(notes, connector(), quiet).get('a')).value).toEqual(note('hola', 1))
    expect((await createShelf({ ...notes, store: 'rooms' }, connector(), quiet).get('b')).value).toEqual(note('sala', 2))
  })

  it.each(['mesas', 'pieces'] as const)('of version 2 gains the store of %s and keeps sheets, rooms and the course', async (store) => {
    const before = ['sheets', 'rooms', 'course'] as const
    const old = await asBefore(2, before)
    for (const each of before) await old.put(each, note(each, 1), 'a')
    old.close()
    expect((await createShelf({ ...notes, store }, connector(), quiet).save('m', note('nueva', 2))).problem).toBeNull()
    for (const each of before) expect((await createShelf({ ...notes, store: each }, connector(), quiet).get('a')).value).toEqual(note(each, 1))
  })

  it('is changed while an old tab is still open: the old one lets go of it', async () => {
    const old = await asBefore(1, ['sheets', 'rooms'])
    old.addEventListener('versionchange', () => old.close())
    expect((await createShelf({ ...notes, store: 'course' }, connector(), quiet).save('c', note('avance', 3))).problem).toBeNull()
  })
})

describe('a shelf that the browser does not keep', () => {
  const working = async (shelf: Shelf<Notes>, problem: string): Promise<void> => {
    expect((await shelf.save('a', note('hola', 1))).problem).toBe(problem)
    expect((await shelf.get('a')).value).toEqual(note('hola', 1))
    const { records, problem: told } = await shelf.all()
    expect(records).toEqual([{ id: 'a', value: note('hola', 1) }])
    expect(told).toBe(problem)
    expect(await shelf.remove('a')).toBe(problem)
    expect((await shelf.get('a')).value).toBeNull()
  }

  it('goes on in memory when storage is forbidden', async () => {
    const open = (() => Promise.reject(named('SecurityError'))) as typeof openDB
    await working(createShelf(notes, connector(open), quiet), 'forbidden')
  })

  it('goes on in memory when the browser has no storage at all', async () => {
    const open = (() => { throw new ReferenceError('indexedDB is not defined') }) as typeof openDB
    await working(createShelf(notes, connector(open), quiet), 'forbidden')
  })

  it('goes on in memory when opening is never answered', async () => {
    const open = (() => new Promise(() => undefined)) as typeof openDB
    await working(createShelf(notes, connector(open, 1), quiet), 'silent')
  })

  it('goes on in memory when a newer site has changed the database', async () => {
    const newer = await openDB(DATABASE, VERSION + 1)
    await working(createShelf(notes, connector(), quiet), 'outdated')
    newer.close()
  })

  it('tells that the device is full, and stores what it held as soon as there is room', async () => {
    let error: Error | null = named('QuotaExceededError')
    const shelf = createShelf(notes, connector(openWith(() => error)), quiet)
    expect((await shelf.save('a', { x: { value: 'first', at: 1 } })).problem).toBe('full')
    expect((await shelf.get('a')).value).toEqual({ x: { value: 'first', at: 1 } })
    error = null
    expect((await shelf.save('a', { y: { value: 'second', at: 2 } })).problem).toBeNull()
    expect((await createShelf(notes, connector(), quiet).get('a')).value).toEqual({
      x: { value: 'first', at: 1 }, y: { value: 'second', at: 2 },
    })
  })
})

describe('the notifier', () => {
  it('hears nothing that is not a change of ours', () => {
    const listeners: ((event: MessageEvent<unknown>) => void)[] = []
    class Channel {
      postMessage(data: unknown): void { for (const listener of listeners) listener(new MessageEvent('message', { data })) }
      addEventListener(_type: string, listener: (event: MessageEvent<unknown>) => void): void { listeners.push(listener) }
    }
    const heard: Change[] = []
    const notifier = createNotifier({ BroadcastChannel: Channel as unknown as typeof BroadcastChannel })
    notifier.listen((change) => heard.push(change))
    for (const foreign of [null, 'x', 7, {}, { store: 'other', id: 'a' }, { store: 'sheets', id: 7 }]) new Channel().postMessage(foreign)
    notifier.post({ store: 'rooms', id: 'b' })
    expect(heard).toEqual([{ store: 'rooms', id: 'b' }])
  })

  it('works without any channel, only later', () => {
    const notifier = createNotifier({})
    expect(() => { notifier.post({ store: 'rooms', id: 'b' }); notifier.listen(() => undefined)() }).not.toThrow()
  })
})

describe('a record so large that it is joined little by little', () => {
  /** Others go first, as on a slow laptop. */
  const slow: Kind<Notes> = {
    ...notes,
    async mergeSlowly(stored, mine) {
      await Promise.resolve()
      return notes.merge(stored, mine)
    },
  }
  const large = () => createRecords(slow, createShelf(slow, connector(), quiet))

  it('is joined with what was done to it meanwhile, on the screen and in the storage, however often it is brought', async () => {
    const records = large()
    await records.bring('a', { own: { value: 'de aquí', at: 1 } })
    const bringing = records.bring('a', { other: { value: 'del archivo', at: 2 } })
    void records.save('a', { own: { value: 'corregido', at: 3 } })
    await bringing
    await records.bring('a', { other: { value: 'del archivo', at: 2 } })
    const whole = { own: { value: 'corregido', at: 3 }, other: { value: 'del archivo', at: 2 } }
    expect(records.all.get('a')).toEqual(whole)
    expect(await kept('a')).toEqual(whole)
  })

  it('is joined with what another tab stored after it was read', async () => {
    const [one, two] = [large(), large()]
    await one.bring('a', { own: { value: 'uno', at: 1 } })
    await two.refresh()
    await one.save('a', { own: { value: 'uno', at: 1 }, late: { value: 'más tarde', at: 5 } })
    await two.bring('a', { other: { value: 'dos', at: 2 } })
    expect(Object.keys(await kept('a') ?? {}).sort()).toEqual(['late', 'other', 'own'])
    expect(Object.keys(two.all.get('a') ?? {}).sort()).toEqual(['late', 'other', 'own'])
  })
})
