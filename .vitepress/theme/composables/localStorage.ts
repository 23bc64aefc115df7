/** Merely touching `localStorage` throws where storage is forbidden. */
export function localStorageOrNone(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
