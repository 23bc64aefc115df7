import type { Lean, Move } from '../../../exercises/core/rounds'
import type { Mismatch } from '../support/mesa/rounds'
import { subjectStrings } from './subject'

const items = (n: number): string => `${n} ${n === 1 ? 'ítem' : 'ítems'}`
/** «primera medición» */
const ordinal = (round: number): string => subjectStrings.ordinal(round).toLowerCase()
const SHORT = 'ª'

/** Words of two measurements side by side: the mesa's page, the report and its picture. */
export const roundStrings = {
  title: 'Comparar mediciones',
  heading: (before: number, after: number) => `De la ${ordinal(before).replace(' medición', '')} a la ${ordinal(after)}`,
  reportHeading: (before: number) => `Comparación con la ${ordinal(before)}`,
  none: 'Todavía no hay dos mediciones de lo mismo en esta mesa. En «Salas», use «Medir otra vez»: la nueva sala se cuenta aparte y después se compara aquí.',
  toRooms: 'Ir a las salas',
  what: 'Qué se compara',
  from: 'Desde',
  to: 'Hasta',
  option: (round: number, people: number, version: number, several: boolean) =>
    `${subjectStrings.ordinal(round)} · ${people} ${people === 1 ? 'respuesta' : 'respuestas'}${several ? ` · versión ${version}` : ''}`,
  anonymous: 'Las hojas llevan un identificador al azar: nunca se sabe quién respondió las dos veces. Se comparan dos grupos y no personas, aunque sean las mismas.',
  mismatch: {
    'same-room': 'Elija dos mediciones distintas.',
    'other-instrument': 'Son de dos instrumentos: no preguntan lo mismo y no se comparan.',
    'other-version': 'Usan dos versiones del instrumento: algo de lo que preguntan cambió, y compararlas como una sola haría decir a las respuestas lo que no dicen. Mire cada resultado por separado, o mida otra vez con la versión actual y compare desde ahí.',
    'other-subject': 'No miden lo mismo y no se comparan.',
    'same-round': 'Las dos salas son de la misma medición: son dos grupos de un mismo momento y no un antes y un después. Elija salas de mediciones distintas.',
  } satisfies Record<Mismatch, string>,
  open: (round: number) => `Abrir la ${ordinal(round)}`,
  again: 'Medir otra vez',
  hidden: (round: number) => `La ${ordinal(round)} todavía no muestra sus resultados. Ábrala y, cuando todos hayan respondido, use «Mostrar resultados».`,
  empty: (round: number) => `La ${ordinal(round)} todavía no tiene respuestas.`,
  oldVersion: 'Estas mediciones son de una versión del instrumento que este sitio ya no tiene: no se pueden comparar aquí. Cada sala guarda sus respuestas en su respaldo.',
  loading: 'Abriendo las dos mediciones…',
  offer: (round: number) => `Comparar con la ${ordinal(round)}`,
  print: 'Imprimir la comparación',

  people: (before: number, n: number, after: number, m: number) =>
    `En la ${ordinal(before)} ${n === 1 ? 'respondió 1 persona' : `respondieron ${n} personas`}; en la ${ordinal(after)}, ${m}.`,
  stability: (moved: number, stayed: number, untold: number) =>
    `${items(moved)} ${moved === 1 ? 'cambió' : 'cambiaron'} de valor, ${stayed} se ${stayed === 1 ? 'mantuvo' : 'mantuvieron'}${untold === 0 ? '' : ` y de ${untold} no se puede decir, porque el grupo no ${untold === 1 ? 'lo' : 'los'} conoce en alguna de las dos`}.`,
  answered: 'Según las respuestas',
  agreed: 'Con los valores acordados',
  said: (reading: string, what: string) => `${reading}: ${what}`,
  sections: { moved: 'Lo que se movió', stayed: 'Lo que se mantuvo', untold: 'Lo que no se puede comparar' },
  nothing: { moved: 'Ningún ítem cambió de valor según las respuestas.', stayed: 'Ningún ítem mantuvo su valor según las respuestas.' },
  untoldWhy: 'Respondió menos de la mitad en alguna de las dos mediciones. «No sé» no es un valor bajo: no sube ni baja.',

  move: {
    same: 'se mantuvo', up: 'subió', down: 'bajó', other: 'cambió', appeared: 'ahora se conoce', vanished: 'ya no se conoce', unknown: 'no se conoce',
  } satisfies Record<Move, string>,
  /** Of rows that are lists of priorities or figures. */
  rowMove: {
    same: 'igual', up: 'subió', down: 'bajó', other: 'cambió', appeared: 'entró o ahora se conoce', vanished: 'salió o ya no se conoce', unknown: 'sin información',
  } satisfies Record<Move, string>,
  sign: { same: '=', up: '▲', down: '▼', other: '◆', appeared: '+', vanished: '–', unknown: '?' } satisfies Record<Move, string>,
  shift: (lean: Lean, percent: number): string => ({
    same: 'Las respuestas se reparten igual.',
    up: `Las respuestas se corrieron hacia arriba: ${percent} de cada 100 están en otra opción.`,
    down: `Las respuestas se corrieron hacia abajo: ${percent} de cada 100 están en otra opción.`,
    mixed: `Las respuestas se reparten de otra forma: ${percent} de cada 100 están en otra opción.`,
  })[lean],
  noShift: 'En una de las dos nadie respondió este ítem.',
  upperIsWorse: 'Aquí un valor más alto es una peor noticia.',

  table: {
    rows: (part: string) => `${part}: las dos mediciones`,
    items: 'Ítem por ítem: valor en las dos mediciones',
    distribution: (item: string, before: number, after: number) => `${item}: respuestas por opción en la ${ordinal(before)} y en la ${ordinal(after)}`,
    item: 'Ítem',
    option: 'Opción',
    answered: (round: number) => `${round}.${SHORT}, respuestas`,
    agreed: (round: number) => `${round}.${SHORT}, acordado`,
    change: 'Qué cambió',
    distributionOf: (round: number) => `${round}.${SHORT}`,
    none: '—',
    answersOf: 'Respuestas',
    value: 'valor',
  },
  picture: {
    title: (group: string) => `${group}: las dos mediciones`,
    round: (round: number) => `${round}.${SHORT}`,
    legend: 'Cada barra es una medición y cada tramo una opción, de la primera a la última; el número dice cuántas personas. Tramo punteado: «No sé» o sin respuesta. Borde grueso: valor del grupo. Triángulo: valor acordado.',
    options: (labels: readonly string[]) => `De izquierda a derecha: ${labels.join(', ')}.`,
    sentence: (item: string, before: string, after: string, move: string) => `${item}: ${before} y después ${after}, ${move}.`,
    unknown: 'no se conoce',
    noAnswers: 'sin respuestas',
  },
  report: {
    intro: 'Los dos grupos se leen con la misma regla. Un valor que se mantiene puede esconder respuestas que se movieron: por eso están también las respuestas de cada ítem.',
    caption: (group: string) => `${group}: respuestas en las dos mediciones`,
  },
} as const
