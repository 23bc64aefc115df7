import type { Instrument } from '../../../../exercises/core/evaluate'
import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Values } from '../../../../exercises/core/outline'
import { roundOf } from '../../../../exercises/core/subject'
import { pendingApart } from '../room/decide'
import type { Room } from '../room/model'
import { readings, type Reading, type Readings } from './agreed'
import { summarizeHours } from './hours'
import { peopleByRole, summarizeItems } from './items'
import type { GroupNote, ItemSummary, PartSummary, RoomSummary } from './model'
import { mostDisputedFirst } from './order'
import { summarizeProposal } from './proposal'

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

const knownIn = (ids: readonly string[], values: Values): number => ids.filter((id) => (values[id] ?? null) !== null).length

/** Rows of the agreed reading, each with what the answers alone say of it. */
function partsOf({ answered, agreed }: Readings<Reading>, agreedItems: readonly string[]): readonly PartSummary[] {
  const before = new Map(answered.outline.parts.flatMap(({ rows }) => rows).map((row) => [row.id, row]))
  return agreed.outline.parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => ({
      id: row.id,
      title: row.title,
      part: part.id,
      agreed: row,
      answered: before.get(row.id) ?? null,
      known: { agreed: knownIn(row.items, agreed.values), answered: knownIn(row.items, answered.values) },
      agreedItems: row.items.filter((id) => agreedItems.includes(id)),
    })),
  }))
}

const isOf = ({ id, version }: InstrumentDefinition, thing: { readonly instrument: string; readonly version: number }): boolean =>
  thing.instrument === id && thing.version === version

/**
 * What a room shows of its group, whatever its instrument measures.
 *
 * @param instrument the room's own
 * @param municipality name of what the room is about: the comuna, which the room knows only by its code, or the subject
 * @throws TypeError when the room is of another instrument or version: its answers would be read as what they are not
 */
export function summarizeRoom(instrument: Instrument, kept: Room, municipality: string | null): RoomSummary {
  const { definition, prompts, provenance } = instrument
  if (!isOf(definition, kept)) throw new TypeError(`room of ${kept.instrument} ${kept.version} read with ${definition.id} ${definition.version}`)
  // Whatever was accepted by hand or restored: an answer to other questions is none here.
  const room = { ...kept, responses: kept.responses.filter((response) => isOf(definition, response)) }
  const items = summarizeItems(definition, room.responses, room.agreements)
  const agreedItems = items.filter(({ agreement }) => agreement).map(({ id }) => id)
  const both = readings(instrument, items, room.responses.length)
  const parts = partsOf(both, agreedItems)
  return {
    definition,
    prompts,
    provenance,
    title: room.name.value,
    municipality,
    municipalityCode: room.subject === undefined ? room.municipality : null,
    round: roundOf(room),
    subject: room.subject ?? null,
    respondents: room.responses.length,
    roles: peopleByRole(room.responses),
    items,
    order: mostDisputedFirst(items),
    agreedItems,
    headline: { answered: both.answered.outline.headline, agreed: both.agreed.outline.headline },
    parts,
    values: both.agreed.values,
    hours: summarizeHours(instrument, both.agreed.result, parts, room.plan.value),
    proposal: summarizeProposal(instrument, parts, room.proposal),
    notes: notesOf(room, items),
  }
}
