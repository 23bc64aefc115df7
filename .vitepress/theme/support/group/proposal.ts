import { EXPECTED_PRODUCTS } from '../../../../exercises/instruments/diagnostico-organizacional/products'
import type { Area, AreaResult, Level } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { byText } from '../canonical'
import type { ProposalAction, Room } from '../room/model'

export const ACTION_LENGTH = 300
export const UNIT_LENGTH = 120

type Actions = Readonly<Record<string, ProposalAction | null>>

/** The actions of one area that stand, in their order; actions made at once on two computers are told apart by id. */
export function actionsOf(proposal: Room['proposal'], area: string): readonly ProposalAction[] {
  return Object.values(proposal)
    .flatMap(({ value }) => (value && value.area === area ? [value] : []))
    .sort((a, b) => a.order - b.order || byText(a.id, b.id))
}

/** A line that the kit suggests, from the product that the source expects at a level. */
export interface Suggestion {
  readonly level: Level
  readonly product: string
  /** Id of the workshop that builds it. */
  readonly workshop: string
  /** The line as it would be added. Its id is the same on every computer, so that accepting it twice adds it once. */
  readonly action: ProposalAction
  /** It stands in the proposal already, perhaps reworded. */
  readonly taken: boolean
}

/** Place after the last line. */
const nextOrder = (actions: readonly ProposalAction[]): number => actions.reduce((last, { order }) => Math.max(last, order), 0) + 1

/** A draft for an area: one line per expected product (ortega-2006 §6.2.4), none where the area has no information. */
export function suggestionsFor(area: Area, { products }: Pick<AreaResult, 'products'>, actions: readonly ProposalAction[]): readonly Suggestion[] {
  const first = nextOrder(actions)
  return products.map((level, index) => {
    const { product, workshop, assistance } = EXPECTED_PRODUCTS[area][level]
    const id = `s-${area}-${level}`
    return {
      level,
      product,
      workshop,
      action: { id, area, action: product, assistance, unit: '', due: '', order: first + index },
      taken: actions.some((action) => action.id === id),
    }
  })
}

/** Kinds of assistance to choose from in an area; any other may be written. */
export const assistanceFor = (area: Area): readonly string[] => Object.values(EXPECTED_PRODUCTS[area]).map(({ assistance }) => assistance)

/**
 * An empty line at the end of an area.
 *
 * @param random whole number of 32 random bits, for the id
 */
export const newAction = (area: string, actions: readonly ProposalAction[], random: number): ProposalAction =>
  ({ id: `a-${random.toString(36)}`, area, action: '', assistance: '', unit: '', due: '', order: nextOrder(actions) })

/**
 * Moves a line one place up (−1) or down (1) within its area.
 *
 * @param actions all the lines of the area, in their order
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
