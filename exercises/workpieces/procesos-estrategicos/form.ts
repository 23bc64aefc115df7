import { optionsOf, type Form } from '../../core/workpiece/form'
import { indicatorFields } from '../../core/workpiece/indicator'
import { PROCESS_KINDS, PROCESS_KIND_LABELS } from './model'
import { MOST_AREAS, MOST_PROCESSES, MOST_PRODUCTS } from './read'

export const form: Form = {
  area: 'procesos',
  lists: [
    {
      list: 'areas', title: 'Áreas de procesos', item: 'área', add: 'Agregar un área', prefix: null, most: MOST_AREAS,
      hint: 'Tres o cuatro grupos en que caben los procesos, con nombres de ustedes.',
      fields: [{ kind: 'text', key: 'text', label: 'Área' }],
    },
    {
      list: 'products', title: 'Productos y servicios', item: 'producto', add: 'Agregar un producto', prefix: null, most: MOST_PRODUCTS,
      hint: 'Lo que hoy se entrega y lo que se quiere entregar.',
      fields: [{ kind: 'text', key: 'text', label: 'Producto o servicio', rules: ['producto-sin-proceso'] }],
    },
    {
      list: 'processes', title: 'Procesos', item: 'proceso', add: 'Agregar un proceso', prefix: 'p', most: MOST_PROCESSES,
      sources: [{ workpiece: 'mapa-estrategico', title: 'Mapa estratégico', list: 'objectives', text: 'text', only: { key: 'perspective', value: 'procesos' } }],
      hint: 'De negocio: entrega algo a alguien de fuera. De soporte: hace posible a los demás.',
      fields: [
        { kind: 'text', key: 'name', label: 'Proceso', rules: ['proceso-repetido'] },
        { kind: 'choice', key: 'kind', label: 'Tipo', options: optionsOf(PROCESS_KINDS, PROCESS_KIND_LABELS) },
        { kind: 'text', key: 'client', label: 'Cliente', rules: ['sin-cliente-producto'] },
        { kind: 'text', key: 'product', label: 'Producto', suggests: 'products' },
        { kind: 'text', key: 'unit', label: 'Unidad que responde', rules: ['sin-unidad'] },
        { kind: 'text', key: 'area', label: 'Área', suggests: 'areas', below: true },
        { kind: 'text', key: 'objective', label: 'Objetivo', hint: 'Qué cambia cuando sale bien.', below: true, rules: ['sin-objetivo'] },
        { kind: 'texts', key: 'stages', label: 'Etapas', item: 'etapa', below: true, rules: ['etapa-repetida'] },
        { kind: 'rows', key: 'indicators', label: 'Indicadores', item: 'indicador', below: true, rules: ['sin-indicador'], fields: indicatorFields },
      ],
    },
  ],
}
