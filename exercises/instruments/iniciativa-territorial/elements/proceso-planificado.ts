import { levels } from './levels'

/** Who answers for what, and whether it is followed; how the plan was made is asked in the dimension `planificacion`. */
export const procesoPlanificado = {
  id: 'proceso-planificado',
  title: 'Proceso planificado, con responsabilidad de los actores',
  question: '¿Está claro quién hace qué y cuándo, y se revisa si se cumple?',
  source: 'subdere-2009 §2.1, §4, Cuadro 4',
  items: [
    {
      id: 'proceso-acciones',
      kind: 'scale',
      title: 'Programa con plazos',
      prompt: '¿Hay un programa de trabajo escrito, con el plazo de cada acción?',
      options: levels(
        'No hay programa de trabajo escrito.',
        'Hay programa de trabajo, pero alguna acción no tiene plazo.',
        'Hay programa de trabajo y todas sus acciones tienen plazo.',
      ),
      verification: 'Programa de trabajo o carta Gantt.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1, Cuadro 4',
    },
    {
      id: 'proceso-responsables',
      kind: 'scale',
      title: 'Responsables repartidos',
      prompt: '¿Está escrito quién responde por cada acción, y responden varias instituciones?',
      options: levels(
        'Ninguna acción tiene responsable por escrito, o responde por todas una sola institución.',
        'Responden varias instituciones por escrito, pero alguna acción no tiene responsable.',
        'Todas las acciones tienen responsable por escrito, y responden dos o más instituciones u organizaciones.',
      ),
      verification: 'Cuadro de responsables.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1, Cuadro 4',
    },
    {
      id: 'proceso-estrategicos',
      kind: 'scale',
      title: 'Actores imprescindibles',
      prompt: '¿Está escrito qué actores son imprescindibles, y participan?',
      options: levels(
        'No está escrito qué actores son imprescindibles.',
        'Está escrito, y alguno no participó en los últimos doce meses.',
        'Está escrito, y todos participaron al menos una vez en los últimos doce meses.',
      ),
      verification: 'Mapa de actores y listas de asistencia.',
      origin: 'fuente',
      source: 'subdere-2009 §2.1',
    },
    {
      id: 'proceso-seguimiento',
      kind: 'scale',
      title: 'Seguimiento',
      prompt: 'En los últimos doce meses, ¿se revisó en reunión qué se cumplió y se ajustó el programa?',
      options: levels(
        'En los últimos doce meses no se revisó en reunión qué se cumplió.',
        'Se revisó, sin cambiar por escrito el programa de trabajo.',
        'Se revisó y el programa de trabajo se actualizó por escrito.',
      ),
      verification: 'Acta de revisión y programa actualizado.',
      origin: 'fuente',
      source: 'subdere-2009 §4, Cuadro 4',
    },
  ],
} as const
