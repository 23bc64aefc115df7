import { readonly, ref, shallowReactive, type Ref } from 'vue'
import type { Kind, Shelf, StorageProblem, Written } from '../support/storage'
import { createStay } from '../support/storage/stay'
import { useStorage } from './useStorage'

/** All records of one kind on this device, as the screen shows them: what this tab does is seen at once and written behind. */
export interface Records<T> {
  /** `loading` until the storage was read. */
  readonly state: Readonly<Ref<'loading' | 'ready'>>
  /** By id; reactive. */
  readonly all: ReadonlyMap<string, T>
  /** Records that this version of the site cannot read. They are left as they are. */
  readonly unreadable: Readonly<Ref<number>>
  /** Changes a record upon whatever other tabs wrote meanwhile: `act` may be called twice. Ends when it is stored, or held. */
  readonly change: (id: string, act: (before: T | null) => T) => Promise<void>
  /** Keeps a state of a record that was changed already, joined with what other tabs wrote meanwhile. */
  readonly save: (id: string, value: T) => Promise<void>
  /** `save` for what a person makes or brings: here also when it was deleted before. */
  readonly bring: (id: string, value: T) => Promise<void>
  /** @returns whether the browser let it */
  readonly remove: (id: string) => Promise<boolean>
  /** Deletes every record, the unreadable ones too. @returns whether the browser let it */
  readonly removeAll: () => Promise<boolean>
  /** Reads again what is stored. */
  readonly refresh: () => Promise<void>
  /** Calls back with the id of each record that another tab deleted. */
  readonly onDeleted: (listener: (id: string) => void) => () => void
  /** Writes what only memory holds. */
  readonly retry: (which: (problem: StorageProblem) => boolean) => Promise<void>
}

/**
 * The records of a shelf; `useRecords` is the way to them in a page.
 *
 * @param kept called with each record that a person made or changed here
 */
export function createRecords<T>({ merge, mergeSlowly }: Pick<Kind<T>, 'merge' | 'mergeSlowly'>, shelf: Shelf<T>, kept: (value: T) => void = () => undefined): Records<T> {
  const state = ref<'loading' | 'ready'>('loading')
  const all = shallowReactive(new Map<string, T>())
  const unreadable = ref(0)
  const listeners = new Set<(id: string) => void>()
  /** Being deleted here: what was read or written before that is passed over. */
  const leaving = new Set<string>()

  /** Takes in a state that was read, without losing what this tab did meanwhile. */
  function take(id: string, read: T): void {
    const mine = all.get(id)
    if (!leaving.has(id)) all.set(id, mine === undefined ? read : merge(read, mine))
  }

  function drop(id: string): void {
    if (all.delete(id)) for (const listener of listeners) listener(id)
  }

  async function changedElsewhere(id: string): Promise<void> {
    const { value, problem } = await shelf.get(id)
    if (value !== null) take(id, value)
    else if (problem === null) drop(id)
  }

  async function settle(id: string, { value }: Written<T>): Promise<void> {
    if (value !== null) take(id, value)
    else await changedElsewhere(id)
  }

  async function refresh(): Promise<void> {
    const contents = await shelf.all()
    for (const { id, value } of contents.records) take(id, value)
    unreadable.value = contents.unreadable.length
    for (const id of contents.gone) drop(id)
    for (const id of contents.cleared) {
      const mine = all.get(id)
      if (mine !== undefined) shelf.hold(id, mine, 'cleared')
    }
    state.value = 'ready'
  }

  async function remove(id: string): Promise<boolean> {
    leaving.add(id)
    all.delete(id)
    const problem = await shelf.remove(id)
    leaving.delete(id)
    return problem === null
  }

  shelf.watch((id) => void changedElsewhere(id))

  return {
    state: readonly(state),
    all,
    unreadable: readonly(unreadable),
    async change(id, act) {
      const shown = act(all.get(id) ?? null)
      leaving.delete(id)
      all.set(id, shown)
      kept(shown)
      await settle(id, await shelf.update(id, act, shown))
    },
    async save(id, value) {
      all.set(id, value)
      kept(value)
      await settle(id, await shelf.save(id, value))
    },
    async bring(id, value) {
      const mine = all.get(id)
      const joined = mine === undefined ? value : mergeSlowly ? await mergeSlowly(mine, value) : merge(mine, value)
      // What was done to it while that went on.
      const now = all.get(id)
      const shown = now === undefined || now === mine ? joined : merge(now, joined)
      leaving.delete(id)
      all.set(id, shown)
      kept(shown)
      await settle(id, await shelf.bring(id, shown, now))
    },
    remove,
    async removeAll() {
      const { records, unreadable: others } = await shelf.all()
      const ids = new Set([...all.keys(), ...records.map(({ id }) => id), ...others])
      const removed = await Promise.all([...ids].map(remove))
      unreadable.value = 0
      return removed.every(Boolean)
    },
    refresh,
    onDeleted(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async retry(which) {
      for (const written of await shelf.retry(which)) await settle(written.id, written)
    },
  }
}

/** Asked for when the first real thing is kept. */
const stay = createStay(typeof navigator === 'undefined' ? undefined : navigator.storage)

const kinds = new Map<string, Records<unknown>>()

/** One for each kind and the whole page, whatever shows it; `refresh` reads it. To be called after mount: there is no storage on the server. */
export function useRecords<T>(kind: Kind<T>): Records<T> {
  // The one cast: what a store holds is what its kind reads.
  const known = kinds.get(kind.store) as Records<T> | undefined
  if (known) return known
  const { shelf, join } = useStorage()
  const records = createRecords(kind, shelf(kind), (value) => { if (kind.slight?.(value) !== true) void stay() })
  kinds.set(kind.store, records as Records<unknown>)
  join(records)
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void records.refresh() })
  return records
}
