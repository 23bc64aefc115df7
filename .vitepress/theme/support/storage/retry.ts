/** After how long what was not stored is tried again, each time longer. Milliseconds; the last goes on. */
export const WAITS_MS = [2_000, 5_000, 15_000, 60_000] as const

export interface Retrier {
  /** Something changed: begins to wait where there is something to try again, and stops where there is not. */
  readonly look: () => void
  /** Tries at once: somebody asked, room was made, or the page came to the front. */
  readonly now: () => Promise<void>
}

/**
 * Tries again, and again later, while there is something that waiting can mend.
 *
 * @param needed whether there is
 * @param retry never rejects
 * @param later calls back after so many milliseconds. @returns what takes that back
 */
export function createRetrier(needed: () => boolean, retry: () => Promise<void>, later: (call: () => void, ms: number) => () => void): Retrier {
  let takeBack: (() => void) | null = null
  let tried = 0
  let running: Promise<void> | null = null

  function stop(): void {
    takeBack?.()
    takeBack = null
  }
  function wait(): void {
    takeBack ??= later(() => {
      takeBack = null
      tried++
      void now()
    }, WAITS_MS[Math.min(tried, WAITS_MS.length - 1)] ?? 0)
  }
  function look(): void {
    if (running) return
    if (needed()) return wait()
    tried = 0
    stop()
  }
  /** One at a time: whoever asks meanwhile gets the one that runs. */
  function now(): Promise<void> {
    stop()
    running ??= retry().finally(() => {
      running = null
      look()
    })
    return running
  }
  return { look, now }
}
