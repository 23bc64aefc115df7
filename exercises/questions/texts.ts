import type { Markdown } from '../core/exercise'
import type { Exercise } from './exercise'

const isText = (value: object): value is Markdown => 'markdown' in value && 'inline' in value

/**
 * The same exercise with each of its texts replaced, in the order in which the bank gives them: for a page, by its
 * HTML; for a spreadsheet or another course format, by whatever that needs.
 */
export function withTexts<Text>(exercise: Exercise, draw: (text: Markdown) => Text): Exercise<Text> {
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (isText(value)) return draw(value)
    return Array.isArray(value) ? value.map(walk) : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]))
  }
  // The one cast: the walk keeps every key and replaces exactly what the type parameter stands for.
  return walk(exercise) as Exercise<Text>
}

/** The exercise's texts, in the order in which the bank gives them. */
export function textsIn(exercise: Exercise): readonly Markdown[] {
  const texts: Markdown[] = []
  withTexts(exercise, (text) => texts.push(text))
  return texts
}
