import type { Instrument } from '../../../exercises/core/evaluate'
import type { InstrumentDefinition } from '../../../exercises/core/instrument'

/** Every folder of `exercises/instruments/` but `_template`, each in a file of its own that loads only where it is used. */
const loaders = import.meta.glob<{ instrument: Instrument }>('../../../exercises/instruments/[!_]*/index.ts')

/** Their definitions apart from their rules and texts: what links, files and forms need to know. */
const definitions = import.meta.glob<{ definition: InstrumentDefinition }>('../../../exercises/instruments/[!_]*/definition.ts')

/** Ids of the instruments that there are: the names of their folders. */
export const INSTRUMENT_IDS: readonly string[] = Object.keys(loaders).map((path) => path.split('/').at(-2) ?? '')

/** Loads an instrument by id. `undefined` when there is none of that name; rejects when the network does. */
export async function loadInstrument(id: string): Promise<Instrument | undefined> {
  const load = loaders[`../../../exercises/instruments/${id}/index.ts`]
  return load ? (await load()).instrument : undefined
}

/** All definitions, by their number in links, so that the first instrument of the kit is the first to choose. Rejects when the network does. */
export async function loadDefinitions(): Promise<readonly InstrumentDefinition[]> {
  const loaded = await Promise.all(Object.values(definitions).map((load) => load()))
  return loaded.map(({ definition }) => definition).sort((a, b) => a.code - b.code)
}
