import type { RoomSummary, RowSummary } from '../group/model'
import type { MesaPlan } from './model'

/**
 * The plan of a mesa from what a room agreed: hours by row where the instrument shares them, and the products that each row's level leads
 * to. `null` where the result leads to nothing yet.
 */
export function planFrom(room: string, summary: RoomSummary): MesaPlan | null {
  const { hours } = summary
  const rows: readonly RowSummary[] = hours ? hours.part.rows : summary.parts.flatMap((part) => part.rows)
  const kept = rows.map((row) => ({
    id: row.id,
    title: row.title,
    level: row.agreed.level?.id ?? null,
    hours: hours?.byRow?.[row.id] ?? null,
    products: row.agreed.next.map(({ text }) => text),
  })).filter((row) => row.hours !== null || row.products.length > 0)
  // A row that stands in several lists is one.
  const once = [...new Map(kept.map((row) => [row.id, row])).values()]
  return once.length === 0 ? null : { room, instrument: summary.definition.id, rows: once }
}
