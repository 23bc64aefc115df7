import type { InstrumentDefinition } from '../core/instrument'
import { nearlyEqual } from '../core/subject'
import type { Collector } from './collect'
import type { Place } from './document'
import type { ReadNote } from './reading'
import { MONTH_FIRST_TEXT, nearlyEqualText, noteText, unnamedText } from './words'

/** Of one file; a mistaken file has as many notes as rows, and the first ones say what it is. */
const MOST_TOLD = 100

export interface Notes {
  add(file: string, place: Place, note: ReadNote): void
  /** What to tell people, a sentence each, in the order of the files. */
  lines(): string[]
}

const whereText = (place: Place): string => ('line' in place ? `línea ${place.line}` : `índice ${place.index}`)

/** Gathers what could not be read of responses that count, file by file. */
export function createNotes(): Notes {
  const files = new Map<string, { told: string[]; count: number; monthFirst: boolean }>()
  return {
    add(file, place, note) {
      const notes = files.get(file) ?? { told: [], count: 0, monthFirst: false }
      files.set(file, notes)
      notes.count++
      if (note.code === 'month-first-date') notes.monthFirst = true
      if (notes.told.length < MOST_TOLD) notes.told.push(`${file}, ${whereText(place)}: ${noteText(note)}`)
    },
    lines: () => [...files].flatMap(([file, { told, count, monthFirst }]) => [
      ...told,
      ...(count > told.length ? [`${file}: y ${count - told.length} más como estas.`] : []),
      ...(monthFirst ? [`${file}: ${MONTH_FIRST_TEXT}`] : []),
    ]),
  }
}

/** What to tell of the names of alliances, networks and initiatives: those that look like one another, and responses without any. */
export function subjectLines({ about }: InstrumentDefinition, collector: Pick<Collector, 'subjects' | 'unnamed'>): string[] {
  if (about === 'municipio') return []
  const alike = nearlyEqual(collector.subjects())
  return [
    ...alike.slice(0, MOST_TOLD).map((subjects) => nearlyEqualText(subjects)),
    ...(alike.length > MOST_TOLD ? [`Y ${alike.length - MOST_TOLD} grupos más de nombres casi iguales.`] : []),
    ...(collector.unnamed > 0 ? [unnamedText(about, collector.unnamed)] : []),
  ]
}
