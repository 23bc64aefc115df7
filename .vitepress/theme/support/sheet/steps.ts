import type { InstrumentDefinition, ItemGroup } from '../../../../exercises/core/instrument'

/** A screen of the way through an instrument. `id` is what the browser's history and the sheet remember. */
export type Step =
  | { readonly id: 'inicio'; readonly kind: 'start' }
  | { readonly id: string; readonly kind: 'group'; readonly group: ItemGroup }
  | { readonly id: 'revision'; readonly kind: 'review' }
  | { readonly id: 'resultado'; readonly kind: 'result' }

/** Start, one step for each group of items, review, result. */
export function stepsOf(definition: InstrumentDefinition): readonly [Step, ...Step[]] {
  return [
    { id: 'inicio', kind: 'start' },
    ...definition.groups.map((group): Step => ({ id: `parte-${group.id}`, kind: 'group', group })),
    { id: 'revision', kind: 'review' },
    { id: 'resultado', kind: 'result' },
  ]
}

/** The step of that id, or the first: ids come from storage and history, which may be older than the instrument. */
export function stepById(steps: readonly [Step, ...Step[]], id: string): Step {
  return steps.find((step) => step.id === id) ?? steps[0]
}

/** The step `by` places further (or back), or `undefined` past the ends. */
export function neighbour(steps: readonly Step[], id: string, by: 1 | -1): Step | undefined {
  return steps[steps.findIndex((step) => step.id === id) + by]
}
