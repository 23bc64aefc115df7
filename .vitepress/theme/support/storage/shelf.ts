import { createUse, type Connect } from './connection-use'
import type { Database } from './database'
import { createHeldRecords } from './held-records'
import { createKnownRecords } from './known-records'
import { noJournal, type Journal } from './journal'
import { createLedger, type Ledger } from './ledger'
import type { Notifier } from './notifier'
import { usingProblem, type StorageProblem } from './problem'
import type { Kind } from './record-kind'
import { createSightings } from './sightings'

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
  /** Ids that this tab had seen stored and that were deleted since. Each is told once. */
  readonly gone: readonly string[]
  /** Ids that this tab had seen stored before the browser threw all of it away. Each is told once. */
  readonly cleared: readonly string[]
  readonly problem: StorageProblem | null
}

/**
 * One object store, with this tab's memory as its fallback: whatever happens to the browser's storage, reading gives what
 * was last written here, and what memory holds is written when the storage can again. Nothing here throws.
 */
export interface Shelf<T> {
  readonly all: () => Promise<Contents<T>>
  /** `value: null` with a problem says that it could not be read; without one, that there is none. */
  readonly get: (id: string) => Promise<Written<T>>
  /**
   * Reads, changes and writes in one step that no other tab can cut in two. What this tab last saw stored and is there no more
   * was deleted on purpose: a change to it does not bring it back.
   *
   * @param shown what the page shows meanwhile, `change` included: kept if the page is left before it has been written
   */
  readonly update: (id: string, change: (stored: T | null) => T, shown: T) => Promise<Written<T>>
  /** `update` with the kind's own merge. */
  readonly save: (id: string, value: T) => Promise<Written<T>>
  /**
   * `save` for what a person makes or brings from a file or a link: here also when it was deleted before.
   *
   * @param holds a state that `value` was joined with already: where it is the one stored, it is not joined again
   */
  readonly bring: (id: string, value: T, holds?: T) => Promise<Written<T>>
  readonly remove: (id: string) => Promise<StorageProblem | null>
  /** Takes into memory what is on the screen and stored no more. */
  readonly hold: (id: string, value: T, problem: StorageProblem) => void
  /** Writes and deletes what only memory knows, as far as the reason for it is one to try again. */
  readonly retry: (which: (problem: StorageProblem) => boolean) => Promise<readonly (Written<T> & { readonly id: string })[]>
  /** Calls back with the id of each record that another tab changed or deleted. */
  readonly watch: (listener: (id: string) => void) => () => void
}

export function createShelf<T>(
  kind: Kind<T>, connect: Connect, notifier: Notifier, journal: Journal = noJournal, ledger: Ledger = createLedger(),
): Shelf<T> {
  const held = createHeldRecords(kind, ledger)
  const { hold, release, joined } = held
  const sightings = createSightings(kind.store)
  const known = createKnownRecords(kind.parse)
  let recovery: Promise<void> | null = null
  const attempt = createUse(connect, ledger, async (database) => {
    await sightings.meet(database)
    await (recovery ??= recover(database))
  })

  /** Takes note of what is stored now; what only memory held of a record that is gone goes with it. */
  function look(database: Database, id: string, isThere: boolean): void {
    if (sightings.look(database, id, isThere) === 'gone') release(id)
  }

  const joining = (value: T) => (stored: T | null): T => (stored === null ? value : kind.merge(stored, value))

  type Outcome = { readonly value: T } | 'unreadable' | 'deleted'

  async function writeThrough(database: Database, id: string, change: (stored: T | null) => T, onPurpose: boolean): Promise<Outcome> {
    const transaction = database.transaction(kind.store, 'readwrite')
    // Whoever awaits it below is told; this only keeps an early return from leaving the failure without an owner.
    transaction.done.catch(() => undefined)
    const raw = await transaction.store.get(id)
    // Still «seen» afterwards, so that a second change on its way is refused too; whoever reads next learns that it is gone.
    if (raw === undefined && sightings.wasDeleted(database, id) && !onPurpose) return 'deleted'
    const stored = raw === undefined ? null : known.read(id, raw)
    if (raw !== undefined && stored === null) return 'unreadable'
    const value = change(joined(id, stored))
    await Promise.all([transaction.store.put(value, id), transaction.done])
    known.wrote(id, value)
    look(database, id, true)
    return { value }
  }

  /** Writes what pages that were left had only begun to write. What cannot be written now is shown, and tried again by the next page. */
  async function recover(database: Database): Promise<void> {
    for (const { key, id, left } of journal.left(kind.store)) {
      const value = kind.parse(left.value)
      try {
        if (left.wasThere) sightings.look(database, id, true)
        const outcome = value === null ? null : await writeThrough(database, id, joining(value), !left.wasThere)
        if (outcome === 'unreadable') continue
        journal.taken(key)
        if (outcome !== null) notifier.post({ store: kind.store, id })
      } catch (error) {
        if (value !== null) hold(id, value, usingProblem(error))
      }
    }
  }

  async function write(id: string, change: (stored: T | null) => T, shown: T, onPurpose: boolean): Promise<Written<T>> {
    const ended = ledger.begin()
    try {
      const left = journal.begin(kind.store, id, { value: shown, wasThere: !onPurpose && sightings.wasSeen(id) })
      try {
        return await writeOrHold(id, change, onPurpose)
      } finally {
        left()
      }
    } finally {
      ended()
    }
  }

  async function writeOrHold(id: string, change: (stored: T | null) => T, onPurpose: boolean): Promise<Written<T>> {
    const written = await attempt((database) => writeThrough(database, id, change, onPurpose))
    if ('result' in written && written.result !== 'unreadable') {
      release(id)
      if (written.result === 'deleted') return { value: null, problem: null }
      notifier.post({ store: kind.store, id })
      return { value: written.result.value, problem: null }
    }
    const value = change(joined(id, null))
    const problem = 'problem' in written ? written.problem : 'unreadable'
    hold(id, value, problem)
    return { value, problem }
  }

  async function remove(id: string): Promise<StorageProblem | null> {
    journal.forget(kind.store, id)
    const ended = ledger.begin()
    const removed = await attempt(async (database) => {
      await database.delete(kind.store, id)
      look(database, id, false)
    })
    ended()
    if ('problem' in removed) {
      hold(id, null, removed.problem)
      return removed.problem
    }
    sightings.forget(id)
    known.forget(id)
    release(id)
    notifier.post({ store: kind.store, id })
    return null
  }

  return {
    async all() {
      const read = await attempt(async (database) => {
        const seen = sightings.seenIn(database)
        const { store } = database.transaction(kind.store)
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()])
        const there = new Set(keys)
        for (const id of seen) look(database, id, there.has(id))
        for (const id of there) look(database, id, true)
        return keys.map((id, index) => ({ id, value: known.read(id, values[index]) }))
      })
      const found = 'result' in read ? read.result : []
      const ids = new Set([...found.map(({ id }) => id), ...held.ids()])
      const stored = new Map(found.map(({ id, value }) => [id, value]))
      const missing = 'result' in read ? sightings.tell() : { gone: [], cleared: [] }
      for (const id of missing.gone) release(id)
      return {
        records: [...ids].flatMap((id) => {
          const value = joined(id, stored.get(id) ?? null)
          return value === null ? [] : [{ id, value }]
        }),
        unreadable: found.filter(({ id, value }) => value === null && !held.has(id)).map(({ id }) => id),
        ...missing,
        problem: 'problem' in read ? read.problem : null,
      }
    },
    async get(id) {
      const read = await attempt(async (database) => {
        const raw = await database.get(kind.store, id)
        look(database, id, raw !== undefined)
        // Whoever asked knows now, and may begin it anew.
        if (raw === undefined) sightings.forget(id)
        return raw
      })
      if ('problem' in read) return { value: joined(id, null), problem: read.problem }
      const stored = read.result === undefined ? null : known.read(id, read.result)
      return { value: joined(id, stored), problem: read.result !== undefined && stored === null ? 'unreadable' : null }
    },
    update: (id, change, shown) => write(id, change, shown, false),
    save: (id, value) => write(id, joining(value), value, false),
    bring: (id, value, holds) => write(id, (stored) => (stored !== null && stored === holds ? value : joining(value)(stored)), value, true),
    remove,
    hold,
    async retry(which) {
      const written: (Written<T> & { readonly id: string })[] = []
      for (const { id, value, problem } of held.all()) {
        if (!which(problem)) continue
        if (value === null) await remove(id)
        else written.push({ id, ...await write(id, joining(value), value, false) })
      }
      return written
    },
    watch: (listener) => notifier.listen((change) => { if (change.store === kind.store) listener(change.id) }),
  }
}
