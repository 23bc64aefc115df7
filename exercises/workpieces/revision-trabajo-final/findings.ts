import { errors, idsWhere, isBlank, notices, repeated, type Finding } from '../../core/workpiece/finding'
import { CRITERIA } from './model'
import type { Review } from './read'
import { standing } from './standing'

/** What to mend or to look at in a review. */
export function findings(review: Review): readonly Finding[] {
  const { marks, observations } = review
  const hasOther = marks.some(({ by, level }) => by === 'otro' && level !== null)
  const hasAny = marks.length + observations.length > 0
  const { sides, apart } = standing(review)
  return [
    ...errors('id-repetido', [marks, observations].flatMap((list) => repeated<{ readonly id: string }>(list, ({ id }) => id).map(({ id }) => id))),
    ...errors('marca-repetida', repeated(marks, ({ by, criterion }) => `${by} ${criterion}`).map(({ id }) => id)),
    ...notices('no-coinciden', apart),
    ...notices('sin-marca', hasAny ? sides.equipo.unmarked : []),
    ...notices('sin-marca-de-otro', hasOther ? sides.otro.unmarked : []),
    ...notices('listo-sin-lugar', CRITERIA.filter((criterion) => marks.some((mark) => mark.criterion === criterion && mark.level === 'listo' && isBlank(mark.note)))),
    ...notices('observacion-incompleta', idsWhere(observations, ({ place, seen, proposal }) => [place, seen, proposal].some(isBlank))),
  ]
}
