import type { Connection, Database } from './database'
import type { Ledger } from './ledger'
import { usingProblem, type StorageProblem } from './problem'

/** How a shelf gets its connection, and where it says that one is dead. */
export type Connect = (() => Promise<Connection>) & { readonly lost?: (database: Database) => void }

export type Attempt<R> = { readonly result: R } | { readonly problem: StorageProblem }

/** Does something with the storage. Never throws: what went wrong is told, to the ledger too. */
export type Use = <R>(act: (database: Database) => Promise<R>) => Promise<Attempt<R>>

/** @param first done with each connection before anything else is */
export function createUse(connect: Connect, ledger: Ledger, first: (database: Database) => Promise<void>): Use {
  async function attempt<R>(act: (database: Database) => Promise<R>, again: boolean): Promise<Attempt<R>> {
    const connection = await connect()
    if ('problem' in connection) {
      ledger.reached(connection.problem)
      return connection
    }
    const { database } = connection
    try {
      await first(database)
      const result = await act(database)
      ledger.reached(null)
      return { result }
    } catch (error) {
      // Closed under us: with a new connection the same may well be done.
      const isClosed = error instanceof Error && error.name === 'InvalidStateError'
      if (isClosed) connect.lost?.(database)
      if (isClosed && again && connect.lost) return attempt(act, false)
      const problem = usingProblem(error)
      ledger.reached(problem)
      return { problem }
    }
  }
  return (act) => attempt(act, true)
}
