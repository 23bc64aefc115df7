/**
 * What can be wrong with keeping things in this browser. Codes only; the words are in `strings/answer.ts`.
 *
 * - `unavailable`: the browser has no storage here, or forbids it (private window, policy of the institution)
 * - `blocked`: another tab holds an older database open
 * - `outdated`: a newer version of the site, in another tab, changed the database
 * - `full`: there is no room left on the device
 * - `unreadable`: something is stored under this id that cannot be understood, and is left as it is
 * - `failed`: anything else
 */
export type StorageProblem = 'unavailable' | 'blocked' | 'outdated' | 'full' | 'unreadable' | 'failed'

/** Why opening the database failed. */
export function openingProblem(error: unknown): StorageProblem {
  return isNamed(error, 'VersionError') ? 'outdated' : 'unavailable'
}

/** Why reading or writing failed. */
export function usingProblem(error: unknown): StorageProblem {
  return isNamed(error, 'QuotaExceededError') ? 'full' : 'failed'
}

const isNamed = (error: unknown, name: string): boolean => error instanceof Error && error.name === name
