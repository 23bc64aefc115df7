import { documentReader } from '../../core/workpiece/document'
import * as field from '../../core/workpiece/fields'
import { indicators } from '../../core/workpiece/indicator'
import { PROCESS_KINDS } from './model'

export const ID = 'procesos-estrategicos'
export const VERSION = 1

export const MOST_AREAS = 100
export const MOST_PRODUCTS = 300
export const MOST_PROCESSES = 300

const process = field.row({
  id: field.id,
  name: field.text,
  area: field.text,
  kind: field.option(PROCESS_KINDS),
  client: field.text,
  product: field.text,
  objective: field.text,
  stages: field.inner(field.entry),
  indicators,
  unit: field.text,
})

export const read = documentReader(ID, VERSION, {
  areas: field.bounded(field.entry, MOST_AREAS),
  products: field.bounded(field.entry, MOST_PRODUCTS),
  processes: field.bounded(process, MOST_PROCESSES),
})

type Read = Extract<ReturnType<typeof read>, { status: 'read' }>
export type Processes = Read['document']
export type Process = Processes['processes'][number]
