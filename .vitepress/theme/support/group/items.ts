import { aggregateItem, tally, type Tally } from '../../../../exercises/core/aggregate'
import { disclose } from '../../../../exercises/core/disclosure'
import { claimedValue, itemsOf, type InstrumentDefinition, type Item } from '../../../../exercises/core/instrument'
import { ROLES, type Response, type Role } from '../../../../exercises/core/response'
import { groupStrings } from '../../strings/group'
import type { Agreement, Room } from '../room/model'
import type { ItemSummary, OptionCount, RolePart } from './model'

type Options = readonly Omit<OptionCount, 'count'>[]

/** The options of an item as they are shown; yes-no items have no observable text of their own. */
export function optionsOf(item: Item): Options {
  switch (item.kind) {
    case 'scale': return item.options.map(({ value, label, text }) => ({ value, label, text }))
    case 'choice': return item.options.map(({ id, label, text }) => ({ value: id, label, text }))
    case 'yes-no': return [{ value: 0, label: groupStrings.yesNo.no, text: '' }, { value: 1, label: groupStrings.yesNo.yes, text: '' }]
  }
}

interface RoleTallies {
  readonly all: Tally
  readonly byRole: readonly (readonly [Role, Tally])[]
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)

/** A split with a single part says nothing that the total does not. */
const worthShowing = <Part>(parts: readonly Part[]): readonly Part[] | null => (parts.length > 1 ? parts : null)

function splitByRole(position: number, { all, byRole }: RoleTallies): readonly RolePart[] | null {
  const counts = all.counts[position] ?? []
  const rows = byRole.map(([role, group]) => ({ role, counts: group.counts[position] ?? [] }))
  const unassigned = total(counts) - rows.reduce((sum, row) => sum + total(row.counts), 0)
  const { shown, remainder } = disclose(rows.map((row) => [row.role, total(row.counts)] as const), unassigned)
  const parts: RolePart[] = rows.filter(({ role }) => shown.includes(role)).map((row) => ({ ...row, n: total(row.counts) }))
  if (remainder > 0) {
    const rest = counts.map((count, option) => count - parts.reduce((sum, part) => sum + (part.counts[option] ?? 0), 0))
    parts.push({ role: null, n: remainder, counts: rest })
  }
  return worthShowing(parts)
}

/** People by role, under the rule that holds for answers (`core/disclosure.ts`); `null` when nothing may or need be shown. */
export function peopleByRole(responses: readonly Response[]): readonly { role: Role | null; people: number }[] | null {
  const counts = ROLES.map((role) => [role, responses.filter(({ respondent }) => respondent.role === role).length] as const)
  const unassigned = responses.length - counts.reduce((sum, [, people]) => sum + people, 0)
  const { shown, remainder } = disclose(counts, unassigned)
  const parts: { role: Role | null; people: number }[] = counts
    .filter(([role]) => shown.includes(role))
    .map(([role, people]) => ({ role, people }))
  if (remainder > 0) parts.push({ role: null, people: remainder })
  return worthShowing(parts)
}

/** Answers at the option that a note should back, and how many of those people wrote what shows it. */
function topAnswers(item: Item, responses: readonly Response[]): ItemSummary['top'] {
  const claimed = claimedValue(item)
  const top = claimed === undefined ? [] : responses.filter(({ answers }) => answers[item.id] === claimed)
  return { answers: top.length, withNote: top.filter(({ evidence }) => (evidence?.[item.id] ?? '').trim() !== '').length }
}

/** A backup from elsewhere may hold anything: an agreement on a value that is no option is none. */
function usable(agreement: Agreement | null | undefined, options: Options): Agreement | null {
  return agreement && options.some(({ value }) => value === agreement.value) ? agreement : null
}

/**
 * Every item of an instrument as the group answered it, with what the mesa agreed beside it, in the definition's order.
 *
 * @param responses one per person, all of this instrument and version
 * @param agreements by item id, as the room keeps them
 */
export function summarizeItems(
  definition: InstrumentDefinition,
  responses: readonly Response[],
  agreements: Room['agreements'],
): readonly ItemSummary[] {
  const tallies: RoleTallies = {
    all: tally(definition, responses),
    byRole: ROLES.map((role) => [role, tally(definition, responses.filter(({ respondent }) => respondent.role === role))] as const),
  }
  const groups = new Map(definition.groups.flatMap((group) => group.items.map((item) => [item.id, group.id] as const)))
  return itemsOf(definition).map((item, position): ItemSummary => {
    const counts = tallies.all.counts[position] ?? []
    const options = optionsOf(item)
    const group = aggregateItem(item, counts, responses.length)
    const agreement = usable(agreements[item.id]?.value, options)
    return {
      id: item.id,
      kind: item.kind,
      title: item.title,
      prompt: item.prompt,
      verification: item.verification ?? null,
      group: groups.get(item.id) ?? '',
      options: options.map((option, index) => ({ ...option, count: counts[index] ?? 0 })),
      nulls: responses.length - group.n,
      ...group,
      careful: item.kind === 'scale' && item.careful === 'upper' ? 'upper' : 'lower',
      agreement,
      agreedValue: agreement ? agreement.value : group.value,
      claimed: claimedValue(item) ?? null,
      top: topAnswers(item, responses),
      byRole: splitByRole(position, tallies),
    }
  })
}
