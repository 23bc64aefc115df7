/**
 * What can be wrong with keeping things in this browser. Codes only; the words are in `strings/storage.ts`. The first one that holds
 * is told: what nothing on this page can mend stands before what may pass.
 *
 * - `outdated`: a newer version of the site, in another tab, changed the database
 * - `blocked`: another tab holds an older database open
 * - `forbidden`: the browser has no storage here, or forbids it (private window, policy of the institution)
 * - `full`: there is no room left on the device
 * - `cleared`: the browser, or somebody in its settings, threw away what was stored while the page was open
 * - `silent`: the browser was asked and does not answer
 * - `unreadable`: something is stored under this id that cannot be understood, and is left as it is
 * - `failed`: anything else
 */
export const STORAGE_PROBLEMS = ['outdated', 'blocked', 'forbidden', 'full', 'cleared', 'silent', 'unreadable', 'failed'] as const
export type StorageProblem = (typeof STORAGE_PROBLEMS)[number]

const OPENING: Readonly<Record<string, StorageProblem>> = {
  VersionError: 'outdated',
  QuotaExceededError: 'full',
  // How Chrome, Firefox and Safari say no; without `indexedDB` at all, naming it fails.
  SecurityError: 'forbidden', InvalidStateError: 'forbidden', NotAllowedError: 'forbidden', ReferenceError: 'forbidden', TypeError: 'forbidden',
}

/** Why opening the database failed. */
export const openingProblem = (error: unknown): StorageProblem => (error instanceof Error ? OPENING[error.name] : undefined) ?? 'failed'

/** Why reading or writing failed. */
export const usingProblem = (error: unknown): StorageProblem => (error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'failed')

/** What waiting, or making room, can mend: only that is tried again by itself. What the browser threw away is written anew only by a person. */
export const mayPass = (problem: StorageProblem): boolean => ['blocked', 'forbidden', 'full', 'silent', 'failed'].includes(problem)

/** The one to tell of several. */
export function worst(problems: Iterable<StorageProblem>): StorageProblem | null {
  const all = new Set(problems)
  return STORAGE_PROBLEMS.find((problem) => all.has(problem)) ?? null
}
