import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { openingProblem, type StorageProblem } from './problem'

/** Everything that people leave in this browser is in one database: a store for sheets, one for rooms, one for the course. */
export const DATABASE = 'diplomado-del-redes'
/** Grows when a store is added. Records carry their own shape and are checked when read. */
const VERSION = 2
export const STORES = ['sheets', 'rooms', 'course'] as const
export type StoreName = (typeof STORES)[number]

interface Schema extends DBSchema {
  sheets: { key: string; value: unknown }
  rooms: { key: string; value: unknown }
  course: { key: string; value: unknown }
}
export type Database = IDBPDatabase<Schema>

/** Some browsers never answer an `open` (known in WebKit); people must not wait for ever for their questions. */
const PATIENCE_MS = 4000

export type Connection = { readonly database: Database } | { readonly problem: StorageProblem }

/**
 * Opens the database once and keeps it open; opens again if the browser closed it.
 *
 * A failure is remembered until the page is loaded again, so that no later answer waits for it.
 *
 * @param open the browser's way to open, so that tests can bring another
 */
export function connector(open: typeof openDB = openDB, patience = PATIENCE_MS): () => Promise<Connection> {
  let current: Promise<Connection> | null = null

  const connect = (): Promise<Connection> => new Promise((resolve) => {
    const fail = (problem: StorageProblem): void => resolve({ problem })
    const giveUp = setTimeout(() => fail('unavailable'), patience)
    const opening = Promise.resolve().then(() => open<Schema>(DATABASE, VERSION, {
      upgrade(database) {
        for (const store of STORES) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store)
      },
      blocked: () => fail('blocked'),
      blocking(_old, _new, event) {
        // A newer version of the site wants to change the database: let it, and say so here at the next use.
        const database = event.target
        if (database instanceof IDBDatabase) database.close()
        current = Promise.resolve({ problem: 'outdated' })
      },
      terminated: () => { current = null },
    }))
    opening
      .then((database) => resolve({ database }), (error: unknown) => fail(openingProblem(error)))
      .finally(() => clearTimeout(giveUp))
  })

  return () => (current ??= connect())
}
