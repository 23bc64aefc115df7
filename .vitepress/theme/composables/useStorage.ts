import { readonly, ref, type Ref } from 'vue'
import { random32 } from '../support/random'
import { createStorage, type BrowserStorage, type Kind, type Shelf, type StorageProblem } from '../support/storage'
import { localStorageOrNone } from './localStorage'

/** One for the whole page: a second connection would only be a second thing to keep open. */
let storage: BrowserStorage | null = null
const problem = ref<StorageProblem | null>(null)

/** What is wrong with the storage at the moment; `null` while all is well or nothing was tried yet. */
export const storageProblem: Readonly<Ref<StorageProblem | null>> = readonly(problem)

/** The browser's storage. To be called after mount: there is none on the server. */
export function useStorage(): { shelf: <T>(kind: Kind<T>) => Shelf<T>; problem: Readonly<Ref<StorageProblem | null>> } {
  storage ??= createStorage({
    BroadcastChannel: globalThis.BroadcastChannel,
    localStorage: localStorageOrNone(),
    events: globalThis,
  }, String(random32(crypto)))
  const open = storage
  return { shelf: (kind) => reporting(open.shelf(kind)), problem: storageProblem }
}

/** Passes each outcome on to `problem`, so that the page can say it wherever it happened. */
function reporting<T>(shelf: Shelf<T>): Shelf<T> {
  const told = <R extends { readonly problem: StorageProblem | null }>(outcome: R): R => {
    problem.value = outcome.problem
    return outcome
  }
  return {
    ...shelf,
    all: async () => told(await shelf.all()),
    update: async (id, change, shown) => told(await shelf.update(id, change, shown)),
    save: async (id, value) => told(await shelf.save(id, value)),
    bring: async (id, value) => told(await shelf.bring(id, value)),
    remove: async (id) => told({ problem: await shelf.remove(id) }).problem,
  }
}
