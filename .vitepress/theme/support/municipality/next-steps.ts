import type { Suggestion } from '../../../../exercises/core/outline'
import { roundOf } from '../../../../exercises/core/subject'
import type { CopyStanding } from '../copies'
import type { RoomSummary } from '../group/model'
import { lastOfMesa, roomsAlone, roomsOf } from '../mesa/edit'
import { daysBetween, QUIET_DAYS, quietFor, sessionsOf } from '../mesa/follow-up'
import type { Mesa } from '../mesa/model'
import { localDay } from '../report/names'
import type { Room } from '../room/model'
import { lastChange } from '../room/room'
import { changedSinceHandOver } from '../sheet/edit'
import type { Sheet } from '../sheet/model'
import { weakestRow } from './weakest-row'

/** A copy older than this, with changes since, is asked for. */
export const COPY_DAYS = 14
/** A result older than this asks to be measured again. */
export const AGAIN_DAYS = 365
/** Fewer answers than this say nothing of a group yet. */
const LEAST_PEOPLE = 3

/** One thing to do next. Codes and what they are about; the words are in `strings/municipality.ts`. */
export type NextStep =
  | { readonly kind: 'hand-over'; readonly sheet: Sheet }
  | { readonly kind: 'finish'; readonly sheet: Sheet; readonly missing: number }
  | { readonly kind: 'copy'; readonly of: Mesa | Room; readonly what: 'mesa' | 'room'; /** `null` when never. */ readonly days: number | null }
  | { readonly kind: 'reveal'; readonly room: Room }
  | { readonly kind: 'agree'; readonly room: Room; readonly items: number }
  | { readonly kind: 'note'; readonly mesa: Mesa; /** `YYYY-MM-DD` */ readonly date: string }
  | { readonly kind: 'meet'; readonly mesa: Mesa; readonly days: number; readonly met: boolean }
  | { readonly kind: 'weakest'; readonly room: Room; readonly title: string; readonly level: string | null; readonly next: Suggestion | null }
  | { readonly kind: 'again'; readonly room: Room; readonly days: number }

export interface NextFacts {
  readonly mesas: readonly Mesa[]
  readonly rooms: readonly Room[]
  /** Of who uses this device. */
  readonly sheets: readonly Sheet[]
  /** Rooms whose results are shown, reckoned. */
  readonly measured: readonly { readonly room: Room; readonly summary: RoomSummary }[]
  /** How many items of a sheet have no answer yet. */
  readonly missing: (sheet: Sheet) => number
  /** @param changedAt when it last changed */
  readonly standing: (id: string, changedAt: number) => CopyStanding
  /** Milliseconds since 1970. */
  readonly now: number
}

const measures = ({ instrument, subject, municipality }: Room): string => `${instrument}|${subject ?? ''}|${municipality ?? ''}`

/** Of the rooms that measure one thing, the one of the latest measurement. */
function latestOf<T extends { readonly room: Room }>(entries: readonly T[]): readonly T[] {
  const latest = new Map<string, T>()
  for (const entry of entries) {
    const known = latest.get(measures(entry.room))?.room
    const later = !known || roundOf(entry.room) > roundOf(known) || (roundOf(entry.room) === roundOf(known) && entry.room.createdAt > known.createdAt)
    if (later) latest.set(measures(entry.room), entry)
  }
  return [...latest.values()]
}

const begun = ({ answers }: Sheet): boolean => Object.keys(answers).length > 0

function ofSheets({ sheets, missing }: NextFacts): readonly NextStep[] {
  return sheets.filter(begun).flatMap((sheet): NextStep[] => {
    const left = missing(sheet)
    if (left > 0) return [{ kind: 'finish', sheet, missing: left }]
    // Only who was invited has somebody to hand it to.
    return sheet.room.value !== null && (sheet.handedOverAt === null || changedSinceHandOver(sheet)) ? [{ kind: 'hand-over', sheet }] : []
  })
}

function copies({ mesas, rooms, standing }: NextFacts): readonly NextStep[] {
  const wanted = (of: Mesa | Room, what: 'mesa' | 'room', changedAt: number): NextStep[] => {
    const stands = standing(of.id, changedAt)
    if (stands.kind === 'none') return [{ kind: 'copy', of, what, days: null }]
    return stands.changed && stands.days >= COPY_DAYS ? [{ kind: 'copy', of, what, days: stands.days }] : []
  }
  const full = ({ responses, apart }: Room): boolean => responses.length + apart.length > 0
  return [
    ...mesas.filter((mesa) => sessionsOf(mesa).length > 0 || roomsOf(mesa, rooms).some(full)).flatMap((mesa) => wanted(mesa, 'mesa', lastOfMesa(mesa, rooms))),
    ...roomsAlone(mesas, rooms).filter(full).flatMap((room) => wanted(room, 'room', lastChange(room))),
  ]
}

function meetings({ mesas, now }: NextFacts): readonly NextStep[] {
  const today = localDay(new Date(now))
  return mesas.flatMap((mesa): NextStep[] => {
    const next = mesa.next.value?.date ?? null
    const last = sessionsOf(mesa)[0]?.date ?? ''
    if (next !== null && next < today && last < next) return [{ kind: 'note', mesa, date: next }]
    const quiet = quietFor(mesa, today)
    return (next === null || next < today) && quiet.days > QUIET_DAYS ? [{ kind: 'meet', mesa, ...quiet }] : []
  })
}

/** When a room's last answer or value came in, as a day. */
const dayOfRoom = (room: Room): string => localDay(new Date(lastChange(room)))

/**
 * What one is asked to do next, the most pressing first: what others wait for, what could be lost, what the group left open, and only then
 * what its results lead to. Of several measurements of one thing only the latest asks.
 */
export function nextSteps(facts: NextFacts): readonly NextStep[] {
  const latest = latestOf(facts.measured)
  const unseen = latestOf(facts.rooms.map((room) => ({ room }))).filter(({ room }) => !room.revealed.value && room.responses.length >= LEAST_PEOPLE)
  const open = latest.map(({ room, summary }) => ({ room, items: summary.items.filter(({ status, agreement }) => status === 'desacuerdo' && agreement === null).length }))
  const today = localDay(new Date(facts.now))
  return [
    ...ofSheets(facts),
    ...copies(facts),
    ...unseen.map(({ room }): NextStep => ({ kind: 'reveal', room })),
    ...open.filter(({ items }) => items > 0).map(({ room, items }): NextStep => ({ kind: 'agree', room, items })),
    ...meetings(facts),
    ...latest.flatMap(({ room, summary }): NextStep[] => {
      const weakest = weakestRow(summary)
      return weakest ? [{ kind: 'weakest', room, title: weakest.row.title, level: weakest.level, next: weakest.row.agreed.next[0] ?? null }] : []
    }),
    ...latest.map(({ room }) => ({ room, days: daysBetween(dayOfRoom(room), today) })).filter(({ days }) => days >= AGAIN_DAYS).map(({ room, days }): NextStep => ({ kind: 'again', room, days })),
  ]
}
