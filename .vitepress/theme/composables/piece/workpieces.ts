import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'

/** Every folder of `exercises/workpieces/`, each in a file of its own that loads only where it is used. */
const loaders = import.meta.glob<{ workpiece: Workpiece }>('../../../../exercises/workpieces/*/index.ts')

/** Loads a workpiece by id. `undefined` when there is none of that name; rejects when the network does. */
export async function loadWorkpiece(id: string): Promise<Workpiece | undefined> {
  const load = loaders[`../../../../exercises/workpieces/${id}/index.ts`]
  return load ? (await load()).workpiece : undefined
}
