import { itemsOf } from '../../../../../exercises/core/instrument'
import { definition } from '../../../../../exercises/instruments/diagnostico-organizacional/definition'
import { groupStrings } from '../../../strings/group'
import { reportStrings } from '../../../strings/report'
import type { Block } from '../model'

const words = reportStrings.notes

const subject = (heading: string, items: readonly string[]): readonly Block[] => [
  { kind: 'heading', level: 2, text: heading },
  { kind: 'list', items, tone: 'note' },
]

/** What comes from the source and what is this kit's own, so that nobody takes our cut-offs for the source's. */
export function notes(): readonly Block[] {
  const own = itemsOf(definition).filter(({ origin }) => origin === 'kit').map(({ title }) => `«${title}»`)
  return [
    { kind: 'heading', level: 1, text: words.heading },
    ...subject(words.fromSource, words.fromSourceItems),
    ...subject(words.ours, own.length > 0 ? [...words.oursItems, words.oursOwnItems(groupStrings.list(own))] : words.oursItems),
    ...subject(words.privacy, words.privacyItems),
    ...subject(words.references, words.referenceItems),
    { kind: 'paragraph', text: words.licence, tone: 'note' },
  ]
}
