import * as field from './fields'
import { optionsOf, type PlainField } from './form'

/** How a team will know: the same shape in every document that has indicators. */

export const FREQUENCIES = ['mensual', 'trimestral', 'semestral', 'anual'] as const
export type Frequency = (typeof FREQUENCIES)[number]
export const FREQUENCY_LABELS: Readonly<Record<Frequency, string>> = { mensual: 'Mensual', trimestral: 'Trimestral', semestral: 'Semestral', anual: 'Anual' }

export const indicators = field.inner(field.row({
  name: field.text,
  unit: field.text,
  baseline: field.number,
  target: field.number,
  frequency: field.optional(FREQUENCIES),
}))

/** How an indicator is written, wherever it is. */
export const indicatorFields: readonly PlainField[] = [
  { kind: 'text', key: 'name', label: 'Indicador' },
  { kind: 'text', key: 'unit', label: 'Unidad de medida' },
  { kind: 'number', key: 'baseline', label: 'Línea base' },
  { kind: 'number', key: 'target', label: 'Meta' },
  { kind: 'choice', key: 'frequency', label: 'Frecuencia', options: optionsOf(FREQUENCIES, FREQUENCY_LABELS), none: 'Sin decidir' },
]
