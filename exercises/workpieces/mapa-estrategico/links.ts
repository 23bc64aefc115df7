import { isAbove } from './model'
import type { Objective } from './read'

/** What a link between two objectives would be: links climb, so the perspectives say which one supports the other. */
export type Linking =
  | { readonly status: 'climbs'; readonly from: string; readonly to: string; readonly linked: boolean }
  | { readonly status: 'same-perspective' | 'same-objective' | 'unknown' }

/** How two objectives can be linked, whichever of them was pointed at first. */
export function linking(objectives: readonly Objective[], one: string, other: string): Linking {
  if (one === other) return { status: 'same-objective' }
  const [a, b] = [objectives.find(({ id }) => id === one), objectives.find(({ id }) => id === other)]
  if (!a || !b) return { status: 'unknown' }
  if (a.perspective === b.perspective) return { status: 'same-perspective' }
  const [from, to] = isAbove(b.perspective, a.perspective) ? [a, b] : [b, a]
  return { status: 'climbs', from: from.id, to: to.id, linked: from.supports.includes(to.id) }
}

/** What an objective may support: those of higher perspectives, and what it points at already, so that it can be taken off. */
export function candidates(objectives: readonly Objective[], objective: Objective): readonly Objective[] {
  return objectives.filter((other) => other.id !== objective.id && (isAbove(other.perspective, objective.perspective) || objective.supports.includes(other.id)))
}
