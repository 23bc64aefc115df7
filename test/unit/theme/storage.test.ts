import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { connector, DATABASE } from '../../../.vitepress/theme/support/storage/database'
import { createJournal, type Journal } from '../../../.vitepress/theme/support/storage/journal'
import { createNotifier, type Change, type Notifier } from '../../../.vitepress/theme/support/storage/notifier'
import { createShelf, type Kind, type Shelf } from '../../../.vitepress/theme/support/storage/shelf'
import { mergeStamped, type Stamped } from '../../../.vitepress/theme/support/stamped'

type Notes = Readonly<Record<string, Stamped<string>>>

const notes: Kind<Notes> = {
  store: 'sheets',
  parse: (raw) => (typeof raw === 'object' && raw !== null ? (raw as Notes) : null),
  merge: mergeStamped,
}
const note = (value: string, at: number): Notes => ({ text: { value, at } })

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

const quiet: Notifier = { post: () => undefined, listen: () => () => undefined }
const named = (name: string): Error => Object.assign(new Error(name), { name })

/** An `open` whose databases refuse to write while `failing` says so. */
function openWith(failing: () => Error | null): typeof openDB {
  return (async (...args: Parameters<typeof openDB>) => {
    const database = await openDB(...args)
    return new Proxy(database, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        if (key !== 'transaction' && key !== 'delete') return typeof value === 'function' ? value.bind(target) : value
        return (...rest: unknown[]) => {
          const error = rest[1] === 'readwrite' || key === 'delete' ? failing() : null
          if (error) throw error
          return Reflect.apply(value as (...all: unknown[]) => unknown, target, rest)
        }
      },
    })
  }) as typeof openDB
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
    expect(await other.get('a')).toEqual(note('hola', 1))
  })

  it('keeps what two tabs write at once, the newest of each value', async () => {
    const [one, other] = [createShelf(notes, connector(), quiet), createShelf(notes, connector(), quiet)]
    await Promise.all([
      one.save('a', { x: { value: 'one', at: 1 }, y: { value: 'one', at: 5 } }),
      other.save('a', { x: { value: 'other', at: 3 }, z: { value: 'other', at: 2 } }),
    ])
    expect(await one.get('a')).toEqual({
      x: { value: 'other', at: 3 }, y: { value: 'one', at: 5 }, z: { value: 'other', at: 2 },
    })
  })

  it('removes for every tab', async () => {
    const [one, other] = [createShelf(notes, connector(), quiet), createShelf(notes, connector(), quiet)]
    await one.save('a', note('hola', 1))
    expect(await other.remove('a')).toBeNull()
    expect(await one.get('a')).toBeNull()
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
    expect(await other.get('a')).toEqual(note('from a file', 2))
  })

  it('writes anew what is on the screen when the browser itself threw its storage away', async () => {
    let connect = connector()
    const shelf = createShelf(notes, () => connect(), quiet)
    await shelf.save('a', note('hola', 1))
    globalThis.indexedDB = new IDBFactory()
    connect = connector()
    expect(await shelf.save('a', note('hola', 1))).toEqual({ value: note('hola', 1), problem: null })
    expect(await createShelf(notes, connector(), quiet).get('a')).toEqual(note('hola', 1))
  })

  it('never overwrites a record that it cannot read, and lists it', async () => {
    const raw = await asBefore(2, ['sheets', 'rooms', 'course'])
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
    expect(await createShelf(notes, connector(), quiet).get('a')).toEqual(note('hola', 1))
    expect(await createShelf({ ...notes, store: 'rooms' }, connector(), quiet).get('b')).toEqual(note('sala', 2))
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
    expect(await shelf.get('a')).toEqual(note('hola', 1))
    const { records, problem: told } = await shelf.all()
    expect(records).toEqual([{ id: 'a', value: note('hola', 1) }])
    expect(told).toBe(problem)
    expect(await shelf.remove('a')).toBe(problem)
    expect(await shelf.get('a')).toBeNull()
  }

  it('goes on in memory when storage is forbidden', async () => {
    const open = (() => Promise.reject(named('SecurityError'))) as typeof openDB
    await working(createShelf(notes, connector(open), quiet), 'unavailable')
  })

  it('goes on in memory when the browser has no storage at all', async () => {
    const open = (() => { throw new ReferenceError('indexedDB is not defined') }) as typeof openDB
    await working(createShelf(notes, connector(open), quiet), 'unavailable')
  })

  it('goes on in memory when opening is never answered', async () => {
    const open = (() => new Promise(() => undefined)) as typeof openDB
    await working(createShelf(notes, connector(open, 1), quiet), 'unavailable')
  })

  it('goes on in memory when a newer site has changed the database', async () => {
    const newer = await openDB(DATABASE, 3)
    await working(createShelf(notes, connector(), quiet), 'outdated')
    newer.close()
  })

  it('tells that the device is full, and stores what it held as soon as there is room', async () => {
    let error: Error | null = named('QuotaExceededError')
    const shelf = createShelf(notes, connector(openWith(() => error)), quiet)
    expect((await shelf.save('a', { x: { value: 'first', at: 1 } })).problem).toBe('full')
    expect(await shelf.get('a')).toEqual({ x: { value: 'first', at: 1 } })
    error = null
    expect((await shelf.save('a', { y: { value: 'second', at: 2 } })).problem).toBeNull()
    expect(await createShelf(notes, connector(), quiet).get('a')).toEqual({
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

describe('what was on its way when a page was left', () => {
  /** The `localStorage` that the tabs share, and a tab that can be left. */
  function browser() {
    const kept = new Map<string, string>()
    const localStorage = {
      get length() { return kept.size },
      key: (place: number) => [...kept.keys()][place] ?? null,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    }
    let tabs = 0
    const tab = (): { journal: Journal; leave: () => void } => {
      const events = new EventTarget()
      return { journal: createJournal({ localStorage, events }, String(tabs++)), leave: () => events.dispatchEvent(new Event('pagehide')) }
    }
    return { kept, tab }
  }
  const never = () => new Promise<never>(() => undefined)
  const shelfOf = (journal: Journal): Shelf<Notes> => createShelf(notes, connector(), quiet, journal)
  /** A tab that is left with this on its way, in a browser that lets it come to nothing. */
  function leaveWith({ tab }: ReturnType<typeof browser>, ...states: readonly Notes[]): void {
    const { journal, leave } = tab()
    for (const state of states) void createShelf(notes, never, quiet, journal).save('módulo/a', state)
    leave()
  }

  it('is written by the next page, joined with what is there, once', async () => {
    const shared = browser()
    await shelfOf(shared.tab().journal).save('módulo/a', { x: { value: 'stored', at: 3 }, y: { value: 'stored', at: 3 } })
    leaveWith(shared, { x: { value: 'left', at: 4 }, y: { value: 'old', at: 1 } })
    expect(shared.kept.size).toBe(1)
    const joined = { x: { value: 'left', at: 4 }, y: { value: 'stored', at: 3 } }
    expect((await shelfOf(shared.tab().journal).all()).records).toEqual([{ id: 'módulo/a', value: joined }])
    expect(shared.kept.size).toBe(0)
    expect(await createShelf(notes, connector(), quiet).get('módulo/a')).toEqual(joined)
  })

  it('is the last of several states, and of several tabs all of them', async () => {
    const shared = browser()
    leaveWith(shared, note('h', 1), note('ho', 2), note('hola', 3))
    leaveWith(shared, { other: { value: 'tab', at: 1 } })
    expect(await shelfOf(shared.tab().journal).get('módulo/a')).toEqual({ ...note('hola', 3), other: { value: 'tab', at: 1 } })
  })

  it('is nothing when all has been written, or could not be', async () => {
    const shared = browser()
    const { journal, leave } = shared.tab()
    const shelf = shelfOf(journal)
    const writing = shelf.save('a', note('hola', 1))
    leave()
    expect(shared.kept.size).toBe(1)
    await writing
    expect(shared.kept.size).toBe(0)
    await createShelf(notes, connector(openWith(() => named('QuotaExceededError'))), quiet, journal).save('a', note('hola', 2))
    leave()
    expect(shared.kept.size).toBe(0)
  })

  it('does not bring back what was deleted before or since', async () => {
    const shared = browser()
    const { journal, leave } = shared.tab()
    let connect: ReturnType<typeof connector> = connector()
    const shelf = createShelf(notes, () => connect(), quiet, journal)
    await shelf.save('a', note('hola', 1))
    connect = never
    void shelf.save('a', note('hola y chao', 2))
    void shelf.save('b', note('nueva', 2))
    leave()
    expect(shared.kept.size).toBe(2)
    const raw = await openDB(DATABASE)
    await raw.delete('sheets', 'a')
    const other = shelfOf(shared.tab().journal)
    expect((await other.all()).records).toEqual([{ id: 'b', value: note('nueva', 2) }])
    leave()
    await other.remove('b')
    expect(shared.kept.size).toBe(1)
    expect((await shelfOf(shared.tab().journal).all()).records).toEqual([])
    expect(shared.kept.size).toBe(0)
  })

  it('waits for another page when there is no room, and is shown meanwhile', async () => {
    const shared = browser()
    leaveWith(shared, note('hola', 1))
    const full = createShelf(notes, connector(openWith(() => named('QuotaExceededError'))), quiet, shared.tab().journal)
    expect(await full.get('módulo/a')).toEqual(note('hola', 1))
    expect(shared.kept.size).toBe(1)
    expect(await shelfOf(shared.tab().journal).get('módulo/a')).toEqual(note('hola', 1))
  })

  it.each(['', '{', 'null', '[]', '{"value":7,"wasThere":false}', '{"value":null,"wasThere":false}'])('is passed over when it is not ours: %j', async (text) => {
    const shared = browser()
    shared.kept.set('diplomado-del-redes.left/sheets/x/%E0', text)
    expect((await shelfOf(shared.tab().journal).all()).records).toEqual([])
    expect(shared.kept.size).toBe(0)
  })
})
