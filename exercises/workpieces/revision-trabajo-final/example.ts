import { CRITERIA, type Criterion, type Level, type Side } from './model'
import { ID, VERSION, type Mark, type Review } from './read'

const mark = (by: Side, criterion: Criterion, level: Level | null, note: string): Mark => ({ id: `${by}-${criterion}`, criterion, by, level, note })

/** What two teams saw, in the order of the criteria: the level, and where. */
const OWN: readonly (readonly [Level, string])[] = [
  ['listo', 'Informe de la sala, páginas 2 a 5'], ['listo', 'Acta, punto 3: el libro de permisos de Rentas'], ['listo', 'Propuesta, tabla de la página 1'],
  ['en-camino', 'Mapa: falta la línea base del registro'], ['listo', 'Cuatro fichas'], ['listo', 'Hoja firmada y decreto'],
  ['en-camino', 'Plan: falta qué quiere la feria'], ['en-camino', 'El plan no nombra procesos en dos grupos'],
]
const OTHER: readonly (readonly [Level | null, string])[] = [
  ['listo', 'Informe, página 4'], ['listo', 'Acta, punto 3'], ['en-camino', 'No dice qué quedó fuera'],
  ['en-camino', 'Falta un número en el registro'], ['listo', 'Cuatro fichas'], ['en-camino', 'Ningún proceso tiene reemplazante'],
  ['en-camino', 'Un grupo tiene un solo lado'], [null, 'No recibimos el acta firmada del plan'],
]
const marks = (by: Side, levels: readonly (readonly [Level | null, string])[]): readonly Mark[] =>
  CRITERIA.flatMap((criterion, at) => { const found = levels[at]; return found ? [mark(by, criterion, ...found)] : [] })

/** A made-up review of the work of the course's made-up commune. */
export const example = (): Review => ({
  workpiece: ID,
  version: VERSION,
  municipality: null,
  subject: 'Trabajo final de Valle Quieto (inventado)',
  marks: [...marks('equipo', OWN), ...marks('otro', OTHER)],
  observations: [
    { id: 'n1', criterion: 'estructura', by: 'otro', place: 'Hoja de responsables, última columna', seen: 'Ningún proceso tiene reemplazante', proposal: 'Escribir quién reemplaza, o qué se arriesga hasta que lo haya' },
    { id: 'n2', criterion: 'propuesta', by: 'otro', place: 'Tabla de la página 1', seen: 'OMIL pidió revisar los servicios y no aparece', proposal: 'Una línea con lo que no cupo' },
  ],
})
