import { defineInstrument } from '../../core/instrument'

/**
 * The three answers, least urgent first. They exclude one another and leave no case out: whether somebody in the team did it
 * alone in the last twelve months and it served, and, if nobody did, whether a task with a date asks for it.
 *
 * @param done what somebody did, and the sign that it served
 * @param task a task of this year that would ask for it
 */
const urgency = (done: string, task: string) => [
  { value: 0, label: 'No la necesitamos', text: `En los últimos doce meses alguien del equipo ${done}.` },
  { value: 1, label: 'Nos serviría', text: 'Nadie del equipo lo hizo así, pero ninguna tarea con fecha de aquí a un año lo pide.' },
  { value: 2, label: 'La necesitamos este año', text: `Nadie del equipo lo hizo así, y una tarea con fecha de aquí a un año lo pide: por ejemplo, ${task}.` },
] as const

const SOURCE = 'fernandez-2009 §III.5, Tabla 15'

/** In the order of the contract, which is also the order inside each list of the result. A larger value is the worse news. */
const base = { kind: 'scale', careful: 'upper', origin: 'fuente', source: SOURCE } as const

/**
 * Needs of strengthening (fernandez-2009 §III.5, Tabla 15): the source gives the seven needs and how many experiences of 2008
 * named each. The three answers and what is observed in each are this kit's.
 */
export const definition = defineInstrument({
  id: 'necesidades-fortalecimiento',
  version: 1,
  code: 9,
  title: 'Necesidades de fortalecimiento',
  about: 'municipio',
  groupLabel: 'Tema',
  purpose: 'Muestra qué le falta aprender al equipo este año, qué le serviría y en qué lección empezar.',
  minutes: 8,
  sources: [SOURCE],
  // The result is two lists of needs, not levels.
  levelSets: [],
  groups: [
    {
      id: 'proponer',
      title: 'Conocer, proponer y conseguir',
      question: '¿Sabe el equipo partir de su territorio y llegar a un proyecto con recursos?',
      source: SOURCE,
      items: [
        {
          ...base,
          id: 'identificacion-territorio',
          title: 'Identificación del territorio',
          prompt: 'Reunir datos de la gente, la economía y los actores de la comuna, y decidir con ellos: ¿necesita el equipo aprenderlo?',
          options: urgency('reunió y analizó esos datos sin ayuda de fuera, y con ellos se tomó una decisión', 'actualizar el PLADECO'),
          verification: 'Informe o planilla con los datos, y el acta o decreto que los cita.',
        },
        {
          ...base,
          id: 'elaboracion-propuestas',
          title: 'Elaboración de propuestas',
          prompt: 'Pasar de un problema a un proyecto escrito, con objetivos, actividades, costos y plazos: ¿necesita el equipo aprenderlo?',
          options: urgency('escribió un proyecto completo sin ayuda de fuera, y fue declarado admisible o se ejecutó', 'postular a un fondo'),
          verification: 'El proyecto presentado, y su admisibilidad o su primer informe de avance.',
        },
        {
          ...base,
          id: 'negociacion-autoridades',
          title: 'Negociación con autoridades',
          prompt: 'Preparar una petición a la alcaldía, el concejo, el gobierno regional o un servicio, y llegar a un acuerdo: ¿necesita el equipo aprenderlo?',
          options: urgency('preparó y condujo una negociación sin ayuda de fuera, y lo acordado se está cumpliendo', 'pedir recursos al gobierno regional'),
          verification: 'Acta, oficio o convenio con lo acordado, y lo que muestra que se cumple.',
        },
        {
          ...base,
          id: 'instrumentos-financiamiento',
          title: 'Instrumentos de financiamiento',
          prompt: 'Saber qué fondos hay, elegir el que sirve, postular y rendir: ¿necesita el equipo aprenderlo?',
          options: urgency('eligió y postuló un fondo, o rindió uno, sin ayuda de fuera, y fue admitido o aprobado', 'un concurso que cierra este año'),
          verification: 'Comprobante de la postulación, o aprobación de la rendición.',
        },
      ],
    },
    {
      id: 'trabajar',
      title: 'Trabajar con otros y sostenerlo',
      question: '¿Sabe el equipo convocar, aliarse y llevar adelante lo acordado?',
      source: SOURCE,
      items: [
        {
          ...base,
          id: 'participacion',
          title: 'Métodos de participación',
          prompt: 'Decidir para qué se convoca a la comunidad, elegir cómo, conducirlo y responder: ¿necesita el equipo aprenderlo?',
          options: urgency('preparó y condujo una convocatoria sin ayuda de fuera, y quienes fueron supieron qué se acogió', 'una consulta que ya se anunció'),
          verification: 'Convocatoria, acta y la respuesta que se dio a quienes participaron.',
        },
        {
          ...base,
          id: 'interaccion-alianzas',
          title: 'Interacción y gestión de alianzas',
          prompt: 'Acordar con otras instituciones u organizaciones qué pone cada una, y sostenerlo: ¿necesita el equipo aprenderlo?',
          options: urgency('condujo una alianza sin ayuda de fuera, y lo que cada parte puso en ella se usó', 'renovar un convenio'),
          verification: 'Convenio o acta de la alianza, y lo que muestra qué puso cada parte.',
        },
        {
          ...base,
          id: 'operacionales-gestion',
          title: 'Operación y gestión',
          prompt: 'Planificar el trabajo, repartir tareas, llevar el gasto y seguir el avance de un programa: ¿necesita el equipo aprenderlo?',
          options: urgency('llevó un programa así, sin ayuda de fuera, y lo comprometido se terminó en su plazo', 'un programa que parte este año'),
          verification: 'Programa de trabajo, planilla de gasto e informe de cierre.',
        },
      ],
    },
  ],
})
