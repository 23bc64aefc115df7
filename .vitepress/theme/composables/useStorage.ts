import { computed, shallowRef, type ComputedRef } from 'vue'
import { random32 } from '../support/random'
import { createStorage, type BrowserStorage, type Kind, type Shelf, type Standing, type StorageProblem } from '../support/storage'
import { createLedger, type Ledger } from '../support/storage/ledger'
import { mayPass } from '../support/storage/problem'
import { createRetrier } from '../support/storage/retry'
import { localStorageOrNone } from './localStorage'

/** One for the whole page: a second connection would only be a second thing to keep open. */
let storage: BrowserStorage | null = null
const standing = shallowRef<Standing>({ pending: 0, problem: null, held: new Set() })

/** What is wrong with keeping things at the moment; `null` while all is well or nothing was tried yet. */
export const storageProblem: ComputedRef<StorageProblem | null> = computed(() => standing.value.problem)
/** Whether something is on its way: only when nothing is, and nothing is wrong, is all of it kept. */
export const storagePending: ComputedRef<boolean> = computed(() => standing.value.pending > 0)

/** What those who hold something do when the storage may take it, or when the browser closed it. */
interface Holder {
  readonly retry: (which: (problem: StorageProblem) => boolean) => Promise<void>
  readonly refresh: () => Promise<void>
}
const holders = new Set<Holder>()

const ledger: Ledger = createLedger(() => {
  standing.value = ledger.standing()
  retrier.look()
})

async function retryAll(which: (problem: StorageProblem) => boolean): Promise<void> {
  const before = standing.value.problem
  if (storage && !(await storage.reopen())) return
  for (const holder of holders) await holder.retry(which)
  // What could not be read when the page came up is read now.
  if (before !== null) for (const holder of holders) await holder.refresh()
}

const needed = (): boolean => {
  const { problem, held } = ledger.standing()
  return problem !== null && (mayPass(problem) || [...held].some(mayPass))
}
const retrier = createRetrier(needed, () => retryAll(mayPass), (call, ms) => {
  const id = setTimeout(call, ms)
  return () => clearTimeout(id)
})

/** Tries again at once, because a person asked: what the browser threw away is written anew too. */
export const retryStorage = (): Promise<void> => retryAll(() => true)

/** The browser's storage. To be called after mount: there is none on the server. */
export function useStorage(): { readonly shelf: <T>(kind: Kind<T>) => Shelf<T>; readonly join: (holder: Holder) => void } {
  storage ??= open()
  return { shelf: storage.shelf, join: (holder) => void holders.add(holder) }
}

function open(): BrowserStorage {
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible' && needed()) void retrier.now() })
  const refresh = (): void => { for (const holder of holders) void holder.refresh() }
  return createStorage(
    { BroadcastChannel: globalThis.BroadcastChannel, localStorage: localStorageOrNone(), events: globalThis },
    String(random32(crypto)), ledger, { closed: refresh, opened: () => void retrier.now() },
  )
}
