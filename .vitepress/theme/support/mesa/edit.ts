import { mesaId, mesaIdOfRoom } from '../../../../exercises/responses/ids'
import { roundOf } from '../../../../exercises/core/subject'
import type { Room } from '../room/model'
import { lastChange, tidyName } from '../room/room'
import { stamp, type Stamped } from '../stamped'
import type { Mesa, MesaPlan, NextSession, Session, Vote } from './model'

/**
 * A mesa with the room that it begins with. Nothing is asked: what the room is about, the mesa is about.
 *
 * @param now milliseconds since 1970
 * @param random whole number of 32 random bits, for the id of a second mesa that begins with this room
 */
export function mesaOf(room: Pick<Room, 'id' | 'name' | 'municipality' | 'subject'>, now: number, random?: number): Mesa {
  return {
    id: random === undefined ? mesaIdOfRoom(room.id) : mesaId(random),
    name: stamp(room.name.value, now),
    municipality: room.municipality,
    subject: room.subject ?? null,
    createdAt: new Date(now).toISOString(),
    rooms: { [room.id]: stamp(true, now) },
    pieces: {},
    sessions: {},
    // Stamped at 0: whatever a person sets, here or in another copy, is newer than what a mesa is born with.
    next: stamp(null, 0),
    plan: stamp(null, 0),
    reached: {},
    votes: {},
    ballots: {},
    hands: {},
  }
}

const put = <T>(all: Readonly<Record<string, Stamped<T>>>, id: string, value: T, now: number): Readonly<Record<string, Stamped<T>>> =>
  ({ ...all, [id]: stamp(value, now, all[id]) })

export const renameMesa = (mesa: Mesa, name: string, now: number): Mesa => ({ ...mesa, name: stamp(tidyName(name), now, mesa.name) })
/** @param belongs `false` takes the room out of the mesa, and leaves it as a room alone */
export const holdRoom = (mesa: Mesa, id: string, belongs: boolean, now: number): Mesa => ({ ...mesa, rooms: put(mesa.rooms, id, belongs, now) })
export const holdPiece = (mesa: Mesa, id: string, belongs: boolean, now: number): Mesa => ({ ...mesa, pieces: put(mesa.pieces, id, belongs, now) })
/** @param session `null` deletes it */
export const setSession = (mesa: Mesa, id: string, session: Session | null, now: number): Mesa => ({ ...mesa, sessions: put(mesa.sessions, id, session, now) })
export const setNext = (mesa: Mesa, next: NextSession | null, now: number): Mesa => ({ ...mesa, next: stamp(next, now, mesa.next) })
export const setPlan = (mesa: Mesa, plan: MesaPlan | null, now: number): Mesa => ({ ...mesa, plan: stamp(plan, now, mesa.plan) })
export const setReached = (mesa: Mesa, row: string, day: string | null, now: number): Mesa => ({ ...mesa, reached: put(mesa.reached, row, day, now) })
/** @param vote `null` deletes it */
export const setVote = (mesa: Mesa, id: string, vote: Vote | null, now: number): Mesa => ({ ...mesa, votes: put(mesa.votes, id, vote, now) })
/** Key of one phone's dots in a vote. */
export const ballotKey = (vote: string, ballot: string): string => `${vote}/${ballot}`
/** @param dots `null` takes them out */
export const setBallot = (mesa: Mesa, key: string, dots: readonly number[] | null, now: number): Mesa => ({ ...mesa, ballots: put(mesa.ballots, key, dots, now) })
/** @param dots `null` where nothing was counted by hand */
export const setHands = (mesa: Mesa, vote: string, dots: readonly number[] | null, now: number): Mesa => ({ ...mesa, hands: put(mesa.hands, vote, dots, now) })

const held = (all: Readonly<Record<string, Stamped<boolean>>>): readonly string[] => Object.keys(all).filter((id) => all[id]?.value === true)
export const roomIds = ({ rooms }: Mesa): readonly string[] => held(rooms)
export const pieceIds = ({ pieces }: Mesa): readonly string[] => held(pieces)

/** Rooms of a mesa that this device has, each instrument's together and its measurements in their order. */
export function roomsOf(mesa: Mesa, rooms: readonly Room[]): readonly Room[] {
  const ids = new Set(roomIds(mesa))
  const mine = rooms.filter(({ id }) => ids.has(id))
  const first = new Map<string, string>()
  for (const room of [...mine].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))) if (!first.has(room.instrument)) first.set(room.instrument, room.createdAt)
  const began = (room: Room): string => first.get(room.instrument) ?? ''
  return [...mine].sort((a, b) => {
    if (began(a) !== began(b)) return began(a) < began(b) ? -1 : 1
    return a.instrument === b.instrument ? roundOf(a) - roundOf(b) || (a.createdAt < b.createdAt ? -1 : 1) : a.instrument < b.instrument ? -1 : 1
  })
}

/** Rooms that are of none of these mesas. */
export function roomsAlone(mesas: readonly Mesa[], rooms: readonly Room[]): readonly Room[] {
  const ids = new Set(mesas.flatMap(roomIds))
  return rooms.filter(({ id }) => !ids.has(id))
}

/** The mesa that holds a room; of several, the oldest. */
export const mesaWith = (mesas: readonly Mesa[], room: string): Mesa | null =>
  mesas.filter(({ rooms }) => rooms[room]?.value === true).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0] ?? null

/** When anything of the mesa or of its rooms was last set or arrived. */
export function lastOfMesa(mesa: Mesa, rooms: readonly Room[]): number {
  const stamps = [mesa.name, mesa.next, mesa.plan, ...[mesa.rooms, mesa.pieces, mesa.sessions, mesa.reached, mesa.votes, mesa.ballots, mesa.hands].flatMap((all) => Object.values<Stamped<unknown>>(all))]
  return Math.max(Date.parse(mesa.createdAt), ...stamps.map(({ at }) => at), ...roomsOf(mesa, rooms).map(lastChange))
}
