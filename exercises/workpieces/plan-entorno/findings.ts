import { normalText } from '../../core/text'
import { errors, idsWhere, isBlank, notices, repeated, type Finding } from '../../core/workpiece/finding'
import type { EnvironmentPlan } from './read'

/** What to mend or to look at in an environment plan: the contract gives the rules and their order. */
export function findings({ processes, groups }: EnvironmentPlan): readonly Finding[] {
  const known = new Set(processes.map(({ id }) => id))
  const worked = new Set(groups.map(({ process }) => process))
  return [
    ...errors('id-repetido', [processes, groups].flatMap((list) => repeated<{ readonly id: string }>(list, ({ id }) => id).map(({ id }) => id))),
    ...errors('sin-nombre', idsWhere([...processes, ...groups], ({ name }) => isBlank(name))),
    ...errors('grupo-repetido', repeated(groups, ({ name }) => (isBlank(name) ? null : normalText(name))).map(({ id }) => id)),
    ...errors('proceso-desconocido', idsWhere(groups, ({ process }) => process !== null && !known.has(process))),
    ...errors('sin-interes', idsWhere(groups, ({ ours, theirs }) => isBlank(ours) && isBlank(theirs))),
    ...errors('sin-objetivo', idsWhere(groups, ({ objectives }) => objectives.every(({ text }) => isBlank(text)))),
    ...notices('interes-de-un-lado', idsWhere(groups, ({ ours, theirs }) => isBlank(ours) !== isBlank(theirs))),
    ...notices('sin-estrategia', idsWhere(groups, ({ strategy }) => isBlank(strategy))),
    ...notices('sin-responsable', idsWhere(groups, ({ responsible }) => isBlank(responsible))),
    ...notices('proceso-sin-grupo', idsWhere(processes, ({ id }) => !worked.has(id))),
  ]
}
