import { defineInstrument } from '../../core/instrument'
import { LOW_MIDDLE_HIGH } from '../../core/levels'

/** Lowest first. Each text says what a third person could see; the three exclude one another and leave no case out. */
const levels = (bajo: string, medio: string, alto: string) => [
  { value: 0, label: 'Bajo', text: bajo },
  { value: 1, label: 'Medio', text: medio },
  { value: 2, label: 'Alto', text: alto },
] as const

/** What this instrument measures, and what of it comes from the source and what is this kit's own. */
export const definition = defineInstrument({
  id: 'instrumento-nuevo',
  version: 1,
  code: 31,
  title: 'Instrumento nuevo',
  about: 'municipio',
  groupLabel: 'Tema',
  purpose: 'Muestra, en una oración, qué llega a saber quien responde.',
  minutes: 5,
  sources: ['ortega-2006 §6.2.1'],
  levelSets: [{ id: 'nivel-de-grupo', levels: LOW_MIDDLE_HIGH, ordered: true, groups: ['acuerdos', 'seguimiento'] }],
  groups: [
    {
      id: 'acuerdos',
      title: 'Acuerdos',
      question: '¿Está por escrito lo que el grupo acuerda?',
      source: 'ortega-2006 §6.2.1',
      items: [
        {
          id: 'acuerdos-registro',
          kind: 'scale',
          title: 'Registro de acuerdos',
          prompt: '¿Queda por escrito lo que se acuerda en cada reunión?',
          options: levels(
            'No hay actas de las reuniones del último año.',
            'Hay actas de algunas reuniones del último año.',
            'Hay acta de cada reunión del último año.',
          ),
          verification: 'Carpeta de actas del último año.',
          origin: 'kit',
          source: 'ortega-2006 §6.2.1',
        },
        {
          id: 'acuerdos-responsables',
          kind: 'scale',
          title: 'Responsables',
          prompt: '¿Tiene responsable y plazo cada acuerdo?',
          options: levels(
            'Ningún acuerdo de la última acta tiene responsable.',
            'Algunos acuerdos de la última acta tienen responsable, o les falta el plazo.',
            'Todos los acuerdos de la última acta tienen responsable y plazo.',
          ),
          verification: 'Última acta de reunión.',
          origin: 'kit',
          source: 'ortega-2006 §6.2.1',
        },
      ],
    },
    {
      id: 'seguimiento',
      title: 'Seguimiento',
      question: '¿Se revisa si lo acordado se hizo?',
      source: 'ortega-2006 §6.2.1',
      items: [
        {
          id: 'seguimiento-revision',
          kind: 'scale',
          title: 'Revisión',
          prompt: '¿Se revisan los acuerdos anteriores al empezar cada reunión?',
          options: levels(
            'Ninguna acta del último año revisa acuerdos anteriores.',
            'Algunas actas del último año revisan acuerdos anteriores.',
            'Todas las actas del último año revisan los acuerdos anteriores.',
          ),
          verification: 'Actas del último año.',
          origin: 'kit',
          source: 'ortega-2006 §6.2.1',
        },
        {
          id: 'seguimiento-difusion',
          kind: 'scale',
          title: 'Difusión',
          prompt: '¿Se enteran de lo acordado quienes no estuvieron?',
          options: levels(
            'Las actas no se envían a nadie.',
            'Las actas se envían solo a quienes asistieron.',
            'Las actas se envían también a quienes no asistieron.',
          ),
          // Without `verification`: nothing that a third person could look at shows this answer.
          origin: 'kit',
          source: 'ortega-2006 §6.2.1',
        },
      ],
    },
  ],
})
