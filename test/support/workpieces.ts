import type { Workpiece } from '../../exercises/core/workpiece/workpiece'

const modules = import.meta.glob<{ workpiece: Workpiece }>('../../exercises/workpieces/*/index.ts', { eager: true })

/** Every folder under `exercises/workpieces/`, as the command line discovers them. */
export const WORKPIECES = Object.entries(modules).map(([path, { workpiece }]) => ({ folder: path.split('/').at(-2) ?? '', workpiece }))

/** A document of a kind without rows. */
export const blankOf = (workpiece: Workpiece): Record<string, unknown> =>
  ({ workpiece: workpiece.id, version: workpiece.version, municipality: null, ...Object.fromEntries(workpiece.lists.map((list) => [list, []])) })
