import { itemsOf } from '../../../../../exercises/core/instrument'
import { groupStrings } from '../../../strings/group'
import { reportStrings } from '../../../strings/report'
import { agreementReading, valueReading } from '../../group/careful'
import type { RoomSummary } from '../../group/model'
import type { Block } from '../model'

const words = reportStrings.notes

const subject = (heading: string, items: readonly string[]): readonly Block[] => [
  { kind: 'heading', level: 2, text: heading },
  { kind: 'list', items, tone: 'note' },
]

/** What comes from the source and what is this kit's own, so that nobody takes our cut-offs for the source's. */
export function notes({ definition, provenance, hours }: RoomSummary): readonly Block[] {
  const own = itemsOf(definition).filter(({ origin }) => origin === 'kit').map(({ title }) => `«${title}»`)
  return [
    { kind: 'heading', level: 1, text: words.heading },
    ...subject(words.fromSource, provenance.source),
    ...subject(words.ours, [
      ...provenance.ours,
      valueReading(definition).join(' '),
      [...agreementReading(definition), words.consensus].join(' '),
      ...(hours ? [words.hours] : []),
      ...(own.length > 0 ? [words.ownItems(groupStrings.list(own))] : []),
    ]),
    ...subject(words.privacy, words.privacyItems),
    ...subject(words.references, [...provenance.references, words.consensusReference]),
    { kind: 'paragraph', text: words.licence, tone: 'note' },
  ]
}
