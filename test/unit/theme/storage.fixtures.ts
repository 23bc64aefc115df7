import { openDB } from 'idb'
import type { Notifier } from '../../../.vitepress/theme/support/storage/notifier'
import type { Kind } from '../../../.vitepress/theme/support/storage/shelf'
import { mergeStamped, type Stamped } from '../../../.vitepress/theme/support/stamped'

/** What the tests of the storage keep, and a storage that fails. */

export type Notes = Readonly<Record<string, Stamped<string>>>

export const notes: Kind<Notes> = {
  store: 'sheets',
  parse: (raw) => (typeof raw === 'object' && raw !== null ? (raw as Notes) : null),
  merge: mergeStamped,
}
export const note = (value: string, at: number): Notes => ({ text: { value, at } })

export const quiet: Notifier = { post: () => undefined, listen: () => () => undefined }
export const named = (name: string): Error => Object.assign(new Error(name), { name })

/** An `open` whose databases refuse to write while `failing` says so. */
export function openWith(failing: () => Error | null): typeof openDB {
  return (async (...args: Parameters<typeof openDB>) => {
    const database = await openDB(...args)
    return new Proxy(database, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key)
        if (key !== 'transaction' && key !== 'delete') return typeof value === 'function' ? value.bind(target) : value
        return (...rest: unknown[]) => {
          const error = rest[1] === 'readwrite' || key === 'delete' ? failing() : null
          if (error) throw error
          return Reflect.apply(value as (...all: unknown[]) => unknown, target, rest)
        }
      },
    })
  }) as typeof openDB
}
