import { comunaByCode } from '../../../../exercises/core/comunas'
import type { Holding } from '../municipality/holdings'
import { headOf, writeHead } from '../piece/edit'
import { changedAt } from '../piece/merge'
import type { Piece } from '../piece/model'
import type { Room } from '../room/model'
import { lastChange } from '../room/room'

/** What a final project is made of: everything that this device keeps of one municipality. */
export interface ProjectPlace {
  /** Code of the comuna; `null` for what says none, such as the example and documents that nobody has put under a comuna. */
  readonly code: string | null
  readonly name: string | null
  readonly rooms: readonly Room[]
  readonly pieces: readonly Piece[]
  /** When anything of it was last changed. */
  readonly at: number
}

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/**
 * The projects that this device may hold, the one last worked on first and what says no comuna last. A room or document about an alliance
 * goes with the comuna that it names, or with that of the mesa that holds it.
 */
export function projectPlaces(holdings: readonly Holding[]): readonly ProjectPlace[] {
  const found = new Map<string | null, { readonly rooms: Room[]; readonly pieces: Piece[]; at: number }>()
  const of = (code: string | null, at: number) => {
    const known = found.get(code) ?? { rooms: [], pieces: [], at: 0 }
    found.set(code, known)
    known.at = Math.max(known.at, at)
    return known
  }
  for (const { municipality, rooms, pieces } of holdings) {
    for (const room of rooms) of(municipality ?? room.municipality, lastChange(room)).rooms.push(room)
    for (const piece of pieces) of(municipality ?? textOrNull(headOf(piece, 'municipality')), changedAt(piece)).pieces.push(piece)
  }
  return [...found]
    .map(([code, rest]): ProjectPlace => ({ code, name: code === null ? null : comunaByCode(code)?.name ?? code, ...rest }))
    .sort((a, b) => Number(a.code === null) - Number(b.code === null) || b.at - a.at)
}

/** As a form has it: empty for what says no comuna. */
export const choiceOf = ({ code }: ProjectPlace): string => code ?? ''

/** Whose document it is, said once by a person. */
export const adopted = (piece: Piece, code: string, now: number): Piece => writeHead(piece, 'municipality', code, now)
