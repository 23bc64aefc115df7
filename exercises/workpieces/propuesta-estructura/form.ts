import { optionsOf, type Form } from '../../core/workpiece/form'
import { missingResponsibilities } from './derive'
import { HOLDERS, HOLDER_LABELS } from './model'
import { MOST_COORDINATION, MOST_CRITERIA, MOST_PROCESSES, MOST_RESPONSIBILITIES, MOST_UNITS } from './read'

/** In the order in which a structure is thought out: the work and the criteria first, then who answers for it. */
export const form: Form = {
  area: 'estructura',
  lists: [
    {
      list: 'processes', title: 'Procesos', item: 'proceso', add: 'Agregar un proceso', prefix: 'p', most: MOST_PROCESSES,
      sources: [{ workpiece: 'procesos-estrategicos', title: 'Procesos estratégicos', list: 'processes', text: 'name' }],
      hint: 'El trabajo que hay que hacer. La estructura se arma después, para que alguien responda por cada uno.',
      fields: [{ kind: 'text', key: 'name', label: 'Proceso', rules: ['proceso-sin-responsable'] }],
    },
    {
      list: 'criteria', title: 'Criterios para dividir el trabajo', item: 'criterio', add: 'Agregar un criterio', prefix: 'c', most: MOST_CRITERIA,
      hint: 'Los que se usan hoy, aunque nadie los haya decidido, y los que quieren usar.',
      fields: [
        { kind: 'text', key: 'text', label: 'Criterio' },
        { kind: 'choice', key: 'keep', label: '¿Se usa?', options: [{ value: true, label: 'Usarlo' }, { value: false, label: 'Dejarlo' }] },
        { kind: 'text', key: 'why', label: 'Por qué' },
      ],
    },
    {
      list: 'units', title: 'Unidades', item: 'unidad', add: 'Agregar una unidad', prefix: 'u', most: MOST_UNITS,
      sources: [{ workpiece: 'procesos-estrategicos', title: 'Procesos estratégicos', list: 'processes', text: 'unit' }],
      hint: 'Direcciones, departamentos u oficinas. No escriban nombres de personas.',
      fields: [{ kind: 'text', key: 'name', label: 'Unidad', rules: ['unidad-sin-responsabilidad', 'todo-en-una'] }],
    },
    {
      list: 'responsibilities', title: 'Responsabilidades', item: 'responsabilidad', add: 'Agregar una responsabilidad', prefix: 'r', most: MOST_RESPONSIBILITIES,
      derive: { label: 'Una por cada proceso sin responsable', rows: missingResponsibilities },
      hint: 'De qué se responde, por qué proceso, en qué unidad, y con qué vínculo trabaja quien está en el cargo.',
      fields: [
        { kind: 'text', key: 'text', label: 'Responsabilidad' },
        { kind: 'reference', key: 'process', label: 'Proceso', list: 'processes', none: 'Ninguno', rules: ['proceso-desconocido'] },
        { kind: 'reference', key: 'unit', label: 'Unidad', list: 'units', none: 'Sin unidad', rules: ['unidad-desconocida', 'responsabilidad-sin-unidad'] },
        { kind: 'choice', key: 'holder', label: 'Vínculo', options: optionsOf(HOLDERS, HOLDER_LABELS), none: 'Sin decidir', rules: ['sin-titular', 'responsable-a-honorarios'] },
      ],
    },
    {
      list: 'coordination', title: 'Coordinación', item: 'coordinación', add: 'Agregar una coordinación', prefix: 'k', most: MOST_COORDINATION,
      hint: 'A veces basta con coordinarse: cuesta menos que crear una unidad.',
      fields: [
        { kind: 'text', key: 'how', label: 'Cómo' },
        { kind: 'references', key: 'units', label: 'Entre qué unidades', list: 'units', rules: ['coordinacion-incompleta'] },
        { kind: 'text', key: 'frequency', label: 'Cada cuánto' },
      ],
    },
  ],
}
