import type { Database, StoreName } from './database'

/**
 * Which records a tab has seen stored, so that it can tell three things apart that all look like nothing: what was never stored, what
 * another tab deleted on purpose, and what the browser threw away with all the rest.
 */
export interface Sightings {
  /** To be called before each use: the first time that a connection is used, what was seen in the one before is looked up in it. */
  readonly meet: (database: Database) => Promise<void>
  readonly look: (database: Database, id: string, isThere: boolean) => 'there' | 'gone' | 'never'
  readonly seenIn: (database: Database) => ReadonlySet<string>
  /** In the connection used last. */
  readonly wasSeen: (id: string) => boolean
  /** For a record that is not there. */
  readonly wasDeleted: (database: Database, id: string) => boolean
  /** Deleted by this tab itself: nothing to tell. */
  readonly forget: (id: string) => void
  /** What is missing, each once. */
  readonly tell: () => { readonly gone: readonly string[]; readonly cleared: readonly string[] }
}

export function createSightings(store: StoreName): Sightings {
  let last: Database | null = null
  let seen = new Set<string>()
  const gone = new Set<string>()
  const cleared = new Set<string>()
  let meeting: Promise<void> = Promise.resolve()

  async function change(database: Database): Promise<void> {
    if (database === last) return
    const there = new Set(seen.size > 0 ? await database.getAllKeys(store) : [])
    const missing = [...seen].filter((id) => !there.has(id))
    // A browser throws away all of it or nothing; single records are deleted by people.
    for (const id of missing) (there.size === 0 ? cleared : gone).add(id)
    last = database
    seen = new Set([...seen].filter((id) => there.has(id)))
  }

  return {
    meet(database) {
      meeting = meeting.catch(() => undefined).then(() => change(database))
      return meeting
    },
    look(database, id, isThere) {
      if (database !== last) return 'never'
      if (isThere) {
        seen.add(id)
        gone.delete(id)
        cleared.delete(id)
        return 'there'
      }
      if (!seen.delete(id)) return 'never'
      gone.add(id)
      return 'gone'
    },
    seenIn: (database) => new Set(database === last ? seen : []),
    wasSeen: (id) => seen.has(id),
    wasDeleted: (database, id) => (database === last && seen.has(id)) || gone.has(id),
    forget(id) {
      seen.delete(id)
      gone.delete(id)
      cleared.delete(id)
    },
    tell() {
      const told = { gone: [...gone], cleared: [...cleared] }
      gone.clear()
      cleared.clear()
      return told
    },
  }
}
