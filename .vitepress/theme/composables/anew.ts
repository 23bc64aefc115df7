const ADDRESS = /https?:\/\/[^\s?]+\.js/

/** Fetches a part of the site, each time under another address: browsers remember, for as long as a page stands, that one did not arrive. */
export function anew<T>(load: () => Promise<T>): () => Promise<T> {
  let failed = 0
  let address: string | undefined
  return async () => {
    try {
      return await (address === undefined ? load() : import(/* @vite-ignore */ `${address}?${failed}`) as Promise<T>)
    } catch (error) {
      failed++
      address ??= ADDRESS.exec(String(error))?.[0]
      throw error
    }
  }
}
