import { instrument } from '../../../../exercises/instruments/diagnostico-organizacional'
import { AREA_IDS, type Area, type AreaResult, type DiagnosisResult } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import { pendingApart } from '../room/decide'
import type { Room } from '../room/model'
import { readings, type GroupRule } from './agreed'
import { summarizeHours } from './hours'
import { peopleByRole, summarizeItems } from './items'
import type { AreaProposal, GroupNote, GroupSummary, HoursSummary, ItemSummary } from './model'
import { mostDisputedFirst } from './order'
import { actionsOf } from './proposal'

/** One area of the diagnosis in its two readings. */
export interface AreaSummary {
  readonly id: Area
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

/** Agreement figures from fewer people than this are only a prompt for conversation. */
export const FEW_PEOPLE = 6

function notesOf(room: Room, items: readonly ItemSummary[]): readonly GroupNote[] {
  const notes: GroupNote[] = []
  const respondents = room.responses.length
  if (respondents < FEW_PEOPLE) notes.push({ code: 'few-people', respondents })
  const unknown = items.filter(({ agreedValue }) => agreedValue === null)
  if (respondents > 0 && unknown.length > 0) notes.push({ code: 'unknown-items', items: unknown.map(({ id }) => id) })
  const bare = items.filter(({ agreedValue, claimed, top }) => claimed !== null && agreedValue === claimed && top.withNote === 0)
  if (bare.length > 0) notes.push({ code: 'top-without-evidence', items: bare.map(({ id }) => id) })
  const apart = pendingApart(room).length
  if (apart > 0) notes.push({ code: 'set-apart', count: apart })
  if (room.replaced.length > 0) notes.push({ code: 'replaced', count: room.replaced.length })
  return notes
}

/** What a room shows of any instrument: its items, their agreement, and the rule's result in both readings. */
export function summarizeGroup<Result>(
  rule: GroupRule<Result> & { readonly definition: InstrumentDefinition },
  room: Room,
): GroupSummary<Result> {
  const { definition } = rule
  const items = summarizeItems(definition, room.responses, room.agreements)
  return {
    instrument: { id: definition.id, version: definition.version, title: definition.title },
    respondents: room.responses.length,
    roles: peopleByRole(room.responses),
    items,
    order: mostDisputedFirst(items),
    agreedItems: items.filter(({ agreement }) => agreement).map(({ id }) => id),
    ...readings(rule, items),
    notes: notesOf(room, items),
  }
}

/**
 * What a room shows of the organisational diagnosis.
 *
 * @param municipality name of the comuna, which the room knows only by its code
 */
export function summarizeRoom(room: Room, municipality: string | null): RoomSummary {
  const group = summarizeGroup(instrument, room)
  return {
    ...group,
    title: room.name.value,
    municipality,
    municipalityCode: room.municipality,
    areas: AREA_IDS.map((id) => {
      const items = group.items.filter(({ area }) => area === id)
      return {
        id,
        title: instrument.definition.groups.find((area) => area.id === id)?.title ?? id,
        answered: group.answered.areas[id],
        agreed: group.agreed.areas[id],
        items: items.map((item) => item.id),
        agreedItems: items.filter(({ agreement }) => agreement).map((item) => item.id),
      }
    }),
    hours: summarizeHours(group.agreed, room.plan.value),
    proposal: AREA_IDS.map((area) => ({ area, actions: actionsOf(room.proposal, area) })),
  }
}
