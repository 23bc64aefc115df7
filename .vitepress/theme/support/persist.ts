/** How often something is asked for, and how much longer is waited after each time, in milliseconds. */
export const TRIES = 3
export const WAIT_MS = 700

/**
 * Asks again for what a bad connection did not bring.
 *
 * @throws the last failure, after `TRIES` of them
 */
export async function persist<T>(load: () => Promise<T>, wait: (ms: number) => Promise<unknown>): Promise<T> {
  for (let failed = 1; ; failed++) {
    try {
      return await load()
    } catch (error) {
      if (failed >= TRIES) throw error
      await wait(WAIT_MS * failed)
    }
  }
}
