import type { AnswerValue } from '../../../../exercises/core/instrument'
import type { AreaResult } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { baseStrings } from '../../strings/base'
import { groupStrings } from '../../strings/group'
import { reportStrings } from '../../strings/report'
import { consensusText, labelOf } from '../group/figures'
import type { ItemSummary } from '../group/model'
import { titlesOf as titleList } from '../group/notes'
import type { AreaSummary, RoomSummary } from '../group/summary'
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
}

/** The comuna where there is one, else the room's name. */
export const placeOf = (summary: RoomSummary): string => cleanLine(summary.municipality ?? summary.title)

export const levelWord = (level: AreaResult['level']): string => baseStrings.level[level]

const STEPS: Readonly<Record<AreaResult['level'], string>> = { 'sin-informacion': '□□□', bajo: '■□□', medio: '■■□', alto: '■■■' }

/** A level as three steps and its word, the same in colour and in black and white. */
export const levelRuns = (level: AreaResult['level']): readonly Run[] => [
  { text: `${STEPS[level]} `, decorative: true },
  { text: levelWord(level), strong: true },
]

/** «Estrategia: medio; Estructura: bajo» */
export const levelList = (areas: readonly AreaSummary[], reading: 'agreed' | 'answered'): string =>
  areas.map((area) => `${area.title}: ${levelWord(area[reading].level).toLowerCase()}`).join('; ')

export const itemById = (summary: RoomSummary): ReadonlyMap<string, ItemSummary> => new Map(summary.items.map((item) => [item.id, item]))

/** Titles of items for a sentence: «Visión y misión y Clientes definidos». */
export const titlesOf = (summary: RoomSummary, ids: readonly string[]): string => groupStrings.list(titleList(ids, summary.items))

export const areaTitle = (summary: RoomSummary, id: string): string => summary.areas.find((area) => area.id === id)?.title ?? id

/** The option's word, or that the group does not know. */
export const valueWord = (item: ItemSummary, value: AnswerValue): string => labelOf(item, value) ?? reportStrings.unknownValue

/** «Acuerdo parcial (0,623)» */
export function agreementWord(item: ItemSummary): string {
  const word = groupStrings.agreement[item.status]
  return item.consensus === null || item.status === 'insuficiente' ? word : `${word} (${consensusText(item.consensus)})`
}
