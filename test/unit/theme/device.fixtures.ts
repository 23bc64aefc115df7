import type { Hold, Keeping } from '../../../.vitepress/theme/support/kinds/door'
import type { Kind } from '../../../.vitepress/theme/support/storage'

/** A device as opening a file sees it. */
export function device() {
  const stores = new Map<string, Map<string, unknown>>()
  const storeOf = (name: string): Map<string, unknown> => stores.get(name) ?? stores.set(name, new Map()).get(name) ?? new Map()
  const hold: Hold = <T>(kind: Kind<T>): Promise<Keeping<T>> => {
    const all = storeOf(kind.store) as Map<string, T>
    const bring = (id: string, value: T): Promise<void> => {
      const mine = all.get(id)
      return Promise.resolve(void all.set(id, mine === undefined ? value : kind.merge(mine, value)))
    }
    return Promise.resolve({ all, bring })
  }
  return { hold, storeOf }
}
