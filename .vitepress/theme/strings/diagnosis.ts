import { LOW_MIDDLE_HIGH, UNKNOWN_LABEL } from '../../../exercises/core/levels'
import type { LevelRow, PictureLevel } from '../views/diagnostico-organizacional/picture'

/** Words of the levels, as the definition has them. */
const level: Readonly<Record<PictureLevel, string>> = {
  'bajo': LOW_MIDDLE_HIGH[0].label, 'medio': LOW_MIDDLE_HIGH[1].label, 'alto': LOW_MIDDLE_HIGH[2].label, 'sin-informacion': UNKNOWN_LABEL,
}

/** Words of the organisational diagnosis's own views: one person's result, and its picture. */
export const diagnosisStrings = {
  picture: {
    title: 'Nivel de cada área',
    level,
    detail: ({ sum, answered }: LevelRow) => (answered === 0 ? 'Sin respuestas' : `Suma ${sum} de ${2 * answered}`),
    heldBack: 'La detiene un 0',
    unknown: '–',
    sentence: ({ title, level: id, sum, answered, heldBack }: LevelRow) =>
      `${title}: ${level[id].toLowerCase()}, suma ${sum} de ${2 * answered} con ${answered === 1 ? '1 respuesta' : `${answered} respuestas`}${heldBack ? '; una respuesta en bajo impide el nivel alto' : ''}.`,
  },
  legend: {
    wide: ['Franjas: bajo, medio y alto. Rombo: promedio de las respuestas.', 'Casillas: las preguntas en orden; 0 bajo, 1 medio, 2 alto, – no se sabe.'],
    narrow: ['Franjas: bajo, medio y alto.', 'Rombo: promedio de las respuestas.', 'Casillas: las preguntas, en orden.', '0 bajo · 1 medio · 2 alto · – no se sabe'],
  },
  /** The picture of a group: its cells are values of the group and not answers. */
  groupPicture: {
    title: 'Niveles por área',
    level,
    detail: ({ sum, answered }: LevelRow) => `Suma ${sum} de ${2 * answered}`,
    heldBack: 'Con un 0 no llega a alto',
    unknown: '?',
    sentence: ({ title, level: id, sum, answered }: LevelRow) => `${title}: nivel ${level[id].toLowerCase()}, suma ${sum} de ${2 * answered}.`,
  },
  groupLegend: {
    wide: ['El rombo marca el promedio del área. Cada casilla es un ítem: 0 bajo, 1 medio, 2 alto, ? sin valor.'],
    narrow: ['El rombo marca el promedio del área.', 'Cada casilla es un ítem:', '0 bajo, 1 medio, 2 alto, ? sin valor.'],
  },
  columns: { figure: 'Suma', low: 'Respuestas en bajo' },
  why: {
    'alto': (sum: number, most: number) => `La suma es ${sum} de ${most} y ninguna respuesta está en bajo.`,
    'medio': (sum: number, most: number) => `La suma es ${sum} de ${most}: alcanza para medio, pero no para alto.`,
    'held-back': (sum: number, most: number) => `La suma, ${sum} de ${most}, alcanza para alto. El área queda en medio porque hay una respuesta en bajo:`,
    'bajo': (sum: number, most: number) => `La suma es ${sum} de ${most}: no alcanza para medio.`,
    'sin-informacion': (answered: number, minimum: number) => `Hay ${answered === 1 ? '1 respuesta' : `${answered} respuestas`} y se necesitan ${minimum} o más para dar un nivel.`,
  },
  zeros: 'Respuestas en bajo:',
  foundation: (item: string) => `Además, falta la base del área («${item}» está en bajo). Por eso también corresponde el producto del nivel bajo:`,
  toArea: (title: string) => `Responder ${title}`,
  evidence: 'Respuestas en alto sin nota de respaldo',
  evidenceText: 'Antes de conversarlas con el grupo, busque el documento que las demuestra.',
  how: 'Cómo se calculó',
  howText: [
    'Cada respuesta vale 0 (bajo), 1 (medio) o 2 (alto). «No sé» y lo que no se respondió quedan fuera de la cuenta.',
    'Con S la suma y n las respuestas del área: alto si 2·S ≥ 3·n y ninguna está en 0; bajo si 4·S < 3·n; medio en los demás casos.',
    'Con menos de cuatro respuestas no hay nivel. No se calcula un nivel del municipio entero.',
  ],
  origin: 'Qué dice la fuente y qué es nuestro',
  originText: [
    'De la fuente (Ortega, 2006, §6.2.1 y §6.2.4): las cuatro áreas, los tres niveles y el producto esperado de cada uno.',
    'Nuestro: la redacción de las preguntas y los puntos de corte entre niveles, que la fuente no da.',
  ],
} as const
