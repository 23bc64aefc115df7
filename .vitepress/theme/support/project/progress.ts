import { headOf, rowsOf } from '../piece/edit'
import { changedAt } from '../piece/merge'
import { HEAD, LAYOUT, type Piece } from '../piece/model'
import type { Room } from '../room/model'
import { lastChange } from '../room/room'

/** The steps of the final project in their order (ortega-2006 §6.2), and the review that closes it. */
export const STEPS = ['diagnostico', 'validacion', 'propuesta', 'mapa', 'procesos', 'estructura', 'entorno', 'revision'] as const
export type Step = (typeof STEPS)[number]

const DIAGNOSIS = 'diagnostico-organizacional'
/** The documents of the steps that have one; the others are done in a room. */
export const WORKPIECE_OF: Readonly<Partial<Record<Step, string>>> = {
  mapa: 'mapa-estrategico', procesos: 'procesos-estrategicos', estructura: 'propuesta-estructura', entorno: 'plan-entorno', revision: 'revision-trabajo-final',
}

/** What this device has of a step, as it can be counted. Whether it is good is for the rubric and the mesa. */
export type Found =
  | { readonly kind: 'room'; readonly name: string; readonly people: number; readonly at: number }
  | { readonly kind: 'agreements'; readonly name: string; readonly count: number; readonly at: number }
  /** `whole`: lines with a unit in charge and a date. */
  | { readonly kind: 'proposal'; readonly name: string; readonly lines: number; readonly whole: number; readonly at: number }
  | { readonly kind: 'piece'; readonly name: string | null; readonly rows: number; readonly at: number }

const newest = <T>(all: readonly T[], at: (one: T) => number): T | undefined => all.reduce<T | undefined>((last, one) => (last === undefined || at(one) > at(last) ? one : last), undefined)

const standing = <T>(stamped: Readonly<Record<string, { readonly value: T | null }>>): readonly T[] => Object.values(stamped).flatMap(({ value }) => (value === null ? [] : [value]))

function inRoom(room: Room): Pick<Readonly<Record<Step, Found | null>>, 'diagnostico' | 'validacion' | 'propuesta'> {
  const [name, at] = [room.name.value, lastChange(room)]
  const [agreed, actions] = [standing(room.agreements), standing(room.proposal)]
  return {
    diagnostico: room.responses.length > 0 ? { kind: 'room', name, people: room.responses.length, at } : null,
    validacion: agreed.length > 0 ? { kind: 'agreements', name, count: agreed.length, at } : null,
    propuesta: actions.length > 0 ? { kind: 'proposal', name, lines: actions.length, whole: actions.filter(({ unit, due }) => unit.trim() !== '' && due !== '').length, at } : null,
  }
}

const rowCount = (piece: Piece): number => Object.keys(piece.lists).filter((list) => list !== HEAD && list !== LAYOUT).reduce((sum, list) => sum + rowsOf(piece, list).length, 0)

function inPieces(pieces: readonly Piece[], workpiece: string): Found | null {
  const piece = newest(pieces.filter((one) => one.workpiece === workpiece && rowCount(one) > 0), changedAt)
  if (!piece) return null
  const subject = headOf(piece, 'subject')
  return { kind: 'piece', name: typeof subject === 'string' && subject !== '' ? subject : null, rows: rowCount(piece), at: changedAt(piece) }
}

/**
 * What this device has of each step: of the diagnosis, the room changed last, and of each document the one changed last. The example's
 * room, which has no comuna, is nobody's project.
 */
export function projectProgress(rooms: readonly Room[], pieces: readonly Piece[]): Readonly<Record<Step, Found | null>> {
  const room = newest(rooms.filter(({ instrument, municipality }) => instrument === DIAGNOSIS && municipality !== null), lastChange)
  const own = room ? inRoom(room) : { diagnostico: null, validacion: null, propuesta: null }
  const document = (step: Step): Found | null => inPieces(pieces, WORKPIECE_OF[step] ?? '')
  return { ...own, mapa: document('mapa'), procesos: document('procesos'), estructura: document('estructura'), entorno: document('entorno'), revision: document('revision') }
}

/** The first step of which there is nothing yet; `null` when there is something of each. */
export const nextStep = (progress: Readonly<Record<Step, Found | null>>): Step | null => STEPS.find((step) => progress[step] === null) ?? null
