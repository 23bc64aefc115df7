import type { Instrument } from '../../../exercises/core/evaluate'

/** Every folder of `exercises/instruments/` but `_template`, each in a file of its own that loads only where it is used. */
const loaders = import.meta.glob<{ instrument: Instrument }>('../../../exercises/instruments/[!_]*/index.ts')

/** Ids of the instruments that there are: the names of their folders. */
export const INSTRUMENT_IDS: readonly string[] = Object.keys(loaders).map((path) => path.split('/').at(-2) ?? '')

/** Loads an instrument by id. `undefined` when there is none of that name; rejects when the network does. */
export async function loadInstrument(id: string): Promise<Instrument | undefined> {
  const load = loaders[`../../../exercises/instruments/${id}/index.ts`]
  return load ? (await load()).instrument : undefined
}
