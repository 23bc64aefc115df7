import type { AnswerValue } from '../../../../exercises/core/instrument'
import type { Outline, Part } from '../../../../exercises/core/outline'
import type { PartSummary, RoomSummary } from './model'

/** A part of the agreed reading, as a picture takes it. */
export const agreedPart = (part: PartSummary): Part => ({ ...part, rows: part.rows.map(({ agreed }) => agreed) })

/** The agreed reading of a room as an outline, with the values in force that it comes from: what a picture of the whole result takes. */
export const agreedOutline = ({ headline, parts, items }: RoomSummary): { readonly outline: Outline; readonly values: Readonly<Record<string, AnswerValue>> } => ({
  outline: { headline: headline.agreed, parts: parts.map(agreedPart) },
  values: Object.fromEntries(items.map(({ id, agreedValue }) => [id, agreedValue])),
})
