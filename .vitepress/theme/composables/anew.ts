const ADDRESS = /https?:\/\/[^\s?]+\.js/

/**
 * The part that was asked for among what a script holds: the script itself, unless it holds other parts too, each under a short name.
 *
 * @param named something that the part exports
 * @returns `undefined` where nothing there is certainly it
 */
export function partIn<T extends object>(script: object, named: keyof T & string): T | undefined {
  const parts = [script, ...Object.values(script)].filter((each: unknown): each is T =>
    typeof each === 'object' && each !== null && (each as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === 'Module' && named in each)
  return parts.includes(script as T) ? (script as T) : parts.length === 1 ? parts[0] : undefined
}

/**
 * Fetches a part of the site, each time under another address: browsers remember, for as long as a page stands, that one did not arrive.
 *
 * @param named something that the part exports
 */
export function anew<T extends object>(load: () => Promise<T>, named: keyof T & string): () => Promise<T> {
  let failed = 0
  let address: string | undefined
  return async () => {
    try {
      if (address === undefined) return await load()
      const part = partIn<T>(await import(/* @vite-ignore */ `${address}?${failed}`) as object, named)
      if (!part) throw new Error(`${address} does not hold what exports ${named}`)
      return part
    } catch (error) {
      failed++
      address ??= ADDRESS.exec(String(error))?.[0]
      throw error
    }
  }
}
