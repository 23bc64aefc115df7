import type { Instrument } from '../../../../exercises/core/evaluate'
import { levelLabel, type LevelSet } from '../../../../exercises/core/levels'
import type { Suggestion } from '../../../../exercises/core/outline'
import { byText } from '../canonical'
import type { ProposalAction, Room } from '../room/model'
import type { PartSummary, ProposalSummary, RowProposal, RowSummary, SuggestedLine } from './model'

export const ACTION_LENGTH = 300
export const UNIT_LENGTH = 120

type Actions = Readonly<Record<string, ProposalAction | null>>

/** The actions that stand, in their order; actions made at once on two computers are told apart by id. */
function standing(proposal: Room['proposal']): readonly ProposalAction[] {
  return Object.values(proposal).flatMap(({ value }) => value ?? []).sort((a, b) => a.order - b.order || byText(a.id, b.id))
}

/** The actions of one row that stand, in their order. */
export const actionsOf = (proposal: Room['proposal'], row: string): readonly ProposalAction[] => standing(proposal).filter(({ area }) => area === row)

/** Place after the last line. */
const nextOrder = (actions: readonly ProposalAction[]): number => actions.reduce((last, { order }) => Math.max(last, order), 0) + 1

/** Said here, and not only named for another row that says it. */
const whole = ({ elsewhere }: Suggestion): boolean => elsewhere !== true

/** A draft for a row: one line per suggestion that its result says whole, none where it has no information. */
export function suggestionsFor(sets: readonly LevelSet[], { id: row, agreed }: Pick<RowSummary, 'id' | 'agreed'>, actions: readonly ProposalAction[]): readonly SuggestedLine[] {
  const first = nextOrder(actions)
  return agreed.next.filter(whole).map(({ id: suggestion, text, level, assistance = '', places = [] }, index) => {
    const id = `s-${row}-${suggestion}`
    return {
      id,
      level: level !== undefined && agreed.level ? levelLabel(sets, { set: agreed.level.set, id: level }) : null,
      text,
      places,
      action: { id, area: row, action: text, assistance, unit: '', due: '', order: first + index },
      taken: actions.some((action) => action.id === id),
    }
  })
}

/**
 * The proposal of a room: in all the rows of the part that the instrument declares, or else in the rows whose result suggests
 * something to do. Actions of rows that this result does not have come last, and are never lost.
 *
 * @returns `null` where nothing leads to a proposal
 */
export function summarizeProposal({ definition, proposal: rule }: Pick<Instrument, 'definition' | 'proposal'>, parts: readonly PartSummary[], kept: Room['proposal']): ProposalSummary | null {
  const actions = standing(kept)
  const has = ({ id, agreed }: RowSummary): boolean => agreed.next.some(whole) || actions.some(({ area }) => area === id)
  const own = rule ? parts.filter(({ id }) => id === rule.part) : parts
  const rows = own.flatMap((part) => (rule ? part.rows : part.rows.filter(has)))
  const strays = actions.filter(({ area }) => !rows.some(({ id }) => id === area))
  if (!rule && rows.length === 0 && strays.length === 0) return null
  const labels = new Set(own.filter((part) => part.rows.some((row) => rows.includes(row))).map(({ columns }) => columns.row))
  const [label = null] = labels
  return {
    label: labels.size === 1 ? label : null,
    validation: rule?.validation ?? null,
    rows: [
      ...rows.map((row): RowProposal => {
        const mine = actions.filter(({ area }) => area === row.id)
        return { row, actions: mine, suggestions: suggestionsFor(definition.levelSets, row, mine), assistance: rule?.assistance[row.id] ?? assistanceIn(row) }
      }),
      ...(strays.length === 0 ? [] : [{ row: null, actions: strays, suggestions: [], assistance: [] }]),
    ],
  }
}

const assistanceIn = ({ agreed }: RowSummary): readonly string[] => [...new Set(agreed.next.flatMap(({ assistance }) => assistance ?? []))]

/** Number of actions that the mesa has written. */
export const actionCount = (proposal: ProposalSummary): number => proposal.rows.reduce((sum, { actions }) => sum + actions.length, 0)

/**
 * An empty line at the end of a row.
 *
 * @param random whole number of 32 random bits, for the id
 */
export const newAction = (row: string, actions: readonly ProposalAction[], random: number): ProposalAction =>
  ({ id: `a-${random.toString(36)}`, area: row, action: '', assistance: '', unit: '', due: '', order: nextOrder(actions) })

/**
 * Moves a line one place up (−1) or down (1) within its row.
 *
 * @param actions all the lines of the row, in their order
 * @returns the lines that change, numbered anew where two had the same place; nothing at either end
 */
export function moveAction(actions: readonly ProposalAction[], id: string, step: -1 | 1): Actions {
  const from = actions.findIndex((action) => action.id === id)
  const line = actions[from]
  const to = from + step
  if (!line || to < 0 || to >= actions.length) return {}
  const rest = actions.filter((action) => action !== line)
  const moved = [...rest.slice(0, to), line, ...rest.slice(to)]
  return Object.fromEntries(
    moved.flatMap((action, index) => (action.order === index + 1 ? [] : [[action.id, { ...action, order: index + 1 }] as const])),
  )
}
