import type { Head } from '../../../../exercises/core/workpiece/document'
import type { Form, ListForm, Source } from '../../../../exercises/core/workpiece/form'
import { addRows, writeRow } from '../../support/piece/edit'
import { anyDocument, filledRows } from '../../support/piece/fill'
import { afterChange, broughtRow, type Offer, type OriginChange } from '../../support/piece/origin'
import { random32 } from '../../support/random'
import type { OpenPiece } from './usePiece'

export interface ListActs {
  /** Puts rows at the end of a list in one act, each under an id of its own. */
  put(list: ListForm, rows: readonly unknown[]): void
  /** What was chosen elsewhere comes in as one act, each row with where it is from. @param also what every one of them says besides */
  bring(list: ListForm, source: Source, offers: readonly Offer[], also?: object): void
  /** @param take whether a row is to say what its origin says now */
  settle(change: OriginChange, take: boolean): void
}

export const newRowId = ({ prefix }: ListForm): string => `${prefix ?? 't'}${random32(crypto).toString(36)}`

/** What people do to the lists of a document that has a form, each an act that can be taken back. */
export function useListActs<D extends Head>(form: Form, desk: Pick<OpenPiece<D>, 'piece' | 'reading' | 'change'>): ListActs {
  function add(list: ListForm, rows: readonly (readonly [id: string, row: unknown])[]): void {
    desk.change((piece, now) => addRows(piece, list.list, rows.map(([id, row]) => [`-${id}`, row] as const), now))
  }
  return {
    put: (list, rows) => add(list, rows.map((row) => { const id = newRowId(list); return [id, typeof row === 'object' ? { id, ...row } : row] })),
    bring: (list, source, offers, also = {}) => add(list, offers.map((offer) => { const id = newRowId(list); const row = broughtRow(list, source, offer, id); return [id, typeof row === 'object' ? { ...row, ...also } : row] })),
    settle(change, take) {
      const reading = desk.reading.value
      const list = form.lists.find((one) => one.list === change.list.list)
      const found = list && reading.status === 'read' ? filledRows(list, desk.piece.value, anyDocument(reading.document)).find(({ key }) => key === change.key) : undefined
      if (found) desk.change((piece, now) => writeRow(piece, change.list.list, change.key, afterChange(change, found.row, take), now))
    },
  }
}
