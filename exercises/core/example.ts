import type { AnswerValue, InstrumentDefinition } from './instrument'
import type { Response, Role } from './response'

/** One person of an invented group. */
export interface Invented {
  readonly id: string
  readonly role: Role
  readonly answeredAt: string
  readonly answers: Readonly<Record<string, AnswerValue>>
  readonly evidence?: Readonly<Record<string, string>>
}

/** An invented group's answers, in the form in which any other response is stored and exported. They are of no comuna: nothing in them can be taken for a real place. */
export const inventedResponses = ({ id: instrument, version }: Pick<InstrumentDefinition, 'id' | 'version'>, people: readonly Invented[]): readonly Response[] =>
  people.map(({ id, role, answers, evidence, answeredAt }) => ({
    instrument, version, municipality: null, respondent: { id, role }, answers: { ...answers }, ...(evidence ? { evidence: { ...evidence } } : {}), answeredAt,
  }))

/** What one person answered, from a table with a row for each item and a column for each person. */
export const columnOf = (table: Readonly<Record<string, readonly AnswerValue[]>>, column: number): Readonly<Record<string, AnswerValue>> =>
  Object.fromEntries(Object.entries(table).map(([item, row]) => [item, row[column] ?? null]))
