import * as v from 'valibot'
import { placeHash, readPlace } from '../room/place'

/** What a window on the wall shows, as whoever moves it from another window is told. */
export interface Shown {
  readonly label: string
  /** Step, from 1. */
  readonly at: number
  readonly of: number
  readonly blank: boolean
}

const MOVES = ['next', 'previous', 'first', 'last', 'blank', 'close'] as const
export type ProjectionMove = (typeof MOVES)[number]

const Schema = v.variant('kind', [
  /** To the wall: is there one? */
  v.object({ kind: v.literal('ask') }),
  v.object({ kind: v.literal('move'), move: v.picklist(MOVES) }),
  /** To the wall: go to this place of the room's page. */
  v.object({ kind: v.literal('show'), hash: v.pipe(v.string(), v.maxLength(400), v.check(isWall)) }),
  /** From the wall. */
  v.object({ kind: v.literal('shown'), shown: v.object({ label: v.pipe(v.string(), v.maxLength(400)), at: v.number(), of: v.number(), blank: v.boolean() }) }),
  v.object({ kind: v.literal('gone') }),
])
/** What the windows of one browser tell each other about what is projected: no answer nor result goes through it. */
export type Message = v.InferOutput<typeof Schema>

/** Whether a fragment names something that can stand on the wall. */
export function isWall(hash: string): boolean {
  const place = readPlace(hash)
  return (place.kind === 'room' || place.kind === 'example' || place.kind === 'mesa') && place.wall !== undefined && placeHash(place) === hash
}

/** @returns `null` for what another version of the site may have said */
export function readMessage(raw: unknown): Message | null {
  const read = v.safeParse(Schema, raw)
  return read.success ? read.output : null
}
