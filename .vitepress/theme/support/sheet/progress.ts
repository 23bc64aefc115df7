import { claimedValue, itemsOf, type AnswerValue, type InstrumentDefinition, type Item, type ItemGroup } from '../../../../exercises/core/instrument'
import type { Sheet } from './model'

export interface Progress {
  /** Items with any answer, *No sé* included: the person has been there. */
  readonly answered: number
  /** Of those, *No sé / no aplica*. */
  readonly unknown: number
  readonly total: number
}

export const isAnswered = (sheet: Sheet, item: string): boolean => sheet.answers[item] !== undefined

export function progressOf(items: readonly Item[], sheet: Sheet): Progress {
  const answers = items.flatMap(({ id }) => sheet.answers[id] ?? [])
  return { answered: answers.length, unknown: answers.filter(({ value }) => value === null).length, total: items.length }
}

/** Items with their number on paper, from 1 in the definition's order. */
export interface NumberedItem {
  readonly number: number
  readonly item: Item
  readonly group: ItemGroup
}

export function numberedItems(definition: InstrumentDefinition): readonly NumberedItem[] {
  return definition.groups.flatMap((group) => group.items.map((item) => ({ item, group })))
    .map((entry, index) => ({ ...entry, number: index + 1 }))
}

/** Items not answered yet, so that the person may go to each; *No sé* is an answer. */
export function unanswered(definition: InstrumentDefinition, sheet: Sheet): readonly NumberedItem[] {
  return numberedItems(definition).filter(({ item }) => !isAnswered(sheet, item.id))
}

/** Items at their highest option without a note that says what shows it (`instruments.md`, rule 5). */
export function topWithoutEvidence(definition: InstrumentDefinition, sheet: Sheet): readonly NumberedItem[] {
  return numberedItems(definition).filter(({ item }) => {
    const answer = sheet.answers[item.id]?.value
    return answer !== undefined && answer === claimedValue(item) && (sheet.evidence[item.id]?.value ?? '').trim() === ''
  })
}

/** The answers as the rule takes them: `null` for *No sé* and for what is not answered yet. */
export function plainAnswers(definition: InstrumentDefinition, sheet: Sheet): Record<string, AnswerValue> {
  return Object.fromEntries(itemsOf(definition).map(({ id }) => [id, sheet.answers[id]?.value ?? null]))
}

/** One way to answer an item, in the order shown; *No sé* apart. */
export interface Choice {
  readonly value: AnswerValue
  readonly label: string
  /** What a person could observe when it holds; empty when the label says it all. */
  readonly text: string
}

/** @param words labels of the answers that no definition writes */
export function choicesOf(item: Item, words: { readonly yes: string; readonly no: string }): readonly Choice[] {
  switch (item.kind) {
    case 'scale': return item.options
    case 'yes-no': return [{ value: 1, label: words.yes, text: '' }, { value: 0, label: words.no, text: '' }]
    case 'choice': return item.options.map(({ id, label, text }) => ({ value: id, label, text }))
  }
}
