import { documentReader } from '../../core/workpiece/document'
import * as field from '../../core/workpiece/fields'
import { HOLDERS } from './model'

export const ID = 'propuesta-estructura'
export const VERSION = 1

const named = field.row({ id: field.id, name: field.text })
const criterion = field.row({ id: field.id, text: field.text, keep: field.yesNo, why: field.text })
const responsibility = field.row({ id: field.id, text: field.text, process: field.reference, unit: field.reference, holder: field.optional(HOLDERS) })
const coordination = field.row({ id: field.id, units: field.inner(field.id), how: field.text, frequency: field.text })

export const read = documentReader(ID, VERSION, {
  units: field.bounded(named, 200),
  criteria: field.bounded(criterion, 200),
  responsibilities: field.bounded(responsibility, 500),
  coordination: field.bounded(coordination, 200),
  processes: field.bounded(named, 300),
})

type Read = Extract<ReturnType<typeof read>, { status: 'read' }>
export type Structure = Read['document']
