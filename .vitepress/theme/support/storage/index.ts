import { connector, type Connection, type ConnectionEvents } from './database'
import { createJournal, type JournalEnvironment } from './journal'
import { createLedger, type Ledger } from './ledger'
import { createNotifier, type Notifier, type NotifierEnvironment } from './notifier'
import type { Kind } from './record-kind'
import { createShelf, type Shelf } from './shelf'

export type { Kind } from './record-kind'
export type { StoreName } from './database'
export type { Shelf, Written, Contents } from './shelf'
export type { StorageProblem } from './problem'
export type { Standing } from './ledger'

/** This browser's storage as the tools use it: one connection, one notifier and one ledger for all the shelves. */
export interface BrowserStorage {
  readonly shelf: <T>(kind: Kind<T>) => Shelf<T>
  /** Opens again what could not be opened. */
  readonly reopen: () => Promise<boolean>
}

/**
 * Opens nothing yet: the first read or write does, so that this may be called before anything is mounted.
 *
 * @param tab a text that no other tab has
 */
export function createStorage(
  environment: NotifierEnvironment & JournalEnvironment,
  tab: string,
  ledger: Ledger = createLedger(),
  events: ConnectionEvents = {},
  connect: (() => Promise<Connection>) & { readonly again: () => Promise<boolean> } = connector(undefined, undefined, events),
  notifier: Notifier = createNotifier(environment),
): BrowserStorage {
  const journal = createJournal(environment, tab)
  return { shelf: (kind) => createShelf(kind, connect, notifier, journal, ledger), reopen: connect.again }
}
