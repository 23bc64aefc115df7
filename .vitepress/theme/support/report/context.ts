import type { AnswerValue, SubjectKind } from '../../../../exercises/core/instrument'
import type { LevelRef, LevelSet } from '../../../../exercises/core/levels'
import { groupStrings } from '../../strings/group'
import { reportStrings } from '../../strings/report'
import { consensusText, labelOf } from '../group/figures'
import type { ItemSummary, RoomSummary } from '../group/model'
import { titlesOf as titleList } from '../group/notes'
import type { Mesa } from '../mesa/model'
import type { Rounds } from '../mesa/rounds'
import { levelSign } from '../level-sign'
import type { Run } from './model'
import { cleanLine } from './text'

/** How the attendees stand in the acta: lines to sign on, or names that were typed for this one file and are kept nowhere. */
export type Attendees =
  | { readonly kind: 'blank'; readonly lines: number }
  | { readonly kind: 'named'; readonly names: readonly string[] }

export interface ActaForm {
  /** Empty fields become lines to write on. */
  readonly place: string
  /** `YYYY-MM-DD` or empty. */
  readonly day: string
  readonly attendees: Attendees
}

/** What a report says besides the summary. */
export interface ReportContext {
  /** `YYYY-MM-DD`: day on which the report is made. */
  readonly day: string
  readonly acta: ActaForm
  /** That the room is of, for what it did since. */
  readonly mesa?: Mesa | null
  /** The measurement before this one beside it; `null` for the first. */
  readonly rounds?: Rounds | null
}

/** The comuna or the subject where there is one, else the room's name. */
export const placeOf = (summary: RoomSummary): string => cleanLine(summary.municipality ?? summary.title)

/** What a file is called after: the place and, from the second on, which measurement it is. */
export const fileOf = (summary: RoomSummary): string => (summary.round === 1 ? placeOf(summary) : `${placeOf(summary)} medicion ${summary.round}`)

/** Who talks and decides: the source's *mesa comunal* where a municipality is measured. */
export const mesaOf = (about: SubjectKind): string => (about === 'municipio' ? reportStrings.mesaComunal : reportStrings.mesa)

export const levelWord = (sets: readonly LevelSet[], level: LevelRef | null | undefined): string => (level ? levelSign(sets, level).word : reportStrings.none)

/** A level as its steps and its word, the same in colour and in black and white; a level without order by its word alone. */
export function levelRuns(sets: readonly LevelSet[], level: LevelRef | null | undefined): readonly Run[] {
  if (!level) return [{ text: reportStrings.none }]
  const { word, steps } = levelSign(sets, level)
  const signs = steps ? [{ text: `${'■'.repeat(steps.filled)}${'□'.repeat(steps.of - steps.filled)} `, decorative: true }] : []
  return [...signs, { text: word, strong: true }]
}

export const itemById = (summary: RoomSummary): ReadonlyMap<string, ItemSummary> => new Map(summary.items.map((item) => [item.id, item]))

/** Titles of items for a sentence: «Visión y misión y Clientes definidos». */
export const titlesOf = (summary: RoomSummary, ids: readonly string[]): string => groupStrings.list(titleList(ids, summary.items))

/** The option's word, or that the group does not know. */
export const valueWord = (item: ItemSummary, value: AnswerValue): string => labelOf(item, value) ?? reportStrings.unknownValue

/** «Acuerdo parcial (0,623)» */
export function agreementWord(item: ItemSummary): string {
  const word = groupStrings.agreement[item.status]
  return item.consensus === null || item.status === 'insuficiente' ? word : `${word} (${consensusText(item.consensus)})`
}
