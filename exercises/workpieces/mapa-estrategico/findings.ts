import { errors, idsWhere, isBlank, notices, repeated, type Finding } from '../../core/workpiece/finding'
import { cyclesIn } from './cycles'
import { MEASURED, MOST_IN_PERSPECTIVE, PERSPECTIVES, isAbove, type Perspective } from './model'
import type { Objective, StrategicMap } from './read'

interface Link {
  readonly from: Objective
  readonly to: string
  /** Perspective of what it points at; `null` where there is nothing of that id. */
  readonly perspective: Perspective | null
}

const ends = ({ from, to }: Link): string | readonly string[] => (from.id === to ? to : [from.id, to])

/** What to mend or to look at in a strategic map: the contract gives the rules and their order. */
export function findings({ objectives, uses }: StrategicMap): readonly Finding[] {
  const perspectiveOf = new Map<string, Perspective>()
  for (const { id, perspective } of objectives) if (!perspectiveOf.has(id)) perspectiveOf.set(id, perspective)
  const links = objectives.flatMap((from): Link[] => [...new Set(from.supports)].map((to) => ({ from, to, perspective: perspectiveOf.get(to) ?? null })))
  const rises = ({ from, perspective }: Link): boolean => perspective !== null && isAbove(perspective, from.perspective)
  const supporting = new Set(links.filter(rises).map(({ from }) => from))
  const supported = new Set(links.filter(rises).map(({ to }) => to))
  const targets = new Map<string, readonly string[]>()
  for (const { id, supports } of objectives) targets.set(id, [...(targets.get(id) ?? []), ...supports])
  const inPerspective = (perspective: Perspective): number => objectives.filter((one) => one.perspective === perspective).length
  const anyBelow = (perspective: Perspective): boolean => objectives.some((other) => isAbove(perspective, other.perspective))
  const ofIndicators = (lacks: (indicator: Objective['indicators'][number]) => boolean): readonly string[] =>
    objectives.flatMap(({ id, indicators }) => indicators.filter(lacks).map(() => id))
  return [
    ...errors('id-repetido', repeated(objectives, ({ id }) => id).map(({ id }) => id)),
    ...errors('sin-texto', idsWhere(objectives, ({ text }) => isBlank(text))),
    ...errors('enlace-a-nada', links.filter(({ perspective }) => perspective === null).map(ends)),
    ...errors('enlace-no-sube', links.filter((link) => link.perspective !== null && !rises(link)).map(ends)),
    ...errors('ciclo', cyclesIn(targets)),
    ...errors('sin-mision', inPerspective('mision') === 0 ? [[]] : []),
    ...errors('no-apoya-nada', idsWhere(objectives, (one) => one.perspective !== 'mision' && !supporting.has(one))),
    ...errors('sin-indicador', idsWhere(objectives, ({ perspective, indicators }) => MEASURED.has(perspective) && indicators.length === 0)),
    ...notices('nadie-lo-apoya', idsWhere(objectives, ({ id, perspective }) => anyBelow(perspective) && !supported.has(id))),
    ...notices('demasiados-objetivos', PERSPECTIVES.filter((perspective) => inPerspective(perspective) > MOST_IN_PERSPECTIVE)),
    ...notices('indicador-sin-linea-base', ofIndicators(({ baseline }) => baseline === null)),
    ...notices('indicador-sin-meta', ofIndicators(({ target }) => target === null)),
    ...notices('sin-uso', uses.length === 0 ? [[]] : []),
  ]
}
