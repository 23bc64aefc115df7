import type { Outline, Part, Row } from '../../core/outline'
import { chileanNumber } from '../../core/text'
import { LEVELS, LEVEL_LABELS, ROLE_KINDS, ROLE_KIND_LABELS, SECTORS, SECTOR_LABELS } from './model'
import { measures, type Measures } from './measures'
import type { ActorMap } from './read'

const row = (id: string, title: string, value: number | null, because: string, decimals = 0): Row => ({
  id, title, level: null, figure: value === null ? 'sin datos' : chileanNumber(value, decimals), value, because: [because], items: [], low: [], disputed: false, next: [],
})

const percent = (id: string, title: string, value: number | null, because: string): Row => ({
  ...row(id, title, value, because), figure: value === null ? 'sin datos' : `${chileanNumber(Math.round(value * 100))} %`,
})

const part = (id: string, title: string, header: string, rows: readonly Row[]): Part => ({ id, title, columns: { row: header, figure: 'Cifra', value: 'Cifra' }, rows })

const actorsOf = (count: number): string => (count === 1 ? '1 actor' : `${count} actores`)

const network = (map: ActorMap, m: Measures): Part => part('red', 'La red', 'Medida', [
  row('actores', 'Actores', m.actors, 'Organizaciones, unidades o cargos anotados.'),
  row('vinculados', 'Actores vinculados', m.linked, 'Los que hay además de quien convoca.'),
  row('lazos', 'Lazos', m.ties, 'Pares de actores unidos; dos con varios tipos de lazo cuentan una vez.'),
  row('sin-lazos', 'Actores sin lazos anotados', m.withoutTies, 'Puede que falte anotarlos, o que nadie se les haya acercado todavía.'),
  row('densidad', 'Densidad', m.density, 'Parte de los lazos posibles que existe: 1 es que todos están unidos con todos.', 3),
  row('partes', 'Partes separadas', m.components, 'Grupos entre los que no hay camino; un actor sin lazos es una parte.'),
  row('puentes', 'Puentes', m.brokers.length, m.brokers.length === 0
    ? 'Ningún actor es el único camino entre otros.'
    : `Si faltara uno de ellos, otros quedarían separados: ${m.brokers.map((id) => map.actors.find((actor) => actor.id === id)?.name.trim() || id).join('; ')}.`),
  row('aliados', 'Aliados estratégicos', m.allies, 'Los que la mesa marcó como tales.'),
])

const counts = (m: Measures): readonly Part[] => [
  part('sectores', 'Por sector', 'Sector', SECTORS.map((id) => row(`sector-${id}`, SECTOR_LABELS[id], m.bySector[id], 'Actores cuyo tipo es de este sector.'))),
  part('niveles', 'Por nivel', 'Nivel', LEVELS.map((id) => row(`nivel-${id}`, LEVEL_LABELS[id], m.byLevel[id], 'Actores que trabajan a esta escala.'))),
  part('roles', 'Roles y aportes', 'Medida', [
    ...ROLE_KINDS.map((id) => row(`rol-${id}`, `Roles: ${ROLE_KIND_LABELS[id].toLowerCase()}`, m.byRoleKind[id], 'Actores con al menos un rol de esta clase.')),
    row('roles-por-actor', 'Roles por actor', m.meanRoles, 'Entre los actores que tienen alguno.', 2),
    percent('roles-principales', 'Roles principales', m.principalShare, 'Parte de los roles que es decidir o financiar.'),
    percent('aportes-estrategicos', 'Aportes estratégicos', m.strategicShare, 'Parte de los aportes que es dinero, personas o respaldo político.'),
  ]),
]

export function outline(map: ActorMap): Outline {
  const m = measures(map)
  return { headline: `${actorsOf(m.actors)}, ${m.ties === 1 ? '1 lazo' : `${m.ties} lazos`}, ${m.withoutTies} sin lazos anotados`, parts: [network(map, m), ...counts(m)] }
}
