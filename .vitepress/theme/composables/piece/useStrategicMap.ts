import { addRows, layoutOf, placeAt, removeRows, rowsOf, writeRow } from '../../support/piece/edit'
import { LAYOUT } from '../../support/piece/model'
import { random32 } from '../../support/random'
import { blankRow } from '../../../../exercises/core/workpiece/form'
import { perspectiveForm } from '../../../../exercises/workpieces/mapa-estrategico/form'
import { linking, type Linking } from '../../../../exercises/workpieces/mapa-estrategico/links'
import type { Perspective, Use } from '../../../../exercises/workpieces/mapa-estrategico/model'
import { MOST_OBJECTIVES, type Objective, type StrategicMap } from '../../../../exercises/workpieces/mapa-estrategico/read'
import type { OpenPiece } from './usePiece'

export interface StrategicActs {
  /** Puts a new objective at the end. @returns its id; `null` when no more fit */
  add(perspective: Perspective): string | null
  write(id: string, change: Partial<Objective>, joins?: boolean): void
  /** @param place where it was put in the drawing, `null` to let it find one */
  move(id: string, perspective: Perspective, place: readonly [number, number] | null): void
  /** Links two, or parts them where they are linked, and says which it was. */
  link(one: string, other: string): Linking
  /** Takes an objective out with the links to it, in one act. */
  remove(id: string): void
  toggleUse(use: Use): void
  /** Lets everything find its own place again. */
  arrange(): void
}

/** What people do to a strategic map, each an act that can be taken back. */
export function useStrategicMap(desk: OpenPiece<StrategicMap>): StrategicActs {
  const objectives = (): readonly Objective[] => (desk.reading.value.status === 'read' ? desk.reading.value.document.objectives : [])
  /** The reader gives the rows in the order in which they are kept. */
  const keyed = (): readonly { readonly key: string; readonly objective: Objective }[] =>
    rowsOf(desk.piece.value, 'objectives').flatMap(({ key }, at) => { const objective = objectives()[at]; return objective ? [{ key, objective }] : [] })
  const rowOf = (id: string) => keyed().find(({ objective }) => objective.id === id)

  function write(id: string, change: Partial<Objective>, joins = false): void {
    const row = rowOf(id)
    if (row) desk.change((piece, now) => writeRow(piece, 'objectives', row.key, { ...row.objective, ...change }, now), joins)
  }

  return {
    write,
    add(perspective) {
      if (objectives().length >= MOST_OBJECTIVES) return null
      const id = `o${random32(crypto).toString(36)}`
      desk.change((piece, now) => addRows(piece, 'objectives', [[`-${id}`, { ...(blankRow(perspectiveForm(perspective), id) as object), perspective }]], now))
      return id
    },
    move(id, perspective, place) {
      const row = rowOf(id)
      if (!row) return
      desk.change((piece, now) => {
        const moved = writeRow(piece, 'objectives', row.key, { ...row.objective, perspective }, now)
        if (place) return placeAt(moved, { [id]: place }, now)
        return layoutOf(piece)[id] ? removeRows(moved, LAYOUT, [id], now) : moved
      })
    },
    link(one, other) {
      const found = linking(objectives(), one, other)
      if (found.status !== 'climbs') return found
      const supports = rowOf(found.from)?.objective.supports ?? []
      write(found.from, { supports: found.linked ? supports.filter((id) => id !== found.to) : [...supports, found.to] })
      return found
    },
    remove(id) {
      const all = keyed()
      const row = all.find(({ objective }) => objective.id === id)
      if (!row) return
      const stays = all.some((other) => other !== row && other.objective.id === id)
      desk.change((piece, now) => {
        const parted = stays ? piece : all.filter(({ objective }) => objective.supports.includes(id)).reduce(
          (state, { key, objective }) => writeRow(state, 'objectives', key, { ...objective, supports: objective.supports.filter((to) => to !== id) }, now), piece)
        return removeRows(removeRows(parted, 'objectives', [row.key], now), LAYOUT, stays ? [] : [id], now)
      })
    },
    toggleUse(use) {
      const said = rowsOf(desk.piece.value, 'uses').filter(({ data }) => data === use).map(({ key }) => key)
      desk.change((piece, now) => (said.length > 0 ? removeRows(piece, 'uses', said, now) : addRows(piece, 'uses', [[use, use]], now)))
    },
    arrange: () => desk.change((piece, now) => removeRows(piece, LAYOUT, Object.keys(layoutOf(piece)), now)),
  }
}
