import type { Ledger } from './ledger'
import type { StorageProblem } from './problem'
import type { Kind } from './record-kind'

/** What the storage did not take, and why; `null` for a record that it did not delete. */
export interface HeldRecords<T> {
  readonly hold: (id: string, value: T | null, problem: StorageProblem) => void
  /** It is stored, or deleted. */
  readonly release: (id: string) => void
  readonly has: (id: string) => boolean
  readonly ids: () => Iterable<string>
  readonly all: () => readonly { readonly id: string; readonly value: T | null; readonly problem: StorageProblem }[]
  /** The stored state and what only this tab holds, as one. */
  readonly joined: (id: string, stored: T | null) => T | null
}

export function createHeldRecords<T>({ store, merge }: Kind<T>, ledger: Ledger): HeldRecords<T> {
  const memory = new Map<string, { readonly value: T | null; readonly problem: StorageProblem }>()
  return {
    hold(id, value, problem) {
      memory.set(id, { value, problem })
      ledger.hold(store, id, problem)
    },
    release(id) {
      memory.delete(id)
      ledger.release(store, id)
    },
    has: (id) => memory.has(id),
    ids: () => memory.keys(),
    all: () => [...memory].map(([id, held]) => ({ id, ...held })),
    joined(id, stored) {
      const held = memory.get(id)?.value
      return held === null ? null : held === undefined ? stored : stored === null ? held : merge(stored, held)
    },
  }
}
