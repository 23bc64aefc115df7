import { normalText } from '../../core/text'
import { errors, idsWhere, isBlank, notices, repeated, type Finding } from '../../core/workpiece/finding'
import { soundTies } from './graph'
import { measures } from './measures'
import type { ActorMap } from './read'

/** What to mend or to look at in a map: the contract gives the rules and their order. */
export function findings(map: ActorMap): readonly Finding[] {
  const { actors, ties } = map
  const known = new Set(actors.map(({ id }) => id))
  const { isolated, brokers, missingSectors } = measures(map)
  const anyTie = soundTies(map).length > 0
  return [
    ...errors('id-repetido', repeated(actors, ({ id }) => id).map(({ id }) => id)),
    ...errors('sin-nombre', idsWhere(actors, ({ name }) => isBlank(name))),
    ...errors('actor-repetido', repeated(actors, ({ name }) => (isBlank(name) ? null : normalText(name))).map(({ id }) => id)),
    ...errors('lazo-a-nadie', ties.filter(({ from, to }) => !known.has(from) || !known.has(to)).map(({ from, to }) => (from === to ? from : [from, to]))),
    ...errors('lazo-a-si-mismo', ties.filter(({ from, to }) => from === to).map(({ from }) => from)),
    ...notices('sin-lazos', anyTie ? isolated : []),
    ...notices('sin-rol', idsWhere(actors, ({ roles }) => roles.length === 0)),
    ...notices('sin-tipo', idsWhere(actors, ({ type }) => type === null)),
    ...notices('sector-ausente', missingSectors),
    ...notices('un-solo-puente', brokers.length === 1 ? brokers : []),
  ]
}
