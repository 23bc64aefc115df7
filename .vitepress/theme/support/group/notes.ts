import { groupStrings } from '../../strings/group'
import type { GroupNote, ItemSummary } from './model'

/** Titles of items, in the order of their ids. */
export function titlesOf(ids: readonly string[], items: readonly Pick<ItemSummary, 'id' | 'title'>[]): readonly string[] {
  return ids.map((id) => items.find((item) => item.id === id)?.title ?? id)
}

/** A note in words, the same on screen and on paper. */
export function noteWords(note: GroupNote, items: readonly Pick<ItemSummary, 'id' | 'title'>[]): string {
  const words = groupStrings.notes
  switch (note.code) {
    case 'few-people': return words['few-people'](note.respondents)
    case 'unknown-items': return words['unknown-items'](titlesOf(note.items, items))
    case 'top-without-evidence': return words['top-without-evidence'](titlesOf(note.items, items))
    case 'set-apart': return words['set-apart'](note.count)
    case 'replaced': return words.replaced(note.count)
  }
}
