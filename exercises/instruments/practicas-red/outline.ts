import { levelLabel } from '../../core/levels'
import type { GroupReading, Outline, Row, Suggestion } from '../../core/outline'
import { chileanNumber, wordList } from '../../core/text'
import { definition } from './definition'
import { ANSWERED_BY, type Challenge } from './links'
import { challengeSteps, practiceSteps } from './next'
import { CHALLENGES, ITEMS_OF, PRACTICES, TOP, gapOf, itemsAgainst, type Answers, type Practice, type PracticeResult, type Result } from './score'
import { PLACES, SHARE } from './steps'
import { titleOf } from './titles'

/** The result in words: six practices with their level, and ten challenges, the widest gap first. */

const LEVEL_SET = definition.levelSets[0].id
export const PRACTICES_PART = 'practicas'
export const CHALLENGES_PART = 'desafios'

const named = (practices: readonly Practice[]): string => wordList(practices.map((id) => titleOf(id).toLowerCase()))
const SEVERITIES = ['no se vio', 'leve', 'serio', 'grave'] as const

const MEANS: Readonly<Record<PracticeResult['level'], string>> = {
  'consolidada': 'en promedio, se hace con frecuencia o más',
  'en-desarrollo': 'en promedio, se hace a veces o más, sin llegar a «con frecuencia»',
  'incipiente': 'en promedio, se hace menos que a veces',
  'sin-informacion': '',
}

function practiceBecause(id: Practice, { level, sum, answered }: PracticeResult, low: readonly string[], group: boolean): readonly string[] {
  const count = ITEMS_OF[id].length
  if (level === 'sin-informacion') {
    const needed = Math.ceil(count / 2)
    return [group
      ? `Solo ${answered} de ${count} ítems tienen valor y ${needed === 1 ? 'hace falta 1' : `hacen falta ${needed}`}. No es un nivel bajo: falta información.`
      : `Hay ${answered === 1 ? '1 respuesta' : `${answered} respuestas`} de ${count} y se ${needed === 1 ? 'necesita 1' : `necesitan ${needed}`} o más para dar un nivel.`]
  }
  return [
    group
      ? `Suma ${sum} de ${TOP * answered} en ${answered === 1 ? '1 ítem' : `${answered} ítems`} con valor: ${MEANS[level]}.`
      : `La suma es ${sum} de ${TOP * answered}: ${MEANS[level]}.`,
    ...(low.length > 0 ? [`En «nunca»: ${low.map(titleOf).join('; ')}.`] : []),
    ...(id === 'movilizacion' && level !== 'consolidada'
      ? ['Antes de leerlo como una falta, pregúntese si los socios ya llegan con interés propio: donde es así, hace falta movilizar menos.']
      : []),
  ]
}

function practiceRow(id: Practice, result: PracticeResult, answers: Answers, group: boolean): Row {
  const items = ITEMS_OF[id]
  const low = items.filter((item) => answers[item] === 0)
  const steps = practiceSteps(items, answers)
  return {
    id,
    title: titleOf(id),
    level: { set: LEVEL_SET, id: result.level },
    figure: result.answered === 0 ? 'sin respuestas' : `${result.sum} de ${TOP * result.answered}`,
    value: result.answered === 0 ? null : result.sum,
    because: practiceBecause(id, result, low, group),
    items,
    low,
    disputed: false,
    next: result.level === 'sin-informacion' ? [] : steps.length > 0 ? steps : [{ id: 'compartir', text: SHARE, places: PLACES[id] }],
  }
}

function challengeBecause(challenge: Challenge, gap: number | null, answers: Answers): readonly string[] {
  const severity = answers[challenge] ?? null
  const practices = named(ANSWERED_BY[challenge])
  if (severity === null) return ['No hay un valor para este desafío, así que no se puede decir su brecha.']
  if (gap === null) return [`Faltan respuestas sobre ${practices}, que es lo que lo enfrenta.`]
  if (severity === 0) return ['No se vio en doce meses.']
  const known = itemsAgainst(challenge).flatMap((id) => answers[id] ?? [])
  const sum = known.reduce<number>((total, value) => total + value, 0)
  const against = `Lo ${ANSWERED_BY[challenge].length === 1 ? 'enfrenta' : 'enfrentan'} ${practices}`
  if (gap === 0) return [`Es ${SEVERITIES[severity]}. ${against}, y todo lo respondido ahí está en «siempre».`]
  return [`Es ${SEVERITIES[severity]} (${severity} de ${TOP}). ${against}: ${sum} de ${TOP * known.length} en ${known.length === 1 ? '1 ítem' : `${known.length} ítems`}.`]
}

function challengeRow(challenge: Challenge, answers: Answers, step: Suggestion | undefined): Row {
  const gap = gapOf(challenge, answers)
  const against = itemsAgainst(challenge)
  return {
    id: challenge,
    title: titleOf(challenge),
    level: null,
    figure: gap === null ? 'sin dato' : gap === 0 ? 'sin brecha' : `brecha ${gapText(gap)}`,
    value: gap,
    because: challengeBecause(challenge, gap, answers),
    items: [...against, challenge],
    low: gap === null || gap === 0 ? [] : against.filter((item) => answers[item] === 0),
    disputed: false,
    next: step === undefined ? [] : [step],
  }
}

/** `4.2` → `4,2`; `3` → `3`. */
export const gapText = (gap: number): string => chileanNumber(gap, 2).replace(/,?0+$/, '')

/** The practices of each level together, the highest first: six times «en desarrollo» says no more than once. */
function levelsInWords(result: Result): readonly string[] {
  const levels = [...[...definition.levelSets[0].levels].reverse().map(({ id }) => id), 'sin-informacion'] as const
  const groups = levels.map((id) => ({ label: levelLabel(definition.levelSets, { set: LEVEL_SET, id }), practices: PRACTICES.filter((practice) => result.practices[practice].level === id) }))
  return groups.filter(({ practices }) => practices.length > 0)
    .map(({ label, practices }, index) => `${index === 0 ? label : label.toLowerCase()}: ${named(practices)}`)
}

export function outline(result: Result, answers: Answers, group?: GroupReading): Outline {
  const practices = PRACTICES.map((id) => practiceRow(id, result.practices[id], answers, group !== undefined))
  const gapRank = new Map<string, number>(result.priorities.map(({ challenge }, at) => [challenge, at]))
  // Those with a gap in their order of priority; then what was not seen; what is not known stands last.
  const rank = ({ id, value }: Row): number => gapRank.get(id) ?? CHALLENGES.length + (value === null ? 1 : 0)
  const steps = challengeSteps(result.priorities.map(({ challenge }) => challenge), answers, practices)
  const challenges = CHALLENGES.map((challenge) => challengeRow(challenge, answers, steps.get(challenge))).sort((a, b) => rank(a) - rank(b))
  const [first] = result.priorities
  return {
    headline: [...levelsInWords(result), ...(first ? [`mayor brecha: ${titleOf(first.challenge).toLowerCase()} (${gapText(first.gap)})`] : [])].join('; '),
    parts: [
      {
        id: PRACTICES_PART,
        title: 'Nivel por práctica',
        columns: { row: 'Práctica', figure: 'Suma y máximo', value: 'Suma', low: 'En «nunca»' },
        rows: practices,
      },
      {
        id: CHALLENGES_PART,
        title: 'Desafíos, de la brecha mayor a la menor',
        columns: { row: 'Desafío', figure: 'Brecha', value: 'Brecha en número', low: 'Prácticas en «nunca»' },
        rows: challenges,
      },
    ],
  }
}
