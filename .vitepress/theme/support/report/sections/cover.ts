import type { GroupNote } from '../../group/model'
import type { RoomSummary } from '../../group/summary'
import { reportStrings } from '../../../strings/report'
import { titlesOf, type ReportContext } from '../context'
import type { Block } from '../model'
import { chileanDay } from '../names'
import { cleanLine } from '../text'

const words = reportStrings.cover

function rolesOf(summary: RoomSummary): string {
  if (!summary.roles) return words.rolesHidden
  return summary.roles.map(({ role, people }) => `${reportStrings.role[role ?? 'other']}: ${people}`).join('; ')
}

/** The example has no comuna: its name is the room's. */
function municipalityRow({ municipality, municipalityCode }: RoomSummary): readonly (readonly [string, string])[] {
  if (municipality === null) return []
  return [[words.municipality, municipalityCode === null ? municipality : words.code(municipality, municipalityCode)]]
}

export function cover(summary: RoomSummary, context: ReportContext): readonly Block[] {
  return [{
    kind: 'facts',
    rows: [
      ...municipalityRow(summary),
      [words.room, cleanLine(summary.title)],
      [words.day, chileanDay(context.day)],
      [words.respondents, String(summary.respondents)],
      [words.roles, rolesOf(summary)],
      [words.agreedItems, words.agreedOf(summary.agreedItems.length, summary.items.length)],
      [words.instrument, words.instrumentVersion(summary.instrument.title, summary.instrument.version, summary.items.length)],
    ],
  }]
}

function noteText(summary: RoomSummary, note: GroupNote): string {
  const { reading } = reportStrings
  switch (note.code) {
    case 'few-people': return reading.fewPeople(note.respondents)
    case 'unknown-items': return reading.unknownItems(titlesOf(summary, note.items))
    case 'top-without-evidence': return reading.topWithoutEvidence(titlesOf(summary, note.items))
    case 'set-apart': return reading.setApart(note.count)
    case 'replaced': return reading.replaced(note.count)
  }
}

export function reading(summary: RoomSummary): readonly Block[] {
  const { heading, items, notes } = reportStrings.reading
  const cautions: readonly Block[] = summary.notes.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: notes },
    { kind: 'list', items: summary.notes.map((note) => noteText(summary, note)) },
  ]
  return [{ kind: 'heading', level: 1, text: heading }, { kind: 'list', items }, ...cautions]
}
