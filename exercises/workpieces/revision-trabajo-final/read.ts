import { documentReader } from '../../core/workpiece/document'
import * as field from '../../core/workpiece/fields'
import { CRITERIA, LEVELS, SIDES } from './model'

export const ID = 'revision-trabajo-final'
export const VERSION = 1

/** `note`: where it is seen, as page or document. */
const mark = field.row({ id: field.id, criterion: field.option(CRITERIA), by: field.option(SIDES), level: field.optional(LEVELS), note: field.text })
const observation = field.row({ id: field.id, criterion: field.optional(CRITERIA), by: field.option(SIDES), place: field.text, seen: field.text, proposal: field.text })

export const read = documentReader(ID, VERSION, { marks: field.bounded(mark, 100), observations: field.bounded(observation, 200) })

type Read = Extract<ReturnType<typeof read>, { status: 'read' }>
export type Review = Read['document']
export type Mark = Review['marks'][number]
export type Observation = Review['observations'][number]
