import { agreedPart } from '../group/agreed-outline'
import type { RoomSummary } from '../group/model'
import type { DrawPart } from '../outline'
import type { Picture } from '../picture/shapes'

/** A picture for a desk or for paper, and the same for a phone. */
export interface Drawings {
  readonly wide: Picture
  readonly narrow: Picture
}

/** Paper has one size. */
export const wideOf = (drawings: Readonly<Record<string, Drawings>>): Readonly<Record<string, Picture>> =>
  Object.fromEntries(Object.entries(drawings).map(([id, { wide }]) => [id, wide]))


/** The pictures of a result by the id of the part, with the same figures as the tables under them. */
export function partDrawings({ definition, parts, values }: RoomSummary, draw: DrawPart): Readonly<Record<string, Drawings>> {
  return Object.fromEntries(parts.flatMap((part) => {
    const [wide, narrow] = [draw(definition, agreedPart(part), values, 'wide'), draw(definition, agreedPart(part), values, 'narrow')]
    return wide && narrow ? [[part.id, { wide, narrow }]] : []
  }))
}
