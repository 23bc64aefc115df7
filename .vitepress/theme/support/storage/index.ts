import { connector, type Connection } from './database'
import { createJournal, type JournalEnvironment } from './journal'
import { createNotifier, type Notifier, type NotifierEnvironment } from './notifier'
import { createShelf, type Kind, type Shelf } from './shelf'

export type { Kind, Shelf, Written, Contents } from './shelf'
export type { StorageProblem } from './problem'

/** This browser's storage as the tools use it: one connection and one notifier for all the shelves. */
export interface BrowserStorage {
  readonly shelf: <T>(kind: Kind<T>) => Shelf<T>
}

/**
 * Opens nothing yet: the first read or write does, so that this may be called before anything is mounted.
 *
 * @param tab a text that no other tab has
 */
export function createStorage(
  environment: NotifierEnvironment & JournalEnvironment,
  tab: string,
  connect: () => Promise<Connection> = connector(),
  notifier: Notifier = createNotifier(environment),
): BrowserStorage {
  const journal = createJournal(environment, tab)
  return { shelf: (kind) => createShelf(kind, connect, notifier, journal) }
}
