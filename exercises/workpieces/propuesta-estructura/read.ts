import { documentReader } from '../../core/workpiece/document'
import * as field from '../../core/workpiece/fields'
import { HOLDERS } from './model'

export const ID = 'propuesta-estructura'
export const VERSION = 1

export const MOST_UNITS = 200
export const MOST_CRITERIA = 200
export const MOST_RESPONSIBILITIES = 500
export const MOST_COORDINATION = 200
export const MOST_PROCESSES = 300

const named = field.row({ id: field.id, name: field.text })
const criterion = field.row({ id: field.id, text: field.text, keep: field.yesNo, why: field.text })
const responsibility = field.row({ id: field.id, text: field.text, process: field.reference, unit: field.reference, holder: field.optional(HOLDERS) })
const coordination = field.row({ id: field.id, units: field.inner(field.id), how: field.text, frequency: field.text })

export const read = documentReader(ID, VERSION, {
  units: field.bounded(named, MOST_UNITS),
  criteria: field.bounded(criterion, MOST_CRITERIA),
  responsibilities: field.bounded(responsibility, MOST_RESPONSIBILITIES),
  coordination: field.bounded(coordination, MOST_COORDINATION),
  processes: field.bounded(named, MOST_PROCESSES),
})

type Read = Extract<ReturnType<typeof read>, { status: 'read' }>
export type Structure = Read['document']
