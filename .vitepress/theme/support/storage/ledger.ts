import type { StoreName } from './database'
import { worst, type StorageProblem } from './problem'

/** How keeping stands at the moment, for all kinds of things together. */
export interface Standing {
  /** Writings that have not ended. */
  readonly pending: number
  /** Why something that is on the screen is not stored, or why nothing could be; `null` while all is well or nothing was tried. */
  readonly problem: StorageProblem | null
  /** Each different reason for which something is held in memory only. */
  readonly held: ReadonlySet<StorageProblem>
}

/** The one place that knows what is on its way to the storage and what it did not take. */
export interface Ledger {
  /** A writing begins. @returns what to call when it has ended, however it did */
  readonly begin: () => () => void
  /** Only memory holds this record. */
  readonly hold: (store: StoreName, id: string, problem: StorageProblem) => void
  /** It is stored, or deleted. */
  readonly release: (store: StoreName, id: string) => void
  /** Whether the storage could be used when it was last tried. */
  readonly reached: (problem: StorageProblem | null) => void
  readonly standing: () => Standing
}

/** How long a writing may take before it is told: a slow machine takes a second or two. Milliseconds. */
const PATIENCE_MS = 10_000

/**
 * @param changed called after each change
 * @param later calls back after so many milliseconds. @returns what takes that back
 */
export function createLedger(changed: () => void = () => undefined, later: (call: () => void, ms: number) => () => void = timer): Ledger {
  const held = new Map<string, StorageProblem>()
  let pending = 0
  let late = 0
  let reach: StorageProblem | null = null
  const keyOf = (store: StoreName, id: string): string => `${store}/${id}`

  return {
    begin() {
      pending++
      let isLate = false
      const takeBack = later(() => {
        isLate = true
        late++
        changed()
      }, PATIENCE_MS)
      changed()
      let ended = false
      return () => {
        if (ended) return
        ended = true
        takeBack()
        pending--
        if (isLate) late--
        changed()
      }
    },
    hold(store, id, problem) {
      held.set(keyOf(store, id), problem)
      changed()
    },
    release(store, id) {
      if (held.delete(keyOf(store, id))) changed()
    },
    reached(problem) {
      if (problem === reach) return
      reach = problem
      changed()
    },
    standing: () => ({
      pending,
      held: new Set(held.values()),
      problem: worst([...held.values(), ...(reach === null ? [] : [reach]), ...(late > 0 ? ['silent' as const] : [])]),
    }),
  }
}

function timer(call: () => void, ms: number): () => void {
  const id = setTimeout(call, ms)
  return () => clearTimeout(id)
}
