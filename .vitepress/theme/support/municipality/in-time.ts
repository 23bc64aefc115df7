import { placedLevel, type LevelRef } from '../../../../exercises/core/levels'
import { roundOf } from '../../../../exercises/core/subject'
import type { RoomSummary } from '../group/model'
import { byText } from '../canonical'
import type { Room } from '../room/model'

/** A group's measurement that others can be set beside. */
export interface Measurement {
  readonly room: Room
  readonly summary: RoomSummary
}

/** Where a row stands at each measurement, the first one first; `null` where that result has no such row. */
export interface RowInTime {
  readonly id: string
  readonly title: string
  readonly levels: readonly (LevelRef | null)[]
  readonly figures: readonly (string | null)[]
  /** From the first measurement to the last; `null` where either says nothing, or its levels have no order. */
  readonly moved: 'up' | 'down' | 'same' | null
}

/** Measurements of one thing with one version of an instrument. */
export interface InTime {
  readonly measurements: readonly [Measurement, Measurement, ...Measurement[]]
  readonly rows: readonly RowInTime[]
}

/** Two versions ask different things: they are never compared as one. */
const sameThing = ({ instrument, version, subject, municipality }: Room): string => JSON.stringify([instrument, version, subject ?? null, municipality])

/** When it was taken: by its round, and of one round by when its room was made. */
const earlier = (a: Measurement, b: Measurement): number =>
  roundOf(a.room) - roundOf(b.room) || byText(a.room.createdAt, b.room.createdAt) || byText(a.room.id, b.room.id)

function rowsOf(measurements: readonly [Measurement, Measurement, ...Measurement[]]): readonly RowInTime[] {
  const [{ summary: { definition } }] = measurements
  const all = measurements.map(({ summary }) => new Map(summary.parts.flatMap(({ rows }) => rows).map((row) => [row.id, row])))
  const titles = new Map(all.flatMap((rows) => [...rows.values()]).map(({ id, title }) => [id, title]))
  const stepOf = (level: LevelRef | null | undefined): number | null => (level ? placedLevel(definition.levelSets, level)?.step?.k ?? null : null)
  return [...titles].map(([id, title]): RowInTime => {
    const levels = all.map((rows) => rows.get(id)?.agreed.level ?? null)
    const [first, last] = [stepOf(levels[0]), stepOf(levels.at(-1))]
    return {
      id, title, levels,
      figures: all.map((rows) => rows.get(id)?.agreed.figure ?? null),
      moved: first === null || last === null ? null : last > first ? 'up' : last < first ? 'down' : 'same',
    }
  })
}

/** What was measured twice or more, each with its rows side by side in their agreed reading. Groups without an answer are none. */
export function inTime(measured: readonly Measurement[]): readonly InTime[] {
  const things = new Map<string, Measurement[]>()
  for (const one of measured) {
    if (one.summary.respondents === 0) continue
    const key = sameThing(one.room)
    const known = things.get(key)
    if (known) known.push(one)
    else things.set(key, [one])
  }
  return [...things.values()].flatMap((own): InTime[] => {
    const [first, second, ...others] = own.sort(earlier)
    if (!first || !second) return []
    const measurements = [first, second, ...others] as const
    return [{ measurements, rows: rowsOf(measurements) }]
  })
}

/** The measurements from one to another, both included; `null` where the second does not come after the first. */
export function between({ measurements }: InTime, from: string, to: string): InTime | null {
  const [start, end] = [from, to].map((id) => measurements.findIndex(({ room }) => room.id === id))
  if (start === undefined || end === undefined || start < 0) return null
  const [first, second, ...others] = measurements.slice(start, end + 1)
  if (!first || !second) return null
  const chosen = [first, second, ...others] as const
  return { measurements: chosen, rows: rowsOf(chosen) }
}
