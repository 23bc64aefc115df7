import fc from 'fast-check'
import { itemsOf, optionValues, type AnswerValue, type InstrumentDefinition } from '../../exercises/core/instrument'

export type Sheet = Readonly<Record<string, AnswerValue>>

/** Any sheet of an instrument: every item answered, left at `null` or missing. */
export function anySheet(definition: InstrumentDefinition): fc.Arbitrary<Sheet> {
  return fc.tuple(...itemsOf(definition).map((item) =>
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom<AnswerValue>(...optionValues(item)) },
      { weight: 1, arbitrary: fc.constant<AnswerValue>(null) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    ).map((answer) => [item.id, answer] as const),
  )).map((entries) => Object.fromEntries(entries.flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]]))))
}

/** A sheet with one answer raised to the next option; `null` when nothing is answered below the top. */
export function oneBetter(definition: InstrumentDefinition, sheet: Sheet, pick: number): { readonly item: string; readonly sheet: Sheet } | null {
  const steps = itemsOf(definition).flatMap((item) => {
    const values = optionValues(item)
    const at = values.findIndex((value) => value === sheet[item.id])
    const next = at < 0 ? undefined : values[at + 1]
    return next === undefined ? [] : [{ item: item.id, sheet: { ...sheet, [item.id]: next } }]
  })
  return steps[pick % Math.max(steps.length, 1)] ?? null
}
