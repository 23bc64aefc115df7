import type { AreaResult, DiagnosisResult } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import type { AreaProposal, GroupSummary, HoursSummary } from './model'

/** One area of the diagnosis in its two readings. */
export interface AreaSummary {
  readonly id: string
  readonly title: string
  /** According to the answers. */
  readonly answered: AreaResult
  /** With the agreed values: the reading that leads. */
  readonly agreed: AreaResult
  /** Item ids of this area, in the definition's order. */
  readonly items: readonly string[]
  /** Its items set by agreement. */
  readonly agreedItems: readonly string[]
}

/** Everything that the screen, the print view, the Word report and the spreadsheet say about one room. */
export interface RoomSummary extends GroupSummary<DiagnosisResult> {
  /** The room's name. */
  readonly title: string
  /** Name of the comuna; `null` when the room has none. */
  readonly municipality: string | null
  /** Official code; `null` in the example. */
  readonly municipalityCode: string | null
  readonly areas: readonly AreaSummary[]
  readonly hours: HoursSummary
  /** One entry per area, in their order, also where there is no action yet. */
  readonly proposal: readonly AreaProposal[]
}
