import { documentReader } from '../../core/workpiece/document'
import * as field from '../../core/workpiece/fields'
import { CONTRIBUTIONS, LEVELS, REASONS, ROLES, TIE_KINDS, TYPES } from './model'

export const ID = 'mapa-actores'
export const VERSION = 1

/** Bounds of a map: its figures are reckoned at every keystroke, and a picture of more says nothing to anybody. */
export const MOST_ACTORS = 1_000
export const MOST_TIES = 10_000

const actor = field.row({
  id: field.id,
  name: field.text,
  type: field.optional(TYPES),
  level: field.optional(LEVELS),
  convener: field.flag,
  roles: field.someOf(ROLES),
  contributions: field.someOf(CONTRIBUTIONS),
  ally: field.flag,
  why: field.someOf(REASONS),
})

const tie = field.row({ from: field.id, to: field.id, kind: field.option(TIE_KINDS) })

export const read = documentReader(ID, VERSION, { actors: field.bounded(actor, MOST_ACTORS), ties: field.bounded(tie, MOST_TIES) })

type Read = Extract<ReturnType<typeof read>, { status: 'read' }>
export type ActorMap = Read['document']
export type Actor = ActorMap['actors'][number]
export type Tie = ActorMap['ties'][number]
