import { STORES } from '../storage/database'
import type { AnyKind } from './declare'

/** A kind stands in a file of its own, called as its store: `kind/rooms.ts`. */
const found = import.meta.glob<{ default: AnyKind }>('./kind/*.ts', { eager: true })

/** Every kind of record that this site keeps, in the order in which people are told of them. */
export const KINDS: readonly AnyKind[] = STORES.flatMap((store) => {
  const declared = found[`./kind/${store}.ts`]
  return declared ? [declared.default] : []
})

/** Files of the folder that no store is named after: a kind that nobody would find. */
export const STRAYS: readonly string[] = Object.keys(found).filter((path) => !STORES.some((store) => path === `./kind/${store}.ts`))
