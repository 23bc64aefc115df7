import { noteWords } from '../../group/notes'
import type { RoomSummary } from '../../group/model'
import { groupStrings } from '../../../strings/group'
import { subjectStrings } from '../../../strings/subject'
import { reportStrings } from '../../../strings/report'
import { placeOf, type ReportContext } from '../context'
import type { Block } from '../model'
import { chileanDay } from '../names'
import { cleanLine } from '../text'

const words = reportStrings.cover

function rolesOf(summary: RoomSummary): string {
  if (!summary.roles) return words.rolesHidden
  return summary.roles.map(({ role, people }) => `${role ? groupStrings.roles[role] : groupStrings.rest}: ${people}`).join('; ')
}

/** The example has no comuna: its name is the room's. */
function municipalityRow({ definition, subject, municipality, municipalityCode }: RoomSummary): readonly (readonly [string, string])[] {
  if (subject !== null) return [[subjectStrings.short[definition.about], cleanLine(subject)]]
  if (municipality === null) return []
  return [[words.municipality, municipalityCode === null ? municipality : words.code(municipality, municipalityCode)]]
}

export function cover(summary: RoomSummary, context: ReportContext): readonly Block[] {
  return [{
    kind: 'facts',
    rows: [
      ...municipalityRow(summary),
      // A room is often called as what it measures, and the line above has just said it.
      ...(cleanLine(summary.title) === placeOf(summary) ? [] : [[words.room, cleanLine(summary.title)] as const]),
      ...(summary.round === 1 ? [] : [[subjectStrings.round, subjectStrings.ordinal(summary.round)] as const]),
      [words.day, chileanDay(context.day)],
      [words.respondents, String(summary.respondents)],
      [words.roles, rolesOf(summary)],
      [words.agreedItems, words.agreedOf(summary.agreedItems.length, summary.items.length)],
      [words.instrument, words.instrumentVersion(summary.definition.title, summary.definition.version, summary.items.length)],
    ],
  }]
}

export function reading(summary: RoomSummary): readonly Block[] {
  const { heading, items } = reportStrings.reading
  const cautions: readonly Block[] = summary.notes.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: groupStrings.notes.title },
    { kind: 'list', items: summary.notes.map((note) => noteWords(note, summary.items)) },
  ]
  return [{ kind: 'heading', level: 1, text: heading }, { kind: 'list', items: [...summary.provenance.reading, ...items] }, ...cautions]
}
