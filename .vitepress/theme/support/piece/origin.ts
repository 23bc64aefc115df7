import { normalText } from '../../../../exercises/core/text'
import { blankRow, type Form, type ListForm, type Source } from '../../../../exercises/core/workpiece/form'
import { carriedBy, carriedFrom } from './carry'
import { headOf, rowsOf } from './edit'
import { filledRows, rowName, textOf, type AnyDocument, type AnyRow } from './fill'
import { piecesOf } from './kind'
import { changedAt } from './merge'
import type { Piece } from './model'

/** Texts by key. */
type Texts = Readonly<Record<string, string>>

/** Where a row was copied from, and what it said then. */
export interface Origin {
  readonly workpiece: string
  readonly id: string
  readonly text: string
  /** What else it said that makes sense here; left out in what older versions of this site copied. */
  readonly also?: Texts
}

/** A row of another document, as far as it can be copied. */
interface Said {
  readonly id: string
  readonly text: string
  readonly also: Texts
}

/** Something of another document that a row can be made of. */
export interface Offer extends Said {
  /** The list has a row that says the same. */
  readonly there: boolean
}

/** A list that takes rows from documents of another kind. */
export interface Bringing {
  readonly list: ListForm
  readonly source: Source
  /** Every document of this device. */
  readonly pieces: readonly Piece[]
  /** Names of the rows that the list has. */
  readonly rows: readonly string[]
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

const isObject = (value: unknown): value is AnyRow => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What rows of a list in another document say. They were kept by their own page; only texts with an id are taken. */
function saidIn(piece: Piece, source: Source): readonly Said[] {
  return rowsOf(piece, source.list).flatMap(({ data }): Said[] => {
    const row = isObject(data) ? data : {}
    const [id, text] = [textOf(row, 'id'), textOf(row, source.text).trim()]
    const { only } = source
    return id === '' || text === '' || (only && row[only.key] !== only.value) ? [] : [{ id, text, also: carriedBy(source, row) }]
  })
}

/** What can be chosen, by document, the last one changed first; the same text only once in each. */
export function offerings(source: Source, pieces: readonly Piece[], rows: readonly string[]): readonly Offering[] {
  const said = new Set(rows.map(normalText))
  return piecesOf(source.workpiece, pieces).flatMap((piece): Offering[] => {
    const seen = new Set<string>()
    const offers = saidIn(piece, source).flatMap((one): Offer[] => {
      const same = normalText(one.text)
      if (seen.has(same)) return []
      seen.add(same)
      return [{ ...one, there: said.has(same) }]
    })
    const subject = headOf(piece, 'subject')
    return offers.length === 0 ? [] : [{ piece: piece.id, name: typeof subject === 'string' ? subject : '', at: changedAt(piece), offers }]
  })
}

/** The fields of a row that come from elsewhere, with what they say there. */
const filling = (source: Source, also: Texts, keys: readonly string[]): AnyRow =>
  Object.fromEntries(carriedFrom(source).flatMap(({ key, into }) => (into === null || !keys.includes(key) ? [] : [[into, also[key] ?? '']])))

/** A new row made of what was chosen. */
export function broughtRow(list: ListForm, source: Source, { id: from, text, also }: Said, id: string): unknown {
  const row = blankRow(list, id)
  const origin: Origin = { workpiece: source.workpiece, id: from, text, ...(carriedFrom(source).length === 0 ? {} : { also }) }
  return isObject(row) ? { ...row, [list.fields[0]?.key ?? '']: text, ...filling(source, also, Object.keys(also)), origin } : text
}

/** Reads where a row comes from; `null` where it says nothing that can be read. */
export function originOf(row: AnyRow): Origin | null {
  const from = row['origin']
  if (!isObject(from)) return null
  const [workpiece, id, text] = [textOf(from, 'workpiece'), textOf(from, 'id'), textOf(from, 'text')]
  if (workpiece === '' || id === '' || text === '') return null
  const also = from['also']
  return { workpiece, id, text, ...(isObject(also) ? { also: Object.fromEntries(Object.keys(also).map((key) => [key, textOf(also, key)])) } : {}) }
}

const sourceOf = (list: ListForm, origin: Origin): Source | undefined => list.sources?.find(({ workpiece }) => workpiece === origin.workpiece)

/** What a row's origin said that no field of the row holds, to be shown beside it. */
export function originNotes(list: ListForm, row: AnyRow): readonly { readonly label: string; readonly text: string }[] {
  const origin = originOf(row)
  const source = origin && sourceOf(list, origin)
  return source ? carriedFrom(source).flatMap(({ key, label, into }) => { const text = origin.also?.[key] ?? ''; return into !== null || text === '' ? [] : [{ label, text }] }) : []
}

/** Something that the origin of a row says in another way than when it was copied. */
export interface PartChange {
  readonly key: string
  readonly label: string
  readonly was: string
  readonly now: string
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
  readonly parts: readonly PartChange[]
}

function partsOf(source: Source, was: Texts | undefined, now: Texts): readonly PartChange[] {
  return was === undefined ? [] : carriedFrom(source).map(({ key, label }) => ({ key, label, was: was[key] ?? '', now: now[key] ?? '' })).filter((part) => part.was !== part.now)
}

/**
 * Rows whose origin says something else than when they were copied. Of several documents with that id, one that still says the same is
 * taken for the origin; otherwise the last one changed is. Where none of this device has it, nothing is known and nothing is told.
 */
export function originChanges(form: Form, piece: Piece, document: AnyDocument, pieces: readonly Piece[]): readonly OriginChange[] {
  return form.lists.flatMap((list) => filledRows(list, piece, document).flatMap(({ key, row }, at): OriginChange[] => {
    const origin = originOf(row)
    const source = origin && sourceOf(list, origin)
    if (!source) return []
    const kept = piecesOf(source.workpiece, pieces)
    const told = { list, source, key, name: rowName(list, row, at), was: origin.text }
    const found = kept.flatMap((one) => saidIn(one, source).filter(({ id }) => id === origin.id))
      .map(({ text, also }): OriginChange => ({ ...told, now: text, parts: partsOf(source, origin.also, also) }))
    if (found.some(({ now, parts }) => now === origin.text && parts.length === 0)) return []
    const [latest] = found
    if (latest) return [latest]
    return kept.some(({ lists }) => lists[source.list]?.[`-${origin.id}`]?.value === null) ? [{ ...told, now: null, parts: [] }] : []
  }))
}

/** The row once somebody has seen the change. @param take whether it is to say what its origin says now */
export function afterChange({ list, source, was, now, parts }: OriginChange, row: AnyRow, take: boolean): AnyRow {
  const origin = originOf(row)
  if (now === null || origin === null) return Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'origin'))
  const also = { ...origin.also, ...Object.fromEntries(parts.map((part) => [part.key, part.now])) }
  // What did not change there stays as it is here, also where the team wrote over it.
  const taken = take ? { ...(now === was ? {} : { [list.fields[0]?.key ?? '']: now }), ...filling(source, also, parts.map(({ key }) => key)) } : {}
  return { ...row, ...taken, origin: { ...origin, text: now, ...(origin.also ? { also } : {}) } }
}
