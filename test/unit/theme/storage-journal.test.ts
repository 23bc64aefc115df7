import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { connector, DATABASE, type Connection } from '../../../.vitepress/theme/support/storage/database'
import { createJournal, type Journal } from '../../../.vitepress/theme/support/storage/journal'
import { createShelf, type Shelf } from '../../../.vitepress/theme/support/storage/shelf'
import { named, note, notes, openWith, quiet, type Notes } from './storage.fixtures'

beforeEach(() => { globalThis.indexedDB = new IDBFactory() })

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
    expect((await createShelf(notes, connector(), quiet).get('módulo/a')).value).toEqual(joined)
  })

  it('is the last of several states, and of several tabs all of them', async () => {
    const shared = browser()
    leaveWith(shared, note('h', 1), note('ho', 2), note('hola', 3))
    leaveWith(shared, { other: { value: 'tab', at: 1 } })
    expect((await shelfOf(shared.tab().journal).get('módulo/a')).value).toEqual({ ...note('hola', 3), other: { value: 'tab', at: 1 } })
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
    let connect: () => Promise<Connection> = connector()
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
    expect((await full.get('módulo/a')).value).toEqual(note('hola', 1))
    expect(shared.kept.size).toBe(1)
    expect((await shelfOf(shared.tab().journal).get('módulo/a')).value).toEqual(note('hola', 1))
  })

  it.each(['', '{', 'null', '[]', '{"value":7,"wasThere":false}', '{"value":null,"wasThere":false}'])('is passed over when it is not ours: %j', async (text) => {
    const shared = browser()
    shared.kept.set('diplomado-del-redes.left/sheets/x/%E0', text)
    expect((await shelfOf(shared.tab().journal).all()).records).toEqual([])
    expect(shared.kept.size).toBe(0)
  })
})
