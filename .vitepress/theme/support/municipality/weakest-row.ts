import { placedLevel } from '../../../../exercises/core/levels'
import type { RoomSummary, RowSummary } from '../group/model'

/** Where a group stands lowest. */
export interface Weakest {
  readonly row: RowSummary
  /** Word of its level; `null` where its list has an order of its own and no levels. */
  readonly level: string | null
}

/**
 * The row to begin with: of those with ordered levels the lowest that can still rise, the first of several; in an instrument without such
 * levels, the first of its first list that leads to something. `null` where nothing is asked.
 */
export function weakestRow({ definition, parts }: Pick<RoomSummary, 'definition' | 'parts'>): Weakest | null {
  const placed = parts.flatMap(({ rows }) => rows).flatMap((row) => {
    const level = row.agreed.level && placedLevel(definition.levelSets, row.agreed.level)
    return level?.step ? [{ row, level: level.label, share: level.step.k / level.step.n }] : []
  })
  if (placed.length > 0) {
    const lowest = Math.min(...placed.map(({ share }) => share))
    const first = placed.find(({ share }) => share === lowest)
    return first && lowest < 1 ? { row: first.row, level: first.level } : null
  }
  if (definition.levelSets.some(({ ordered }) => ordered)) return null
  const row = parts[0]?.rows.find(({ agreed }) => agreed.next.length > 0)
  return row ? { row, level: null } : null
}
