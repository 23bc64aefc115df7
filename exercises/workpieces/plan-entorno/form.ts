import { optionsOf, type Form } from '../../core/workpiece/form'
import { TERMS, TERM_LABELS } from './model'
import { MOST_GROUPS, MOST_PROCESSES } from './read'

export const form: Form = {
  area: 'productos',
  lists: [
    {
      list: 'processes', title: 'Procesos que necesitan a otros', item: 'proceso', add: 'Agregar un proceso', prefix: 'p', most: MOST_PROCESSES,
      sources: [{ workpiece: 'procesos-estrategicos', title: 'Procesos estratégicos', list: 'processes', text: 'name' }],
      hint: 'Lo que el municipio hace y no puede hacer solo.',
      fields: [{ kind: 'text', key: 'name', label: 'Proceso', rules: ['proceso-sin-grupo'] }],
    },
    {
      list: 'groups', title: 'Grupos del entorno', item: 'grupo', add: 'Agregar un grupo', prefix: 'g', most: MOST_GROUPS,
      sources: [{ workpiece: 'mapa-actores', title: 'Mapa de actores', list: 'actors', text: 'name' }],
      hint: 'Organizaciones, servicios o empresas con los que hay que contar. No escriban nombres de personas.',
      fields: [
        { kind: 'text', key: 'name', label: 'Grupo', rules: ['grupo-repetido'] },
        { kind: 'text', key: 'ours', label: 'Qué buscamos en ellos', rules: ['sin-interes', 'interes-de-un-lado'] },
        { kind: 'text', key: 'theirs', label: 'Qué buscan en nosotros' },
        { kind: 'reference', key: 'process', label: 'Proceso', list: 'processes', none: 'Ninguno', rules: ['proceso-desconocido'] },
        { kind: 'text', key: 'responsible', label: 'A cargo', rules: ['sin-responsable'] },
        {
          kind: 'rows', key: 'objectives', label: 'Objetivos', item: 'objetivo', below: true, rules: ['sin-objetivo'],
          fields: [{ kind: 'choice', key: 'term', label: 'Plazo', options: optionsOf(TERMS, TERM_LABELS) }, { kind: 'text', key: 'text', label: 'Objetivo' }],
        },
        { kind: 'text', key: 'strategy', label: 'Estrategia', hint: 'Cómo se van a acercar: qué harán primero y con qué lo sostendrán.', below: true, rules: ['sin-estrategia'] },
      ],
    },
  ],
}
