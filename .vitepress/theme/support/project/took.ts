import { gatheredStrings as words } from '../../strings/gathered'
import type { Link } from './chain'
import type { Step } from './progress'

/** Names of what was not taken, at most. */
const MOST_NAMES = 8

/** What a step took from the one before, in a sentence or two; empty where that cannot be said. */
export function tookText(step: Step, link: Link | undefined): string {
  if (!link) return ''
  const { done, of, missing } = link
  const names = words.names(missing.slice(0, MOST_NAMES), Math.max(0, missing.length - MOST_NAMES))
  return [words.took[step](done, of), missing.length === 0 ? '' : words.notTaken[step](names)].filter((part) => part !== '').join(' ')
}
