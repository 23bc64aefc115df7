import { CRITERIA, LEAST_MARKED, LEVELS, SIDES, type Criterion, type Level, type Side } from './model'
import type { Review } from './read'

/** How a work stands by the marks of one side. There is no sum: the levels are not of one weight. */
export type State = 'sin-informacion' | 'por-completar' | 'completo'

export interface SideStanding {
  readonly marked: number
  readonly state: State
  /** Criteria marked at each level, in the order of the work. */
  readonly at: Readonly<Record<Level, readonly Criterion[]>>
  /** What could not be seen, or nobody has marked. */
  readonly unmarked: readonly Criterion[]
}

export interface Standing {
  readonly sides: Readonly<Record<Side, SideStanding>>
  /** Criteria that both sides marked, at different levels: the widest apart first, then in the order of the work. */
  readonly apart: readonly Criterion[]
}

/** A side's level of a criterion: its first mark, since a second one is an error that the check tells. */
export const levelOf = (review: Review, side: Side, criterion: Criterion): Level | null =>
  review.marks.find((mark) => mark.by === side && mark.criterion === criterion)?.level ?? null

/**
 * What the marks of one side say. Fewer than six marked conclude nothing; `completo` asks for all eight at *listo*, since what was not seen
 * cannot be claimed.
 */
function sideStanding(review: Review, side: Side): SideStanding {
  const withLevel = (level: Level | null): readonly Criterion[] => CRITERIA.filter((criterion) => levelOf(review, side, criterion) === level)
  const at = { falta: withLevel('falta'), 'en-camino': withLevel('en-camino'), listo: withLevel('listo') }
  const unmarked = withLevel(null)
  const marked = CRITERIA.length - unmarked.length
  return { marked, at, unmarked, state: marked < LEAST_MARKED ? 'sin-informacion' : at.listo.length === CRITERIA.length ? 'completo' : 'por-completar' }
}

export function standing(review: Review): Standing {
  const steps = (criterion: Criterion): number => {
    const [own, other] = SIDES.map((side) => levelOf(review, side, criterion))
    return own && other ? Math.abs(LEVELS.indexOf(own) - LEVELS.indexOf(other)) : 0
  }
  return {
    sides: { equipo: sideStanding(review, 'equipo'), otro: sideStanding(review, 'otro') },
    apart: CRITERIA.filter((criterion) => steps(criterion) > 0).sort((a, b) => steps(b) - steps(a)),
  }
}
