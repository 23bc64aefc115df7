import { canonical } from '../canonical'
import { stamp, type Stamped } from '../stamped'
import type { Piece, Row } from './model'

/** What one act did: each row that it changed, before and after. */
export type Act = readonly Change[]

interface Change {
  readonly list: string
  readonly key: string
  readonly before: Row | null
  readonly after: Row | null
}

export interface History {
  readonly done: readonly Act[]
  readonly undone: readonly Act[]
}

export const NO_HISTORY: History = { done: [], undone: [] }
/** Acts that can be taken back. */
const MOST_ACTS = 200

function changesBetween(before: Piece, after: Piece): Act {
  return Object.entries(after.lists).flatMap(([list, rows]) => Object.entries(rows).flatMap(([key, now]): Act => {
    const then = before.lists[list]?.[key]
    return then === now || then?.at === now.at ? [] : [{ list, key, before: then?.value ?? null, after: now.value }]
  }))
}

/**
 * Remembers an act. One that changes only what the last act changed is joined with it where `joins` says so, so that a word is taken
 * back whole and not letter by letter.
 */
export function remember(history: History, before: Piece, after: Piece, joins = false): History {
  const act = changesBetween(before, after)
  if (act.length === 0) return history
  const last = history.done.at(-1)
  const place = (changes: Act): string => changes.map(({ list, key }) => `${list}\u0000${key}`).sort().join('\u0001')
  const joined = joins && last !== undefined && history.undone.length === 0 && place(last) === place(act)
  if (!joined) return { done: [...history.done, act].slice(-MOST_ACTS), undone: [] }
  const whole = act.map((change) => ({ ...change, before: last.find(({ list, key }) => list === change.list && key === change.key)?.before ?? null }))
  return { done: [...history.done.slice(0, -1), whole], undone: [] }
}

/**
 * Takes an act back. What somebody changed after it, in another tab or on another computer, stays as they left it.
 *
 * @returns the piece, and the act that would do it again
 */
function takeBack(piece: Piece, act: Act, now: number): { piece: Piece; reverse: Act } {
  const reverse: Change[] = []
  const lists: Record<string, Record<string, Stamped<Row | null>>> = {}
  for (const { list, key, before, after } of act) {
    const current = piece.lists[list]?.[key]
    if (!current || canonical(current.value) !== canonical(after)) continue
    lists[list] = { ...(lists[list] ?? piece.lists[list]), [key]: stamp(before, now, current) }
    reverse.push({ list, key, before: current.value, after: before })
  }
  return { piece: { ...piece, lists: { ...piece.lists, ...lists } }, reverse }
}

function step(piece: Piece, from: readonly Act[], now: number) {
  const act = from.at(-1)
  return act ? { ...takeBack(piece, act, now), rest: from.slice(0, -1) } : null
}

export function undo(piece: Piece, history: History, now: number): { piece: Piece; history: History } {
  const taken = step(piece, history.done, now)
  return taken ? { piece: taken.piece, history: { done: taken.rest, undone: [...history.undone, taken.reverse] } } : { piece, history }
}

export function redo(piece: Piece, history: History, now: number): { piece: Piece; history: History } {
  const taken = step(piece, history.undone, now)
  return taken ? { piece: taken.piece, history: { done: [...history.done, taken.reverse], undone: taken.rest } } : { piece, history }
}
