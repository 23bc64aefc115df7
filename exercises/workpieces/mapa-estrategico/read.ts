import { documentReader } from '../../core/workpiece/document'
import * as field from '../../core/workpiece/fields'
import { indicators } from '../../core/workpiece/indicator'
import { PERSPECTIVES, USES } from './model'

export const ID = 'mapa-estrategico'
export const VERSION = 1

export const MOST_CLIENTS = 200
export const MOST_OBJECTIVES = 300

const objective = field.row({ id: field.id, perspective: field.option(PERSPECTIVES), text: field.text, supports: field.inner(field.id), indicators })

export const read = documentReader(ID, VERSION, {
  clients: field.bounded(field.entry, MOST_CLIENTS),
  objectives: field.bounded(objective, MOST_OBJECTIVES),
  uses: field.optionList(USES),
})

type Read = Extract<ReturnType<typeof read>, { status: 'read' }>
export type StrategicMap = Read['document']
export type Objective = StrategicMap['objectives'][number]
