import { documentReader } from '../../core/workpiece/document'
import * as field from '../../core/workpiece/fields'
import { TERMS } from './model'

export const ID = 'plan-entorno'
export const VERSION = 1

export const MOST_PROCESSES = 300
export const MOST_GROUPS = 300

const group = field.row({
  id: field.id,
  name: field.text,
  /** What we look for in them. */
  ours: field.text,
  /** What they look for in us. */
  theirs: field.text,
  objectives: field.inner(field.row({ term: field.option(TERMS), text: field.text })),
  strategy: field.text,
  responsible: field.text,
  process: field.reference,
})

export const read = documentReader(ID, VERSION, {
  processes: field.bounded(field.row({ id: field.id, name: field.text }), MOST_PROCESSES),
  groups: field.bounded(group, MOST_GROUPS),
})

type Read = Extract<ReturnType<typeof read>, { status: 'read' }>
export type EnvironmentPlan = Read['document']
