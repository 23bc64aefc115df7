import { chileanNumber } from '../../../../exercises/core/text'
import { FOUNDATIONS, MINIMUM_ANSWERED, type AreaResult } from '../../../../exercises/instruments/diagnostico-organizacional/score'
import { groupStrings } from '../../strings/group'
import { reportStrings } from '../../strings/report'
import { titlesOf } from '../group/notes'
import type { AreaSummary, RoomSummary } from '../group/summary'
import { levelWord } from './context'

const words = reportStrings.levels.why

function cutOff(result: AreaResult, zeros: readonly string[]): string {
  switch (result.level) {
    case 'alto': return words.alto
    case 'medio': return result.heldBack ? groupStrings.levels.heldBack(zeros) : words.medio
    case 'bajo': return words.bajo
    case 'sin-informacion': return ''
  }
}

/** Why an area has its level in the reading that leads, in sentences: the sum, the cut-off that decided, what held it back. */
export function whyLevel(summary: RoomSummary, area: AreaSummary): string {
  const { agreed, answered } = area
  if (agreed.level === 'sin-informacion') return words.missing(agreed.answered, MINIMUM_ANSWERED, area.items.length)
  const zeros = titlesOf(agreed.zeros, summary.items)
  const foundation = agreed.level !== 'bajo' && agreed.products.includes('bajo') ? FOUNDATIONS[area.id] : null
  return [
    words.sum(agreed.sum, agreed.answered, chileanNumber(agreed.sum / agreed.answered, 2)),
    cutOff(agreed, zeros),
    agreed.zeros.length > 0 && !agreed.heldBack ? groupStrings.levels.zeros(zeros) : '',
    foundation ? words.foundation(titlesOf([foundation], summary.items).join('')) : '',
    agreed.disputed ? words.disputed : '',
    answered.level !== agreed.level ? words.changed(levelWord(answered.level).toLowerCase()) : '',
  ].filter((sentence) => sentence !== '').join(' ')
}
