import { itemsOf, optionValues, type AnswerValue, type InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Sheet, Unmapped } from './model'

/** A stored sheet beside today's definition. */
export type Opened =
  | { readonly status: 'current'; readonly sheet: Sheet }
  /** Brought over from an older version; what had no place here is in `sheet.unmapped`. */
  | { readonly status: 'migrated'; readonly sheet: Sheet; readonly from: number }
  /** Written by a newer site than the one open in this tab: left as it is. */
  | { readonly status: 'newer'; readonly sheet: Sheet }

/**
 * Opens a sheet with the definition that this site has. Answers are kept by item id where the option still exists; the rest,
 * with its note, goes to `unmapped`, for the person to see.
 */
export function openSheet(sheet: Sheet, definition: InstrumentDefinition): Opened {
  if (sheet.version > definition.version) return { status: 'newer', sheet }
  const items = new Map(itemsOf(definition).map((item) => [item.id, optionValues(item)]))
  const fits = (id: string, value: AnswerValue): boolean => {
    const values = items.get(id)
    return values !== undefined && (value === null || values.includes(value))
  }
  const answers = Object.entries(sheet.answers)
  const notes = Object.entries(sheet.evidence)
  const lost: Unmapped[] = [
    ...answers.filter(([id, { value }]) => !fits(id, value))
      .map(([id, { value }]) => ({ item: id, value, note: items.has(id) ? '' : sheet.evidence[id]?.value ?? '' })),
    ...notes.filter(([id, { value }]) => !items.has(id) && value.trim() !== '' && !(id in sheet.answers))
      .map(([id, { value }]) => ({ item: id, value: null, note: value })),
  ]
  if (sheet.version === definition.version && lost.length === 0) return { status: 'current', sheet }
  return {
    status: 'migrated',
    from: sheet.version,
    sheet: {
      ...sheet,
      version: definition.version,
      answers: Object.fromEntries(answers.filter(([id, { value }]) => fits(id, value))),
      evidence: Object.fromEntries(notes.filter(([id]) => items.has(id))),
      // The stored record may be read again before it is written anew: each item is listed once.
      unmapped: [...sheet.unmapped.filter(({ item }) => !lost.some((again) => again.item === item)), ...lost],
    },
  }
}
