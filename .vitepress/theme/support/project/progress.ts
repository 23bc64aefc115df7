import { headOf, rowsOf } from '../piece/edit'
import { piecesOf } from '../piece/kind'
import { changedAt } from '../piece/merge'
import { HEAD, LAYOUT, type Piece } from '../piece/model'
import type { Room } from '../room/model'
import { lastChange } from '../room/room'

/** The steps of the final project in their order (ortega-2006 §6.2), and the review that closes it. */
export const STEPS = ['diagnostico', 'validacion', 'propuesta', 'mapa', 'procesos', 'estructura', 'entorno', 'revision'] as const
export type Step = (typeof STEPS)[number]

export const DIAGNOSIS = 'diagnostico-organizacional'
/** The documents of the steps that have one; the others are done in a room. */
export const WORKPIECE_OF = {
  mapa: 'mapa-estrategico', procesos: 'procesos-estrategicos', estructura: 'propuesta-estructura', entorno: 'plan-entorno', revision: 'revision-trabajo-final',
} as const satisfies Partial<Record<Step, string>>
export type PieceStep = keyof typeof WORKPIECE_OF
export const isPieceStep = (step: Step): step is PieceStep => step in WORKPIECE_OF

/** What this device has of a step, as it can be counted. Whether it is good is for the rubric and the mesa. */
export type Found =
  | { readonly kind: 'room'; readonly id: string; readonly shown: boolean; readonly name: string; readonly people: number; readonly at: number }
  | { readonly kind: 'agreements'; readonly id: string; readonly name: string; readonly count: number; readonly at: number }
  /** `whole`: lines with a unit in charge and a date. */
  | { readonly kind: 'proposal'; readonly id: string; readonly name: string; readonly lines: number; readonly whole: number; readonly at: number }
  | { readonly kind: 'piece'; readonly name: string | null; readonly rows: number; readonly at: number }

const newest = <T>(all: readonly T[], at: (one: T) => number): T | undefined => all.reduce<T | undefined>((last, one) => (last === undefined || at(one) > at(last) ? one : last), undefined)

const standing = <T>(stamped: Readonly<Record<string, { readonly value: T | null }>>): readonly T[] => Object.values(stamped).flatMap(({ value }) => (value === null ? [] : [value]))

function inRoom(room: Room): Pick<Progress, 'diagnostico' | 'validacion' | 'propuesta'> {
  const { id } = room
  const [name, at] = [room.name.value, lastChange(room)]
  const [agreed, actions] = [standing(room.agreements), standing(room.proposal)]
  return {
    diagnostico: room.responses.length > 0 ? { kind: 'room', id, shown: room.revealed.value, name, people: room.responses.length, at } : null,
    validacion: agreed.length > 0 ? { kind: 'agreements', id, name, count: agreed.length, at } : null,
    propuesta: actions.length > 0 ? { kind: 'proposal', id, name, lines: actions.length, whole: actions.filter(({ unit, due }) => unit.trim() !== '' && due !== '').length, at } : null,
  }
}

const rowCount = (piece: Piece): number => Object.keys(piece.lists).filter((list) => list !== HEAD && list !== LAYOUT).reduce((sum, list) => sum + rowsOf(piece, list).length, 0)

/** Of the documents of one kind, the one changed last that says something. */
export const lastPiece = (pieces: readonly Piece[], workpiece: string): Piece | undefined => piecesOf(workpiece, pieces).find((one) => rowCount(one) > 0)

/** Of the rooms of the diagnosis, the one changed last. */
export const lastDiagnosis = (rooms: readonly Room[]): Room | undefined => newest(rooms.filter(({ instrument }) => instrument === DIAGNOSIS), lastChange)

function inPieces(pieces: readonly Piece[], workpiece: string): Found | null {
  const piece = lastPiece(pieces, workpiece)
  if (!piece) return null
  const subject = headOf(piece, 'subject')
  return { kind: 'piece', name: typeof subject === 'string' && subject !== '' ? subject : null, rows: rowCount(piece), at: changedAt(piece) }
}

/** What there is of each step; `null` where there is nothing. */
export type Progress = Readonly<Record<Step, Found | null>>

/** What one project has of each step: of the diagnosis, the room changed last, and of each document the one changed last. */
export function projectProgress(rooms: readonly Room[], pieces: readonly Piece[]): Progress {
  const room = lastDiagnosis(rooms)
  const own = room ? inRoom(room) : { diagnostico: null, validacion: null, propuesta: null }
  const document = (step: PieceStep): Found | null => inPieces(pieces, WORKPIECE_OF[step])
  return { ...own, mapa: document('mapa'), procesos: document('procesos'), estructura: document('estructura'), entorno: document('entorno'), revision: document('revision') }
}

/** The first step of which there is nothing yet; `null` when there is something of each. */
export const nextStep = (progress: Progress): Step | null => STEPS.find((step) => progress[step] === null) ?? null
