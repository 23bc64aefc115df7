import type { ChoiceItem, ScaleItem, YesNoItem } from '../../exercises/core/instrument'

const base = { title: 'Ítem', prompt: '¿Pregunta?', origin: 'kit', source: 'ortega-2006 §6.2.1' } as const

/** Items for tests of the rules that hold for every instrument. */
export const scaleItem = (id: string, values: readonly number[]): ScaleItem =>
  ({ ...base, id, kind: 'scale', options: values.map((value) => ({ value, label: `${value}`, text: `Valor ${value}` })) })

export const yesNoItem = (id: string): YesNoItem => ({ ...base, id, kind: 'yes-no' })

export const choiceItem = (id: string, options: readonly string[]): ChoiceItem =>
  ({ ...base, id, kind: 'choice', options: options.map((option) => ({ id: option, label: option, text: option })) })
