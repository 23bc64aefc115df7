import type { Kind, StoreName } from '../storage'
import type { AnyKind, KeptFile, KeptKind, Site } from './declare'

/** Records of one kind as the device part needs them. */
export interface Held<T> {
  readonly all: ReadonlyMap<string, T>
  /** How many this version of the site cannot read. */
  readonly unreadable: { readonly value: number }
  readonly removeAll: () => Promise<boolean>
  readonly remove: (id: string) => Promise<boolean>
}

/** Ids of records by store; of a store that is not there, none. */
export type Only = Readonly<Partial<Record<StoreName, ReadonlySet<string>>>>

/** What this device holds of one kind. Its members are read anew each time, so that they are always of now. */
export interface DevicePart {
  readonly store: StoreName
  readonly count: () => number
  readonly label: () => string
  readonly careful: string
  readonly ids: () => readonly string[]
  readonly files: (now: number) => readonly KeptFile[]
  /** @returns whether the browser let it */
  readonly erase: () => Promise<boolean>
}

function partOf<T>({ kind, label, files, careful = '' }: KeptKind<T>, held: Held<T>, site: Site, only: Only | null): DevicePart {
  const { store } = kind(site)
  const entries = () => [...held.all].filter(([id]) => only === null || only[store]?.has(id) === true).map(([id, value]) => ({ id, value }))
  // What cannot be read says of nothing that it belongs to it.
  const unreadable = () => (only === null ? held.unreadable.value : 0)
  return {
    store,
    count: () => entries().length + unreadable(),
    label: () => label(entries(), unreadable()),
    careful,
    ids: () => entries().map(({ id }) => id),
    files: (now) => files(entries(), site, now),
    erase: async () => (only === null ? held.removeAll() : (await Promise.all(entries().map(({ id }) => held.remove(id)))).every(Boolean)),
  }
}

/**
 * @param hold gives the records of a kind, read from the storage
 * @param only the records that are meant; without it all of them
 */
export function deviceParts(kinds: readonly AnyKind[], site: Site, hold: <T>(kind: Kind<T>) => Promise<Held<T>>, only: Only | null = null): Promise<readonly DevicePart[]> {
  return Promise.all(kinds.map((any) => any(async (declared) => partOf(declared, await hold(declared.kind(site)), site, only))))
}

/** Files of several parts together; where two have one name, the second is told apart by a number. */
export function filesOf(parts: readonly DevicePart[], now: number): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  for (const { name, text } of parts.flatMap((part) => part.files(now))) {
    let free = name
    for (let n = 2; files.has(free); n++) free = name.replace(/^([^.]*)/, `$1_${n}`)
    files.set(free, text)
  }
  return files
}
