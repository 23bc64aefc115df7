import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { openingProblem, type StorageProblem } from './problem'

/** Everything that people leave in this browser is in one database, with a store for each kind of thing (`support/kinds/`). */
export const DATABASE = 'diplomado-del-redes'
/** Grows when a store is added. Records carry their own shape and are checked when read. */
export const VERSION = 3
/** In the order in which people are told of them. */
export const STORES = ['mesas', 'rooms', 'sheets', 'pieces', 'course'] as const
export type StoreName = (typeof STORES)[number]

type Schema = DBSchema & { [store in StoreName]: { key: string; value: unknown } }
export type Database = IDBPDatabase<Schema>

/** Some browsers never answer an `open` (known in WebKit); people must not wait for ever for their questions. */
const PATIENCE_MS = 4000

export type Connection = { readonly database: Database } | { readonly problem: StorageProblem }

export interface Connector {
  /** The connection, opened at the first call and kept; opened again if the browser closed it. A failure stays, so that no answer waits for it. */
  (): Promise<Connection>
  /** Tries once more what failed, while others go on without. @returns whether there is a connection now */
  readonly again: () => Promise<boolean>
  /** This connection turned out to be closed, and nobody said so (known in Safari): the next call opens another. */
  readonly lost: (database: Database) => void
}

/** What happens to the connection while nobody asks. */
export interface ConnectionEvents {
  /** The browser closed it: it cleared its storage, or lost it. */
  readonly closed?: () => void
  /** It opened after all, after others were told that it would not. */
  readonly opened?: () => void
}

/** @param open the browser's way to open, so that tests can bring another */
export function connector(open: typeof openDB = openDB, patience = PATIENCE_MS, events: ConnectionEvents = {}): Connector {
  let current: Promise<Connection> | null = null
  let opened: Database | null = null
  /** Requests that the browser has not answered: another would only wait behind them. */
  let asked = 0

  const connect = (): Promise<Connection> => new Promise((resolve) => {
    let told = false
    const fail = (problem: StorageProblem): void => {
      told = true
      resolve({ problem })
    }
    const giveUp = setTimeout(() => fail('silent'), patience)
    asked++
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
      terminated() {
        current = null
        events.closed?.()
      },
    }))
    opening
      .then((database) => {
        opened = database
        resolve({ database })
        if (!told) return
        current = Promise.resolve({ database })
        events.opened?.()
      }, (error: unknown) => fail(openingProblem(error)))
      .finally(() => {
        asked--
        clearTimeout(giveUp)
      })
  })

  const connection = (): Promise<Connection> => (current ??= connect())
  return Object.assign(connection, {
    lost(database: Database) {
      if (database === opened) opened = current = null
    },
    async again() {
      const before = await connection()
      if ('database' in before) return true
      if (before.problem === 'outdated' || asked > 0) return false
      const trial = connect()
      if ('problem' in await trial) return false
      current = trial
      return true
    },
  })
}
