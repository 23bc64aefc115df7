import { openDB } from 'idb'
import { createRecords } from '../../../.vitepress/theme/composables/useRecords'
import type { Connect } from '../../../.vitepress/theme/support/storage/connection-use'
import { connector } from '../../../.vitepress/theme/support/storage/database'
import { noJournal } from '../../../.vitepress/theme/support/storage/journal'
import { createLedger, type Ledger } from '../../../.vitepress/theme/support/storage/ledger'
import type { Notifier } from '../../../.vitepress/theme/support/storage/notifier'
import type { Kind } from '../../../.vitepress/theme/support/storage/record-kind'
import { createShelf } from '../../../.vitepress/theme/support/storage/shelf'
import { mergeStamped, type Stamped } from '../../../.vitepress/theme/support/stamped'

/** What the tests of the storage keep, and a storage that fails. */

export type Notes = Readonly<Record<string, Stamped<string>>>

export const notes: Kind<Notes> = {
  store: 'sheets',
  parse: (raw) => (typeof raw === 'object' && raw !== null ? (raw as Notes) : null),
  merge: mergeStamped,
}
export const note = (value: string, at: number): Notes => ({ text: { value, at } })

export const quiet: Notifier = { post: () => undefined, listen: () => () => undefined }
export const named = (name: string): Error => Object.assign(new Error(name), { name })

/** An `open` whose databases refuse to write while `failing` says so. */
export function openWith(failing: () => Error | null): typeof openDB {
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

/** A tab with its records and all that is told of them. */
export function tab(connect: Connect = connector()) {
  const ledger: Ledger = createLedger()
  const shelf = createShelf(notes, connect, quiet, noJournal, ledger)
  const records = createRecords(notes, shelf)
  const deleted: string[] = []
  records.onDeleted((id) => deleted.push(id))
  return { ledger, records, deleted, told: () => ledger.standing() }
}

/** What a new tab finds stored. */
export const kept = async (id: string): Promise<Notes | null> => (await createShelf(notes, connector(), quiet).get(id)).value
