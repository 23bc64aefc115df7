import { placedLevel, type LevelRef, type LevelSet } from '../../../../exercises/core/levels'
import { moveOf, shiftOf, type Move, type Shift } from '../../../../exercises/core/rounds'
import { roundOf } from '../../../../exercises/core/subject'
import type { Readings } from '../group/agreed'
import type { ItemSummary, PartSummary, RoomSummary, RowSummary } from '../group/model'
import type { Room } from '../room/model'
import { roomsOf } from './edit'
import type { Mesa } from './model'

/** Why two rooms are not two rounds of one thing. */
export type Mismatch = 'same-room' | 'other-instrument' | 'other-version' | 'other-subject' | 'same-round'

type Frame = Pick<Room, 'id' | 'instrument' | 'version' | 'subject' | 'municipality' | 'round'>

/** Whether two rooms measured the same thing, whatever the version and the round. */
const sameThing = (a: Frame, b: Frame): boolean => a.instrument === b.instrument && a.subject === b.subject && a.municipality === b.municipality

/** `null` where they can be compared. */
export function mismatch(a: Frame, b: Frame): Mismatch | null {
  if (a.id === b.id) return 'same-room'
  if (a.instrument !== b.instrument) return 'other-instrument'
  if (!sameThing(a, b)) return 'other-subject'
  if (a.version !== b.version) return 'other-version'
  return roundOf(a) === roundOf(b) ? 'same-round' : null
}

/** Rooms of a mesa that measured one thing with one instrument, twice or more; they may be of several versions. */
export type Series = readonly Room[]

/** Every series of a mesa, its rooms in the order of their rounds. */
export function seriesOf(mesa: Mesa, rooms: readonly Room[]): readonly Series[] {
  const all: Room[][] = []
  for (const room of roomsOf(mesa, rooms)) {
    const own = all.find(([first]) => first !== undefined && sameThing(first, room))
    if (own) own.push(room)
    else all.push([room])
  }
  return all.filter((series) => series.length > 1)
}

/** The round before a room's in its mesa, of the same version; `null` where there is none. */
export function roundBefore(mesa: Mesa, rooms: readonly Room[], room: Room): Room | null {
  const earlier = roomsOf(mesa, rooms).filter((other) => mismatch(other, room) === null && roundOf(other) < roundOf(room))
  return earlier.at(-1) ?? null
}

/** The two of a series to look at first: the last that can be compared, else the last two, which say why not. */
export function lastPair(series: Series): readonly [before: Room, after: Room] | null {
  const pairs = series.flatMap((after, at) => series.slice(0, at).map((before) => [before, after] as const))
  return pairs.findLast(([before, after]) => mismatch(before, after) === null) ?? pairs.at(-1) ?? null
}

/** One item in two rounds. */
export interface ItemRounds {
  readonly id: string
  readonly before: ItemSummary
  readonly after: ItemSummary
  /** Of the group's value, as answered and with what each mesa agreed. */
  readonly move: Readings<Move>
  /** Of the answers themselves; `null` when nobody answered in one round. */
  readonly shift: Shift | null
}

/** One row of the outline in two rounds; `null` where a list of priorities had it in one of them only. */
export interface RowRounds {
  readonly id: string
  readonly title: string
  readonly before: RowSummary | null
  readonly after: RowSummary | null
  readonly move: Readings<Move>
}

export interface PartRounds {
  readonly part: PartSummary
  readonly rows: readonly RowRounds[]
}

/** Ids of items, in the definition's order, by what became of their value. */
export interface Stability {
  readonly moved: readonly string[]
  readonly stayed: readonly string[]
  /** The group did not know them in one of the rounds, or in both: neither moved nor stayed. */
  readonly untold: readonly string[]
}

/** Two measurements of one thing, in the order of their rounds. */
export interface Rounds {
  readonly before: RoomSummary
  readonly after: RoomSummary
  readonly items: readonly ItemRounds[]
  readonly parts: readonly PartRounds[]
  readonly stability: Readings<Stability>
}

const MOVED: readonly Move[] = ['up', 'down', 'other']

function stabilityOf(items: readonly ItemRounds[], reading: keyof Readings<Move>): Stability {
  const ids = (test: (move: Move) => boolean): readonly string[] => items.filter(({ move }) => test(move[reading])).map(({ id }) => id)
  return { moved: ids((move) => MOVED.includes(move)), stayed: ids((move) => move === 'same'), untold: ids((move) => move !== 'same' && !MOVED.includes(move)) }
}

function itemRounds(before: ItemSummary, after: ItemSummary): ItemRounds {
  const values = after.options.map(({ value }) => value)
  // One of several options is another, and not more of the same.
  const ordered = after.kind !== 'choice'
  const counts = ({ options }: ItemSummary): readonly number[] => options.map(({ count }) => count)
  const shift = shiftOf(counts(before), counts(after))
  return {
    id: after.id,
    before,
    after,
    move: { answered: moveOf(values, ordered, before.value, after.value), agreed: moveOf(values, ordered, before.agreedValue, after.agreedValue) },
    shift: shift && !ordered && shift.lean !== 'same' ? { ...shift, lean: 'mixed' } : shift,
  }
}

/** Of a level by its step where its set has an order; of what has no level, by its number, else by what its figure says. */
function rowMove(sets: readonly LevelSet[], before: RowSummary['answered'], after: RowSummary['answered']): Move {
  if (!before || !after) return before === after ? 'unknown' : before ? 'vanished' : 'appeared'
  if (before.level !== null || after.level !== null) return levelMove(sets, before.level, after.level)
  const [from, to] = [before, after].map(({ value, figure }) => value ?? (figure === '' ? null : figure))
  const numbers = typeof from === 'number' && typeof to === 'number'
  return moveOf(numbers ? [Math.min(from, to), Math.max(from, to)] : [], numbers, from ?? null, to ?? null)
}

function levelMove(sets: readonly LevelSet[], before: LevelRef | null, after: LevelRef | null): Move {
  const known = (level: LevelRef | null): LevelRef | null => (level && placedLevel(sets, level) ? level : null)
  const [from, to] = [known(before), known(after)]
  const set = sets.find(({ id }) => id === (to ?? from)?.set)
  const idOf = (level: LevelRef | null): string | null => level && `${level.set}/${level.id}`
  const steps = set?.levels.map(({ id }) => `${set.id}/${id}`) ?? []
  return moveOf(steps, set?.ordered === true && from?.set === to?.set, idOf(from), idOf(to))
}

/** Rows of both rounds: those of the later in its order, then those that only the earlier had. */
function partRounds(sets: readonly LevelSet[], before: PartSummary | undefined, after: PartSummary): PartRounds {
  const earlier = new Map(before?.rows.map((row) => [row.id, row]))
  const later = new Set(after.rows.map(({ id }) => id))
  const pairs = [
    ...after.rows.map((row) => [earlier.get(row.id) ?? null, row] as const),
    ...(before?.rows ?? []).filter(({ id }) => !later.has(id)).map((row) => [row, null] as const),
  ]
  return {
    part: after,
    rows: pairs.map(([from, to]) => ({
      id: (to ?? from)?.id ?? '',
      title: (to ?? from)?.title ?? '',
      before: from,
      after: to,
      move: { answered: rowMove(sets, from?.answered ?? null, to?.answered ?? null), agreed: rowMove(sets, from?.agreed ?? null, to?.agreed ?? null) },
    })),
  }
}

/**
 * What two rounds of one thing say side by side, whatever the instrument: by its definition and its outline, never by its id.
 *
 * @throws TypeError when they are of two instruments or versions, which are never compared as one
 */
export function compareRounds(before: RoomSummary, after: RoomSummary): Rounds {
  const { id, version, levelSets } = after.definition
  if (before.definition.id !== id || before.definition.version !== version) throw new TypeError(`${before.definition.id} ${before.definition.version} compared with ${id} ${version}`)
  const earlier = new Map(before.items.map((item) => [item.id, item]))
  const items = after.items.flatMap((item) => {
    const own = earlier.get(item.id)
    return own ? [itemRounds(own, item)] : []
  })
  return {
    before,
    after,
    items,
    parts: after.parts.map((part) => partRounds(levelSets, before.parts.find((each) => each.id === part.id), part)),
    stability: { answered: stabilityOf(items, 'answered'), agreed: stabilityOf(items, 'agreed') },
  }
}
