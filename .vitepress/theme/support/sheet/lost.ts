import { itemsOf, type InstrumentDefinition } from '../../../../exercises/core/instrument'
import { answerStrings } from '../../strings/answer'
import type { Unmapped } from './model'

/** An answer of an older version that has no place in this one, in words. */
export interface LostAnswer {
  /** Id of the item, for whoever helps from afar. */
  readonly code: string
  readonly question: string
  readonly answer: string
  /** As it was typed; empty when there was none. */
  readonly note: string
}

const words = answerStrings.older

/** Older versions' titles are not kept: a question that is gone is named by its part, which its id begins with. */
function question(definition: InstrumentDefinition, id: string): string {
  const item = itemsOf(definition).find((one) => one.id === id)
  if (item) return words.changed(item.title)
  const group = definition.groups.find((one) => id.startsWith(`${one.id}-`))
  return group ? words.gone(group.title) : words.goneFromNowhere
}

export function lostAnswer(definition: InstrumentDefinition, { item, value, note }: Unmapped): LostAnswer {
  return {
    code: item,
    question: question(definition, item),
    answer: value === null ? words.unknown : typeof value === 'number' ? words.scale(value) : words.choice(value.replaceAll('-', ' ')),
    note: note.trim(),
  }
}
