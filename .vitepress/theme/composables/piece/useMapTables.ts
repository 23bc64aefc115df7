import { computed, type ComputedRef } from 'vue'
import type { ListForm } from '../../../../exercises/core/workpiece/form'
import { form, perspectiveForm } from '../../../../exercises/workpieces/mapa-estrategico/form'
import { PERSPECTIVES } from '../../../../exercises/workpieces/mapa-estrategico/model'
import type { StrategicMap } from '../../../../exercises/workpieces/mapa-estrategico/read'
import { addRows, moveRow, removeRows, rowsOf, writeRow } from '../../support/piece/edit'
import { changedRow, filledRows, rowName, type AnyDocument, type Filled } from '../../support/piece/fill'
import { random32 } from '../../support/random'
import type { OpenPiece } from './usePiece'
import type { StrategicActs } from './useStrategicMap'

/** The tables of a strategic map by their place: first the clients, then the objectives of each perspective. */
export interface MapTables {
  readonly lists: readonly ListForm[]
  rowsIn(at: number, document: StrategicMap): readonly Filled[]
  /** Rows of a list, in whichever table they stand. */
  count(list: ListForm): number
  /** What every row of a table says of itself. */
  ownOf(at: number): object
  /** Names of the objectives of the map, wherever they stand: none is brought twice. */
  namesIn(list: ListForm): readonly string[]
  /** Where fields choose from, which need not follow every letter. */
  readonly settled: ComputedRef<AnyDocument>
  write(at: number, document: StrategicMap, key: string, field: string, value: unknown, joins: boolean): void
  add(at: number): void
  remove(at: number, document: StrategicMap, key: string): void
  /** One place among those of its table, past the rows of others between them. */
  move(at: number, document: StrategicMap, key: string, step: -1 | 1): void
}

export function useMapTables(desk: OpenPiece<StrategicMap>, acts: StrategicActs): MapTables {
  const [clients] = form.lists
  const lists = [...(clients ? [clients] : []), ...PERSPECTIVES.map(perspectiveForm)]
  const settled = computed((): AnyDocument => (desk.settled.value.status === 'read' ? { ...desk.settled.value.document } : {}))

  function rowsIn(at: number, document: StrategicMap): readonly Filled[] {
    const list = lists[at]
    const perspective = at === 0 ? undefined : PERSPECTIVES[at - 1]
    return list ? filledRows(list, desk.piece.value, { ...document }).filter(({ row }) => perspective === undefined || row['perspective'] === perspective) : []
  }

  return {
    lists,
    settled,
    rowsIn,
    count: (list) => rowsOf(desk.piece.value, list.list).length,
    ownOf: (at) => { const perspective = PERSPECTIVES[at - 1]; return perspective ? { perspective } : {} },
    namesIn: (list) => filledRows(list, desk.piece.value, settled.value).map(({ row }, at) => rowName(list, row, at)),
    write(at, document, key, field, value, joins) {
      const list = lists[at]
      const found = rowsIn(at, document).find((one) => one.key === key)
      if (list && found) desk.change((piece, now) => writeRow(piece, list.list, key, changedRow(list, found.row, { [field]: value }), now), joins)
    },
    add(at) {
      const perspective = PERSPECTIVES[at - 1]
      if (perspective) acts.add(perspective)
      else desk.change((piece, now) => addRows(piece, 'clients', [[`-c${random32(crypto).toString(36)}`, '']], now))
    },
    remove(at, document, key) {
      const id = rowsIn(at, document).find((one) => one.key === key)?.row['id']
      if (typeof id === 'string') acts.remove(id)
      else desk.change((piece, now) => removeRows(piece, 'clients', [key], now))
    },
    move(at, document, key, step) {
      const list = lists[at]?.list ?? ''
      const own = rowsIn(at, document).map((row) => row.key)
      const past = own[own.indexOf(key) + step]
      if (past === undefined) return
      const all = rowsOf(desk.piece.value, list).map((row) => row.key)
      const places = Math.abs(all.indexOf(past) - all.indexOf(key))
      desk.change((piece, now) => Array.from({ length: places }).reduce((state: typeof piece) => moveRow(state, list, key, step, now), piece))
    },
  }
}
