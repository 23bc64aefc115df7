import { instrument } from '../../../../exercises/instruments/diagnostico-organizacional'
import { example } from '../../../../exercises/instruments/diagnostico-organizacional/example'
import type { DiagnosisResult } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { itemsOf, type AnswerValue } from '../../../../exercises/core/instrument'
import type { Response, Role } from '../../../../exercises/core/response'
import { readings, type Readings } from '../../../../.vitepress/theme/support/group/agreed'
import type { RoomSummary, RowSummary } from '../../../../.vitepress/theme/support/group/model'
import { summarizeRoom } from '../../../../.vitepress/theme/support/group/summary'
import { exampleRoom } from '../../../../.vitepress/theme/support/room/example'
import type { ProposalAction, Room } from '../../../../.vitepress/theme/support/room/model'
import { createRoom } from '../../../../.vitepress/theme/support/room/room'

export const NOW = Date.UTC(2026, 10, 21, 18)

const { definition } = instrument

export const ITEM_IDS = itemsOf(definition).map(({ id }) => id)

export interface Person {
  /** By item id; what is missing takes `all`. */
  readonly answers?: Readonly<Record<string, AnswerValue>>
  /** Answer to every other item. */
  readonly all?: AnswerValue
  readonly role?: Role | null
  readonly evidence?: Readonly<Record<string, string>>
}

export const response = ({ answers = {}, all = 1, role = 'funcionario', evidence }: Person, index: number): Response => ({
  instrument: definition.id,
  version: definition.version,
  municipality: '08203',
  respondent: { id: `r-${index}`, role },
  answers: { ...Object.fromEntries(ITEM_IDS.map((id) => [id, all])), ...answers },
  answeredAt: '2026-11-21T15:04:00-03:00',
  ...(evidence ? { evidence } : {}),
})

/** A room with these people's answers; whatever a test changes goes in `changes`. */
export const roomOf = (people: readonly Person[], changes: Partial<Room> = {}): Room => ({
  ...createRoom({ name: 'Mesa comunal', municipality: '08203', definition }, NOW, 12345),
  responses: people.map(response),
  ...changes,
})

/** One person for each answer to the item, everything else the same. */
export const split = (item: string, values: readonly AnswerValue[], role: Role | null = 'funcionario'): Person[] =>
  values.map((value) => ({ answers: { [item]: value }, role }))

export const action = (id: string, changes: Partial<ProposalAction> = {}): ProposalAction =>
  ({ id, area: 'estrategia', action: `Acción ${id}`, assistance: '', unit: '', due: '', order: 0, ...changes })

/** What a room of the diagnosis shows. */
export const summarize = (room: Room, municipality: string | null = null): RoomSummary => summarizeRoom(instrument, room, municipality)

/** What the rule says of it in both readings, in the rule's own shape. */
export function resultsOf(room: Room): Readings<DiagnosisResult> {
  const { items, respondents } = summarize(room)
  const { answered, agreed } = readings(instrument, items, respondents)
  return { answered: answered.result as DiagnosisResult, agreed: agreed.result as DiagnosisResult }
}

export function rowOf({ parts }: RoomSummary, id: string): RowSummary {
  const row = parts.flatMap(({ rows }) => rows).find((each) => each.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

/** The invented municipality. */
export const diagnosisExample = (): Room => exampleRoom(definition, example)
