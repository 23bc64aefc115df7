import { optionsOf, type Form, type ListForm } from '../../core/workpiece/form'
import { FREQUENCIES, FREQUENCY_LABELS } from '../../core/workpiece/indicator'
import { candidates } from './links'
import { PERSPECTIVES, PERSPECTIVE_LABELS, type Perspective } from './model'
import { MOST_CLIENTS, MOST_OBJECTIVES, read } from './read'

const clients: ListForm = {
  list: 'clients', title: 'Para quiénes', item: 'grupo', add: 'Agregar un grupo', prefix: null, most: MOST_CLIENTS,
  hint: 'Los grupos a los que sirve el fomento de la comuna. No escriban nombres de personas.',
  fields: [{ kind: 'text', key: 'name', label: 'Grupo' }],
}

/** Ids of what an objective may support. */
function above(row: Readonly<Record<string, unknown>>, document: Readonly<Record<string, unknown>>): readonly string[] {
  const reading = read(document)
  if (reading.status === 'unreadable') return []
  const { objectives } = reading.document
  const objective = objectives.find(({ id }) => id === row['id'])
  return objective ? candidates(objectives, objective).map(({ id }) => id) : []
}

const objectives: ListForm = {
  list: 'objectives', title: 'Objetivos', item: 'objetivo', add: 'Agregar un objetivo', prefix: 'o', most: MOST_OBJECTIVES,
  hint: 'Lo que tiene que cambiar, en una frase.',
  sources: [{ workpiece: 'procesos-estrategicos', title: 'Procesos estratégicos', list: 'processes', text: 'name' }],
  fields: [
    { kind: 'text', key: 'text', label: 'Objetivo', rules: ['sin-texto', 'nadie-lo-apoya', 'id-repetido'] },
    { kind: 'choice', key: 'perspective', label: 'Perspectiva', options: optionsOf(PERSPECTIVES, PERSPECTIVE_LABELS) },
    { kind: 'references', key: 'supports', label: 'Apoya a', list: 'objectives', among: above, below: true, hint: 'Si se logra este, ¿cuál de más arriba se vuelve más probable?', rules: ['no-apoya-nada', 'enlace-a-nada', 'enlace-no-sube', 'ciclo'] },
    {
      kind: 'rows', key: 'indicators', label: 'Indicadores', item: 'indicador', below: true, hint: 'Que la propia municipalidad pueda medir.', rules: ['sin-indicador', 'indicador-sin-linea-base', 'indicador-sin-meta'],
      fields: [
        { kind: 'text', key: 'name', label: 'Indicador' }, { kind: 'text', key: 'unit', label: 'Unidad' },
        { kind: 'number', key: 'baseline', label: 'Línea base' }, { kind: 'number', key: 'target', label: 'Meta' },
        { kind: 'choice', key: 'frequency', label: 'Cada cuánto', options: optionsOf(FREQUENCIES, FREQUENCY_LABELS), none: 'Sin decidir' },
      ],
    },
  ],
}

export const form: Form = { lists: [clients, objectives] }

const ASKS: Readonly<Record<Perspective, string>> = {
  mision: '¿Qué cambia en la comuna si el municipio cumple? Uno o dos bastan.',
  clientes: '¿Qué consiguen los grupos a los que servimos, para que la misión se cumpla?',
  procesos: '¿Qué tenemos que hacer muy bien para que ellos lo consigan?',
  personas: '¿Qué necesita el equipo para hacerlo?',
}

/** Where processes that were written elsewhere come in. */
const OF_PROCESSES: Perspective = 'procesos'

/** The objectives of one perspective as a table of their own: the same list, asked for from the mission down. */
export const perspectiveForm = (perspective: Perspective): ListForm => ({
  ...objectives, sources: perspective === OF_PROCESSES ? objectives.sources ?? [] : [],
  title: PERSPECTIVE_LABELS[perspective], hint: ASKS[perspective], item: `objetivo de ${PERSPECTIVE_LABELS[perspective].toLowerCase()}`, add: `Agregar un objetivo de ${PERSPECTIVE_LABELS[perspective].toLowerCase()}`,
})
