import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { createRecords } from '../../../.vitepress/theme/composables/useRecords'
import { KINDS, STRAYS } from '../../../.vitepress/theme/support/kinds'
import { declare, type AnyKind, type Site } from '../../../.vitepress/theme/support/kinds/declare'
import { deviceParts, filesOf, type DevicePart, type Only } from '../../../.vitepress/theme/support/kinds/device'
import type { Kind, StoreName } from '../../../.vitepress/theme/support/storage'
import { connector } from '../../../.vitepress/theme/support/storage/database'
import { createShelf } from '../../../.vitepress/theme/support/storage/shelf'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { sheetKind } from '../../../.vitepress/theme/support/sheet/kind'
import { newSheet } from '../../../.vitepress/theme/support/sheet/edit'
import { emptyRoom, NOW } from './room.fixtures'
import { note, notes, quiet, type Notes } from './storage.fixtures'

const site: Site = { definitions: [definition] }

/** A kind that nobody has thought of: it is kept, counted, copied and deleted with nothing but this. */
const invented = declare<Notes>({
  kind: () => ({ ...notes, store: 'inventos' as StoreName }),
  label: (all, unreadable) => `${all.length + unreadable} inventos`,
  files: (all) => all.map(({ id, value }) => ({ name: 'invento.json', text: JSON.stringify([id, value]) })),
})

/** What a page finds: records that are read from the storage, or, of a store that the database has not, from memory. */
function browser() {
  const connect = connector()
  const made = new Map<string, Map<string, unknown>>()
  const hold = async <T>(kind: Kind<T>) => {
    if (kind.store !== 'inventos' as StoreName) {
      const records = createRecords(kind, createShelf(kind, connect, quiet))
      await records.refresh()
      return records
    }
    const all = new Map<string, T>([['x', note('uno', 1) as T], ['y', note('dos', 2) as T]])
    made.set(kind.store, all)
    return { all, unreadable: { value: 1 }, removeAll: () => { all.clear(); return Promise.resolve(true) }, remove: (id: string) => Promise.resolve(all.delete(id)) }
  }
  const keep = async <T>(kind: Kind<T>, id: string, value: T): Promise<void> => { await createShelf(kind, connect, quiet).save(id, value) }
  return { keep, parts: (kinds: readonly AnyKind[], only?: Only) => deviceParts(kinds, site, hold, only) }
}

const held = (parts: readonly DevicePart[]): readonly string[] => parts.filter((part) => part.count() > 0).map((part) => part.label())

beforeEach(() => { globalThis.indexedDB = new IDBFactory() })

describe('a kind of record', () => {
  it('is found by its file, which is called as its store', () => {
    expect(STRAYS).toEqual([])
    const stores = KINDS.map((any) => any(({ kind }) => kind(site).store))
    expect(stores).toEqual(expect.arrayContaining(['rooms', 'sheets', 'course']))
    expect(new Set(stores).size).toBe(stores.length)
  })

  it('is listed, copied and deleted with all others by being declared, and by nothing else', async () => {
    const { keep, parts: find } = browser()
    const room = emptyRoom()
    const sheet = newSheet(definition, 'r-7f3a', NOW)
    for (const any of KINDS) {
      await any(async ({ kind }) => {
        const known = kind(site)
        const value = known.store === 'rooms' ? known.parse(room) : known.store === 'sheets' ? known.parse(sheet) : null
        if (value !== null) await keep(known, known.store === 'rooms' ? room.id : sheet.respondent, value)
      })
    }
    const before = await find(KINDS)
    const parts = await find([...KINDS, invented])
    expect(held(before)).toEqual(['1 sala', '1 hoja de respuestas'])
    expect(held(parts)).toEqual(['1 sala', '1 hoja de respuestas', '3 inventos'])

    const files = filesOf(parts, NOW)
    expect([...files.keys()].filter((name) => !filesOf(before, NOW).has(name))).toEqual(['invento.json', 'invento_2.json'])
    expect(JSON.parse(files.get('invento_2.json') ?? '')).toEqual(['y', note('dos', 2)])
    expect(files.size).toBe(4)

    expect(await Promise.all(parts.map((part) => part.erase()))).toEqual(parts.map(() => true))
    expect(held(await find(KINDS))).toEqual([])
    expect(held(parts)).toEqual(['1 inventos'])
  })

  it('is copied and deleted by name where only some of its records are meant, and what cannot be read stays', async () => {
    const { keep, parts: find } = browser()
    await keep(sheetKind, 'r-a', newSheet(definition, 'r-a', NOW))
    await keep(sheetKind, 'r-b', newSheet(definition, 'r-b', NOW))
    const some = await find([...KINDS, invented], { sheets: new Set(['r-b', 'r-gone']) })
    expect(held(some)).toEqual(['1 hoja de respuestas'])
    expect([...filesOf(some, NOW).keys()]).toEqual([expect.stringContaining('r-b')])
    expect(some.find(({ store }) => store === 'sheets')?.ids()).toEqual(['r-b'])
    expect(await Promise.all(some.map((part) => part.erase()))).toEqual(some.map(() => true))
    expect(held(await find([...KINDS, invented]))).toEqual(['1 hoja de respuestas', '3 inventos'])
  })

  it('says what whoever copies it has to know', async () => {
    const parts = await browser().parts(KINDS)
    expect(parts.find(({ store }) => store === 'rooms')?.careful).toContain('documento reservado')
    expect(parts.find(({ store }) => store === 'sheets')?.careful).toBe('')
  })
})
