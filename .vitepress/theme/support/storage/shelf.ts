import type { Connection, Database, StoreName } from './database'
import { noJournal, type Journal } from './journal'
import type { Notifier } from './notifier'
import { usingProblem, type StorageProblem } from './problem'

/** What a kind of record has to know about itself to be kept. */
export interface Kind<T> {
  readonly store: StoreName
  /** Reads what is stored, which is untrusted: an older version of the site or another program may have written it. */
  readonly parse: (raw: unknown) => T | null
  /** Joins two states of one record, newest value by value; on a tie `stored` wins, so that all tabs end up equal. */
  readonly merge: (stored: T, mine: T) => T
}

/** What was kept, and whether only this tab's memory holds it. */
export interface Written<T> {
  /** `null` when another tab deleted the record meanwhile: it stays deleted, and reading it again says so. */
  readonly value: T | null
  readonly problem: StorageProblem | null
}

export interface Contents<T> {
  readonly records: readonly { readonly id: string; readonly value: T }[]
  /** Ids whose record could not be understood. They are left as they are. */
  readonly unreadable: readonly string[]
  readonly problem: StorageProblem | null
}

/**
 * One object store, with this tab's memory as its fallback: whatever happens to the browser's storage, reading gives what
 * was last written here, and the next write tries the storage again. Nothing here throws.
 */
export interface Shelf<T> {
  readonly all: () => Promise<Contents<T>>
  readonly get: (id: string) => Promise<T | null>
  /**
   * Reads, changes and writes in one step that no other tab can cut in two. What this tab last saw stored and is there no more
   * was deleted on purpose: a change to it does not bring it back.
   *
   * @param shown what the page shows meanwhile, `change` included: kept if the page is left before it has been written
   */
  readonly update: (id: string, change: (stored: T | null) => T, shown: T) => Promise<Written<T>>
  /** `update` with the kind's own merge. */
  readonly save: (id: string, value: T) => Promise<Written<T>>
  /** `save` for what a person makes or brings from a file or a link: here also when it was deleted before. */
  readonly bring: (id: string, value: T) => Promise<Written<T>>
  readonly remove: (id: string) => Promise<StorageProblem | null>
  /** Calls back with the id of each record that another tab changed or deleted. */
  readonly watch: (listener: (id: string) => void) => () => void
}

type Attempt<R> = { readonly result: R } | { readonly problem: StorageProblem }

export function createShelf<T>(kind: Kind<T>, connect: () => Promise<Connection>, notifier: Notifier, journal: Journal = noJournal): Shelf<T> {
  /** What the storage did not take; `null` for a record that it did not delete. */
  const memory = new Map<string, T | null>()
  /**
   * Ids that this tab last saw stored. A browser that clears its storage closes the connection: then nothing has been seen in the
   * next one, and what is still on the screen is written anew.
   */
  const seen = new WeakMap<Database, Set<string>>()
  /** Those of the connection used last. */
  let seenLast: ReadonlySet<string> = new Set()
  let recovery: Promise<void> | null = null

  function seenIn(database: Database): Set<string> {
    const known = seen.get(database) ?? new Set<string>()
    seen.set(database, known)
    seenLast = known
    return known
  }

  /** Takes note of what is stored now; what only memory held of a record that is gone goes with it. */
  function look(database: Database, id: string, isThere: boolean): void {
    if (isThere) seenIn(database).add(id)
    else if (seenIn(database).delete(id)) memory.delete(id)
  }

  async function attempt<R>(use: (database: Database) => Promise<R>): Promise<Attempt<R>> {
    const connection = await connect()
    if ('problem' in connection) return connection
    await (recovery ??= recover(connection.database))
    try {
      return { result: await use(connection.database) }
    } catch (error) {
      return { problem: usingProblem(error) }
    }
  }

  /** The stored state and what only this tab holds, as one. */
  function joined(id: string, stored: T | null): T | null {
    const held = memory.get(id)
    return held === null ? null : held === undefined ? stored : stored === null ? held : kind.merge(stored, held)
  }

  const joining = (value: T) => (stored: T | null): T => (stored === null ? value : kind.merge(stored, value))

  type Outcome = { readonly value: T } | 'unreadable' | 'deleted'

  async function writeThrough(database: Database, id: string, change: (stored: T | null) => T, onPurpose: boolean): Promise<Outcome> {
    const transaction = database.transaction(kind.store, 'readwrite')
    // Whoever awaits it below is told; this only keeps an early return from leaving the failure without an owner.
    transaction.done.catch(() => undefined)
    const raw = await transaction.store.get(id)
    // Still «seen» afterwards, so that a second change on its way is refused too; whoever reads next learns that it is gone.
    if (raw === undefined && seenIn(database).has(id) && !onPurpose) return 'deleted'
    const stored = raw === undefined ? null : kind.parse(raw)
    if (raw !== undefined && stored === null) return 'unreadable'
    const value = change(joined(id, stored))
    await Promise.all([transaction.store.put(value, id), transaction.done])
    look(database, id, true)
    return { value }
  }

  /** Writes what pages that were left had only begun to write. What cannot be written now is shown, and tried again by the next page. */
  async function recover(database: Database): Promise<void> {
    for (const { key, id, left } of journal.left(kind.store)) {
      const value = kind.parse(left.value)
      try {
        if (left.wasThere) seenIn(database).add(id)
        const outcome = value === null ? null : await writeThrough(database, id, joining(value), !left.wasThere)
        if (outcome === 'unreadable') continue
        journal.taken(key)
        if (outcome !== null) notifier.post({ store: kind.store, id })
      } catch {
        if (value !== null) memory.set(id, value)
      }
    }
  }

  async function write(id: string, change: (stored: T | null) => T, shown: T, onPurpose: boolean): Promise<Written<T>> {
    const ended = journal.begin(kind.store, id, { value: shown, wasThere: !onPurpose && seenLast.has(id) })
    try {
      return await writeOrHold(id, change, onPurpose)
    } finally {
      ended()
    }
  }

  async function writeOrHold(id: string, change: (stored: T | null) => T, onPurpose: boolean): Promise<Written<T>> {
    const written = await attempt((database) => writeThrough(database, id, change, onPurpose))
    if ('result' in written && written.result !== 'unreadable') {
      memory.delete(id)
      if (written.result === 'deleted') return { value: null, problem: null }
      notifier.post({ store: kind.store, id })
      return { value: written.result.value, problem: null }
    }
    const value = change(joined(id, null))
    memory.set(id, value)
    return { value, problem: 'problem' in written ? written.problem : 'unreadable' }
  }

  return {
    async all() {
      const read = await attempt(async (database) => {
        const { store } = database.transaction(kind.store)
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
        const there = new Set(keys)
        for (const id of [...seenIn(database), ...there]) look(database, id, there.has(id))
        return keys.map((id, index) => ({ id, value: kind.parse(values[index]) }))
      })
      const found = 'result' in read ? read.result : []
      const ids = new Set([...found.map(({ id }) => id), ...memory.keys()])
      const stored = new Map(found.map(({ id, value }) => [id, value]))
      return {
        records: [...ids].flatMap((id) => {
          const value = joined(id, stored.get(id) ?? null)
          return value === null ? [] : [{ id, value }]
        }),
        unreadable: found.filter(({ id, value }) => value === null && !memory.has(id)).map(({ id }) => id),
        problem: 'problem' in read ? read.problem : null,
      }
    },
    async get(id) {
      const read = await attempt(async (database) => {
        const raw = await database.get(kind.store, id)
        look(database, id, raw !== undefined)
        return raw
      })
      return joined(id, 'result' in read && read.result !== undefined ? kind.parse(read.result) : null)
    },
    update: (id, change, shown) => write(id, change, shown, false),
    save: (id, value) => write(id, joining(value), value, false),
    bring: (id, value) => write(id, joining(value), value, true),
    async remove(id) {
      journal.forget(kind.store, id)
      const removed = await attempt(async (database) => {
        await database.delete(kind.store, id)
        look(database, id, false)
      })
      if ('problem' in removed) {
        memory.set(id, null)
        return removed.problem
      }
      memory.delete(id)
      notifier.post({ store: kind.store, id })
      return null
    },
    watch: (listener) => notifier.listen((change) => { if (change.store === kind.store) listener(change.id) }),
  }
}
