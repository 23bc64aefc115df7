/** A random whole number of 32 bits. `getRandomValues` is there on plain http too, where `randomUUID` is not. */
export function random32(crypto: Pick<Crypto, 'getRandomValues'>): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
}
