import * as field from './fields'

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
