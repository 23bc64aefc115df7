import type { Place } from '../../core/outline'
import { lesson } from '../../core/places'
import type { Area, Level } from './score'

/** The four workshops that build what the matrix asks for. */
export const WORKSHOPS = {
  estrategia: { kind: 'workshop', id: 'estrategia', title: 'Estrategia' },
  estructura: { kind: 'workshop', id: 'estructura', title: 'Estructura' },
  procesos: { kind: 'workshop', id: 'procesos', title: 'Procesos' },
  entorno: { kind: 'workshop', id: 'entorno', title: 'Gestión del entorno' },
} as const satisfies Readonly<Record<string, Place>>

/** The documents in which each area is put in order. */
export const BUILDERS: Readonly<Record<Area, Place>> = {
  estrategia: { kind: 'instrument', id: 'mapa-estrategico', title: 'Mapa estratégico' },
  estructura: { kind: 'instrument', id: 'propuesta-estructura', title: 'Propuesta de estructura' },
  procesos: { kind: 'instrument', id: 'procesos-estrategicos', title: 'Procesos estratégicos' },
  productos: { kind: 'instrument', id: 'plan-entorno', title: 'Plan de gestión del entorno' },
}

/** The lessons that teach what each area has to build: first what it is, then how the final project does it. */
export const LESSONS: Readonly<Record<Area, readonly Place[]>> = {
  estrategia: [
    lesson('02-fundamentos-y-gestion/04-planificacion-estrategica', 'Planificación estratégica y mapa estratégico', 'Enseña a elegir pocas cosas y a decir qué se deja para después.'),
    lesson('09-trabajo-final/02-el-mapa-y-los-procesos', 'El mapa y los procesos: una página que se pueda sostener', 'Lleva el mapa a fichas de proceso, paso a paso.'),
  ],
  estructura: [
    lesson('02-fundamentos-y-gestion/06-estructura-para-el-fomento', 'Estructura para el fomento productivo', 'Muestra cómo se reparte una tarea, con un responsable y con horas.'),
    lesson('09-trabajo-final/03-la-estructura-y-el-entorno', 'La estructura y el entorno: quién responde, y con quién no alcanza solo', 'Lleva los procesos a responsables, horas y aliados, paso a paso.'),
  ],
  procesos: [
    lesson('02-fundamentos-y-gestion/05-calidad-de-procesos', 'Gestión y calidad de procesos: el par cliente–producto', 'Enseña a seguir un trabajo paso a paso y a ver dónde se atrasa.'),
    lesson('02-fundamentos-y-gestion/07-gestion-del-cambio', 'Gestión del cambio', 'Ayuda a probar un cambio en chico y a entender a quien se resiste.'),
  ],
  productos: [
    lesson('03-construccion-de-acuerdos/03-negociacion-y-entorno', 'Negociación y gestión de entorno', 'Enseña a tratar con quien decide fuera: qué se pide y qué se ofrece.'),
    lesson('03-construccion-de-acuerdos/06-instrumentos-de-fomento', 'Instrumentos de fomento productivo', 'Enseña a elegir un fondo por lo que pide y por las horas que toma.'),
  ],
}

/** What an area at a level is expected to build, and with what help. */
export interface ExpectedProduct {
  /** One sentence that stands alone in a table; the feedback text of the same cell opens with it and explains it. */
  readonly product: string
  /** Id of the workshop that builds it. */
  readonly workshop: keyof typeof WORKSHOPS
  /** Kind of technical assistance that the intervention proposal names (ortega-2006 §6.2.1). */
  readonly assistance: string
}

/**
 * The 4 × 3 matrix of expected products (ortega-2006 §6.2.4), in our words. The source speaks of a workshop on *gestión de
 * entorno* for products, and asks strong areas to name their strengths; the kinds of assistance are this kit's.
 */
export const EXPECTED_PRODUCTS: Readonly<Record<Area, Readonly<Record<Level, ExpectedProduct>>>> = {
  estrategia: {
    bajo: {
      product: 'Los lineamientos de fomento productivo del municipio, definidos y por escrito.',
      workshop: 'estrategia',
      assistance: 'Acompañamiento para redactar visión, misión y lineamientos con la mesa comunal',
    },
    medio: {
      product: 'Una propuesta para mejorar los lineamientos de fomento que ya existen.',
      workshop: 'estrategia',
      assistance: 'Asesoría para corregir lineamientos, objetivos e indicadores',
    },
    alto: {
      product: 'Una lista de las fortalezas de la estrategia de fomento, con una prueba de cada una.',
      workshop: 'estrategia',
      assistance: 'Una jornada para reconocer y compartir fortalezas',
    },
  },
  estructura: {
    bajo: {
      product: 'Una nueva estructura para el fomento productivo, con funciones y responsables por escrito.',
      workshop: 'estructura',
      assistance: 'Acompañamiento para definir la unidad, sus funciones y sus responsables',
    },
    medio: {
      product: 'Una propuesta para mejorar la estructura, con cambios de organización o con equipos que coordinen tareas.',
      workshop: 'estructura',
      assistance: 'Asesoría para ajustar la organización y armar equipos entre unidades',
    },
    alto: {
      product: 'Una lista de las fortalezas de la estructura: con qué criterio se ordena y cómo se coordina.',
      workshop: 'estructura',
      assistance: 'Una jornada para reconocer y compartir fortalezas',
    },
  },
  procesos: {
    bajo: {
      product: 'Los pares de cliente y producto, y las bases para medir y registrar.',
      workshop: 'procesos',
      assistance: 'Acompañamiento para describir servicios y armar un registro común',
    },
    medio: {
      product: 'Una propuesta para medir y registrar los procesos prioritarios, y para unir procesos o coordinar sus etapas.',
      workshop: 'procesos',
      assistance: 'Asesoría en indicadores, registro y simplificación de etapas',
    },
    alto: {
      product: 'Una lista de las fortalezas de los procesos, en su conjunto y en la gestión de cada día.',
      workshop: 'procesos',
      assistance: 'Una jornada para reconocer y compartir fortalezas',
    },
  },
  productos: {
    bajo: {
      product: 'Una lista de los vacíos entre la estrategia y los servicios, y un plan de entorno y alianzas para llenarlos.',
      workshop: 'entorno',
      assistance: 'Acompañamiento para detectar vacíos y preparar el plan de entorno',
    },
    medio: {
      product: 'Un plan de gestión del entorno y de alianzas que traiga más servicios a la comuna.',
      workshop: 'entorno',
      assistance: 'Asesoría para el plan de entorno y la búsqueda de alianzas',
    },
    alto: {
      product: 'Una lista de las fortalezas de los servicios de fomento, con ejemplos de lo que cambiaron.',
      workshop: 'entorno',
      assistance: 'Una jornada para reconocer y compartir fortalezas',
    },
  },
}
