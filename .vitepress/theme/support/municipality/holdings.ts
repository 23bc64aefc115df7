import { comunaByCode } from '../../../../exercises/core/comunas'
import type { Only } from '../kinds/device'
import { changedAt as pieceChangedAt } from '../piece/merge'
import { headOf } from '../piece/edit'
import type { Piece } from '../piece/model'
import { lastOfMesa, pieceIds, roomIds } from '../mesa/edit'
import type { Mesa } from '../mesa/model'
import type { Room } from '../room/model'
import { lastChange } from '../room/room'
import { lastSeen } from '../sheet/kind'
import type { Sheet } from '../sheet/model'

/** What this device keeps of the kinds that are about a municipality or a subject. The course is its learner's, whatever the place. */
export interface Shelves {
  readonly mesas: readonly Mesa[]
  readonly rooms: readonly Room[]
  readonly sheets: readonly Sheet[]
  readonly pieces: readonly Piece[]
}

/** All that this device holds about one municipality, or one alliance, network or initiative. */
export interface Holding extends Shelves {
  /** Unique on this device, and the same at every visit. */
  readonly key: string
  /** Code of the comuna that it is about; `null` for a subject, whose people may be of several, and for what names neither. */
  readonly municipality: string | null
  /** Name of the comuna or of the subject; `null` for what names neither. */
  readonly name: string | null
  /** When anything of it was last changed. */
  readonly changedAt: number
}

/** What a thing is about: a subject says more than a comuna, as in a room. */
interface About {
  readonly subject: string | null
  readonly municipality: string | null
}

const keyOf = ({ subject, municipality }: About): string => (subject !== null ? `s-${subject}` : municipality !== null ? `c-${municipality}` : '')
const nameOf = ({ subject, municipality }: About): string | null =>
  subject ?? (municipality === null ? null : comunaByCode(municipality)?.name ?? municipality)

const textOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const aboutPiece = (piece: Piece): About => ({ subject: textOrNull(headOf(piece, 'subject')), municipality: textOrNull(headOf(piece, 'municipality')) })
const aboutSheet = ({ subject, municipality }: Sheet): About => ({ subject: subject.value, municipality: municipality.value })
const aboutRoom = ({ subject, municipality }: Room): About => ({ subject: subject ?? null, municipality })

/** By id, what the mesa that holds it is about: what a mesa holds goes with the mesa. Of several the oldest decides. */
function heldBy(mesas: readonly Mesa[], idsOf: (mesa: Mesa) => readonly string[]): ReadonlyMap<string, About> {
  const newestFirst = [...mesas].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
  return new Map(newestFirst.flatMap((mesa) => idsOf(mesa).map((id) => [id, mesa] as const)))
}

/** What this device holds, place by place, the one last worked on first. */
export function holdingsOf({ mesas, rooms, sheets, pieces }: Shelves): readonly Holding[] {
  const [roomMesa, pieceMesa] = [heldBy(mesas, roomIds), heldBy(mesas, pieceIds)]
  const found = new Map<string, { name: string | null; municipality: string | null; at: number; mesas: Mesa[]; rooms: Room[]; sheets: Sheet[]; pieces: Piece[] }>()
  const of = (about: About, at: number) => {
    const key = keyOf(about)
    const known = found.get(key) ?? { name: nameOf(about), municipality: about.subject === null ? about.municipality : null, at: 0, mesas: [], rooms: [], sheets: [], pieces: [] }
    found.set(key, known)
    known.at = Math.max(known.at, at)
    return known
  }
  for (const mesa of mesas) of(mesa, lastOfMesa(mesa, rooms)).mesas.push(mesa)
  for (const room of rooms) of(roomMesa.get(room.id) ?? aboutRoom(room), lastChange(room)).rooms.push(room)
  for (const sheet of sheets) of(aboutSheet(sheet), lastSeen(sheet)).sheets.push(sheet)
  for (const piece of pieces) of(pieceMesa.get(piece.id) ?? aboutPiece(piece), pieceChangedAt(piece)).pieces.push(piece)
  return [...found].map(([key, { at, ...rest }]): Holding => ({ key, changedAt: at, ...rest })).sort((a, b) => b.changedAt - a.changedAt)
}

/** Ids of the records of every store: what is copied or deleted of a device, and nothing beside it. */
export type Selection = Required<Only>

/** Everything that is of a place, and the learner's course, which is of no place. */
export const selectionOf = ({ mesas, rooms, sheets, pieces }: Shelves, course: Iterable<string>): Selection => ({
  mesas: new Set(mesas.map(({ id }) => id)),
  rooms: new Set(rooms.map(({ id }) => id)),
  sheets: new Set(sheets.map(({ respondent }) => respondent)),
  pieces: new Set(pieces.map(({ id }) => id)),
  course: new Set(course),
})
