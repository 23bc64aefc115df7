import { MINIMUM_ANSWERED } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { groupStrings } from '../../strings/group'
import type { ItemSummary } from './model'
import { titlesOf } from './notes'
import type { AreaSummary } from './summary'

/** Why an area stands where it does in the agreed reading, in sentences. */
export function areaReasons({ agreed, items: ids, agreedItems }: AreaSummary, items: readonly ItemSummary[]): readonly string[] {
  const words = groupStrings.levels
  const reasons: string[] = []
  if (agreed.level === 'sin-informacion') {
    reasons.push(words.short(agreed.answered, ids.length, MINIMUM_ANSWERED))
  } else {
    const known = items.filter(({ id, agreedValue }) => ids.includes(id) && agreedValue !== null)
    const most = known.reduce((sum, { options }) => sum + Number(options.at(-1)?.value ?? 0), 0)
    reasons.push(`${words.sum(agreed.sum, agreed.answered, most)}.`)
  }
  const zeros = titlesOf(agreed.zeros, items)
  if (agreed.heldBack) reasons.push(words.heldBack(zeros))
  else if (zeros.length > 0) reasons.push(words.zeros(zeros))
  if (agreedItems.length > 0) reasons.push(`${words.setByAgreement(agreedItems.length)}.`)
  if (agreed.disputed) reasons.push(words.disputed)
  return reasons
}
