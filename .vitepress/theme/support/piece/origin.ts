import { normalText } from '../../../../exercises/core/text'
import { blankRow, type Form, type ListForm, type Source } from '../../../../exercises/core/workpiece/form'
import { headOf, rowsOf } from './edit'
import { filledRows, rowName, textOf, type AnyDocument, type AnyRow } from './fill'
import { piecesOf } from './kind'
import { changedAt } from './merge'
import type { Piece } from './model'

/** Where a row was copied from, and what it said then. */
export interface Origin {
  readonly workpiece: string
  readonly id: string
  readonly text: string
}

/** Something of another document that a row can be made of. */
export interface Offer {
  readonly id: string
  readonly text: string
  /** The list has a row that says the same. */
  readonly there: boolean
}

/** What one document of this device has to choose from. */
export interface Offering {
  readonly piece: string
  /** Name of the mesa or network; empty where it has none. */
  readonly name: string
  /** When it was last changed. */
  readonly at: number
  readonly offers: readonly Offer[]
}

/** What rows of a list in another document say. They were kept by their own page; only texts with an id are taken. */
function textsOf(piece: Piece, list: string, key: string): readonly { readonly id: string; readonly text: string }[] {
  return rowsOf(piece, list).flatMap(({ data }) => {
    const row = typeof data === 'object' && data !== null ? { ...data } as AnyRow : {}
    const [id, text] = [textOf(row, 'id'), textOf(row, key).trim()]
    return id === '' || text === '' ? [] : [{ id, text }]
  })
}

/** What can be chosen, by document, the last one changed first; the same text only once in each. */
export function offerings(source: Source, pieces: readonly Piece[], rows: readonly string[]): readonly Offering[] {
  const said = new Set(rows.map(normalText))
  return piecesOf(source.workpiece, pieces).flatMap((piece): Offering[] => {
    const seen = new Set<string>()
    const offers = textsOf(piece, source.list, source.text).flatMap(({ id, text }): Offer[] => {
      const same = normalText(text)
      if (seen.has(same)) return []
      seen.add(same)
      return [{ id, text, there: said.has(same) }]
    })
    const subject = headOf(piece, 'subject')
    return offers.length === 0 ? [] : [{ piece: piece.id, name: typeof subject === 'string' ? subject : '', at: changedAt(piece), offers }]
  })
}

/** A new row made of what was chosen. */
export function broughtRow(list: ListForm, source: Source, { id: from, text }: Pick<Offer, 'id' | 'text'>, id: string): unknown {
  const row = blankRow(list, id)
  const origin: Origin = { workpiece: source.workpiece, id: from, text }
  return typeof row === 'object' ? { ...row, [list.fields[0]?.key ?? '']: text, origin } : text
}

/** Reads where a row comes from; `null` where it says nothing that can be read. */
export function originOf(row: AnyRow): Origin | null {
  const origin = row['origin']
  if (typeof origin !== 'object' || origin === null) return null
  const from = { ...origin } as AnyRow
  const [workpiece, id, text] = [textOf(from, 'workpiece'), textOf(from, 'id'), textOf(from, 'text')]
  return workpiece === '' || id === '' || text === '' ? null : { workpiece, id, text }
}

/** What happened to the origin of a row since it was copied. */
export interface OriginChange {
  readonly list: ListForm
  readonly source: Source
  readonly key: string
  readonly name: string
  readonly was: string
  /** What it says now; `null` where it was taken out. */
  readonly now: string | null
}

/**
 * Rows whose origin says something else than when they were copied. Of several documents with that id, one that still says the same is
 * taken for the origin; otherwise the last one changed is. Where none of this device has it, nothing is known and nothing is told.
 */
export function originChanges(form: Form, piece: Piece, document: AnyDocument, pieces: readonly Piece[]): readonly OriginChange[] {
  return form.lists.flatMap((list) => filledRows(list, piece, document).flatMap(({ key, row }, at): OriginChange[] => {
    const origin = originOf(row)
    const source = origin && list.sources?.find(({ workpiece }) => workpiece === origin.workpiece)
    if (!origin || !source) return []
    const kept = piecesOf(source.workpiece, pieces)
    const now = kept.flatMap((one) => textsOf(one, source.list, source.text).filter(({ id }) => id === origin.id).map(({ text }) => text))
    const told = { list, source, key, name: rowName(list, row, at), was: origin.text }
    if (now.includes(origin.text)) return []
    const [latest] = now
    if (latest !== undefined) return [{ ...told, now: latest }]
    return kept.some(({ lists }) => lists[source.list]?.[`-${origin.id}`]?.value === null) ? [{ ...told, now: null }] : []
  }))
}

/** The row once somebody has seen the change. @param take whether it is to say what its origin says now */
export function afterChange({ list, now }: OriginChange, row: AnyRow, take: boolean): AnyRow {
  if (now === null) return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'origin'))
  return { ...row, ...(take ? { [list.fields[0]?.key ?? '']: now } : {}), origin: { ...originOf(row), text: now } }
}
