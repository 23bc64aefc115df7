import type { GroupReading, Outline, Row } from '../../core/outline'
import { wordList } from '../../core/text'
import { definition } from './definition'
import { CHALLENGES, placed, type Answers, type Challenge, type Placed, type Quadrant, type Result } from './score'
import { stepsOf } from './steps'

/** The result in words: the eight challenges, those to act on first at the head. */

const LEVEL_SET = definition.levelSets[0]
export const CHALLENGES_PART = 'desafios'

const GROUPS = new Map<Challenge, (typeof definition.groups)[number]>(definition.groups.map((group) => [group.id, group]))
const titleOf = (id: Challenge): string => GROUPS.get(id)?.title ?? id

const LABELS = new Map<string, string>(LEVEL_SET.levels.map(({ id, label }) => [id, label]))

function headlineOf({ challenges, order }: Result): string {
  const known = CHALLENGES.filter((id) => challenges[id] !== 'sin-informacion').length
  if (known === 0) return 'Faltan respuestas: ningún desafío tiene gravedad y margen'
  const lists = (['actuar-ahora', 'gestionar-con-otros'] as const).flatMap((quadrant) => {
    const titles = order.filter((id) => challenges[id] === quadrant).map((id) => titleOf(id).toLowerCase())
    return titles.length === 0 ? [] : [`${LABELS.get(quadrant)}: ${wordList(titles)}`]
  })
  if (lists.length > 0) return lists.map((list, at) => (at === 0 ? list : list.charAt(0).toLowerCase() + list.slice(1))).join('; ')
  return known === CHALLENGES.length ? 'Ninguno de los ocho desafíos tuvo consecuencias serias' : `Sin consecuencias serias en ${known === 1 ? 'el único desafío ubicado' : `los ${known} desafíos ubicados`}`
}

/** What the quadrant says, and no more: of severity, that something was late or lost; of margin, that a part is decided here. */
const WHY: Readonly<Record<Quadrant, string>> = {
  'actuar-ahora': 'Hubo consecuencias y el municipio decide al menos una parte: es de lo primero por tomar.',
  'gestionar-con-otros': 'Hubo consecuencias, pero lo decide otra institución: hay que llevarlo, con otros, a quien decide.',
  'mantener': 'No hubo atrasos ni pérdidas, y el municipio decide al menos una parte: basta con cuidarlo.',
  'observar': 'No hubo atrasos ni pérdidas, y lo decide otra institución: basta con volver a mirarlo.',
}

const NAMES = { gravedad: 'gravedad', margen: 'margen' } as const
type Half = keyof typeof NAMES

const itemOf = (id: Challenge, half: Half) => GROUPS.get(id)?.items.find((item) => item.id === `${id}-${half}`)

function readingOf(id: Challenge, half: Half, value: number | null, group?: GroupReading): string {
  const name = half === 'gravedad' ? 'Gravedad' : 'Margen'
  if (value === null) {
    const n = group?.items[`${id}-${half}`]?.n ?? 0
    return group && n > 0 ? `${name} sin valor: respondió menos de la mitad del grupo (${n} de ${group.respondents}).` : `${name} sin respuesta.`
  }
  const text = itemOf(id, half)?.options.find((option) => option.value === value)?.text ?? ''
  return `${name} ${value} de 3${group ? ', respuesta del medio' : ''}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

const disputedHalves = (id: Challenge, group?: GroupReading): readonly Half[] =>
  (['gravedad', 'margen'] as const).filter((half) => group?.items[`${id}-${half}`]?.status === 'desacuerdo')

function becauseOf({ id, severity, margin, quadrant }: Placed, group?: GroupReading): readonly string[] {
  const disputed = disputedHalves(id, group)
  return [
    quadrant === 'sin-informacion' ? 'Faltan datos para ubicarlo: hacen falta la gravedad y el margen. No quiere decir que no sea grave.' : WHY[quadrant],
    readingOf(id, 'gravedad', severity, group),
    readingOf(id, 'margen', margin, group),
    ...(quadrant === 'gestionar-con-otros' && margin === 0 ? ['Hoy no hay dónde proponerlo: abrir ese espacio es parte del primer paso.'] : []),
    ...(disputed.length > 0
      ? [`Las respuestas se separan en ${disputed.map((half) => NAMES[half]).join(' y en ')}: cuenten qué vio cada quien y acuerden un valor antes de decidir.`]
      : []),
  ]
}

const figureOf = (name: string, value: number | null): string => `${name} ${value === null ? 'sin respuesta' : value}`

export function outline(result: Result, values: Answers, group?: GroupReading): Outline {
  const rows = placed(values).map((challenge) => {
    const { id, severity, margin, quadrant } = challenge
    const items = GROUPS.get(id)?.items.map((item) => item.id) ?? []
    return {
      id,
      title: titleOf(id),
      level: { set: LEVEL_SET.id, id: quadrant },
      figure: `${figureOf('gravedad', severity)} · ${figureOf('margen', margin)}`,
      value: severity,
      because: becauseOf(challenge, group),
      items,
      low: [],
      disputed: disputedHalves(id, group).length > 0,
      next: stepsOf(challenge),
    } satisfies Row
  })
  return {
    headline: headlineOf(result),
    parts: [{
      id: CHALLENGES_PART,
      title: 'Los ocho desafíos, primero los que piden actuar',
      columns: { row: 'Desafío', level: 'Cuadrante', figure: 'Gravedad y margen (0 a 3)', value: 'Gravedad' },
      rows,
    }],
  }
}
