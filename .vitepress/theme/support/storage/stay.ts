/** What of the browser decides whether it may throw away, when space is short, what this site keeps. */
export type StayEnvironment = Pick<StorageManager, 'persist' | 'persisted'>

/**
 * Asks the browser, once for the whole page, not to throw away what is kept here. Some browsers ask the person, so it is asked only when
 * there is something that would be missed.
 *
 * @param storage `undefined` where the browser has none, as on plain http
 */
export function createStay(storage: Partial<StayEnvironment> | undefined): () => Promise<boolean> {
  let asked: Promise<boolean> | null = null
  const ask = async (): Promise<boolean> => {
    try {
      return (await storage?.persisted?.()) === true || (await storage?.persist?.()) === true
    } catch {
      // Forbidden: it is kept as long as the browser likes, as before.
      return false
    }
  }
  return () => (asked ??= ask())
}
