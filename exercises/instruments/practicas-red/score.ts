import type { AnswersOf, GroupId, LevelId } from '../../core/instrument'
import type { UnknownLevel } from '../../core/levels'
import { definition } from './definition'
import { ANSWERED_BY, type Challenge, type PracticeItem } from './links'

/**
 * Level by practice and gap by challenge. The source (secretarios-2024, Tabla 1) gives practices, challenges and what answers
 * what; the levels, the minimums and the gap are this kit's own. Levels use whole numbers, so that a case on the boundary is
 * decided by the rule; the gap is a division, printed to two decimals and compared as printed.
 */

export type Practice = Exclude<GroupId<typeof definition>, 'desafios'>
export type Answers = AnswersOf<typeof definition>
export type Level = LevelId<typeof definition>

export interface PracticeResult {
  readonly level: Level | UnknownLevel
  /** Sum of the answered items' values, 0 to 3 each. */
  readonly sum: number
  readonly answered: number
}

export interface Priority {
  readonly challenge: Challenge
  /** Severity × distance of its practices from «siempre», 0.01 to 9. */
  readonly gap: number
}

export interface Result {
  readonly practices: Readonly<Record<Practice, PracticeResult>>
  /** Largest gap first, ties in the definition's order; challenges without a gap, or with gap 0, left out. */
  readonly priorities: readonly Priority[]
}

/** Highest value of a practice item: «siempre». */
export const TOP = 3

/** Items of each practice, in the definition's order. */
export const ITEMS_OF = Object.fromEntries(
  definition.groups.filter(({ id }) => id !== 'desafios').map(({ id, items }) => [id, items.map((item) => item.id)]),
) as unknown as Readonly<Record<Practice, readonly PracticeItem[]>>

export const PRACTICES = Object.keys(ITEMS_OF) as readonly Practice[]
export const CHALLENGES = Object.keys(ANSWERED_BY) as readonly Challenge[]

interface Count { readonly sum: number; readonly answered: number }

function countOf(items: readonly PracticeItem[], answers: Answers): Count {
  let sum = 0
  let answered = 0
  for (const id of items) {
    const value = answers[id]
    if (value === null || value === undefined) continue
    sum += value
    answered++
  }
  return { sum, answered }
}

/**
 * `S ≥ 2·n` is a mean of «con frecuencia» or more, `S ≥ n` a mean of «a veces» or more.
 *
 * @param items how many items the practice has: fewer than half of them answered say nothing
 */
export function practiceLevel({ sum, answered }: Count, items: number): PracticeResult['level'] {
  if (2 * answered < items) return 'sin-informacion'
  if (sum >= 2 * answered) return 'consolidada'
  return sum >= answered ? 'en-desarrollo' : 'incipiente'
}

/** Items of the practices that answer a challenge. */
export const itemsAgainst = (challenge: Challenge): readonly PracticeItem[] => ANSWERED_BY[challenge].flatMap((practice) => ITEMS_OF[practice])

/**
 * Gap of a challenge: its severity times how far its practices are, on average, from «siempre».
 *
 * @returns two decimals; `null` without a severity, or without an answered item of its practices
 */
export function gapOf(challenge: Challenge, answers: Answers): number | null {
  const severity = answers[challenge] ?? null
  const { sum, answered } = countOf(itemsAgainst(challenge), answers)
  if (severity === null || answered === 0) return null
  return Math.round((100 * severity * (TOP * answered - sum)) / answered) / 100
}

/** @param answers one person's, or a group's values; `null` and missing leave numerator and denominator alike */
export function score(answers: Answers): Result {
  const practiceOf = (id: Practice): PracticeResult => {
    const count = countOf(ITEMS_OF[id], answers)
    return { level: practiceLevel(count, ITEMS_OF[id].length), ...count }
  }
  return {
    practices: {
      activacion: practiceOf('activacion'),
      desactivacion: practiceOf('desactivacion'),
      encuadre: practiceOf('encuadre'),
      movilizacion: practiceOf('movilizacion'),
      sintesis: practiceOf('sintesis'),
      innovacion: practiceOf('innovacion'),
    },
    priorities: CHALLENGES
      .map((challenge) => ({ challenge, gap: gapOf(challenge, answers) ?? 0 }))
      .filter(({ gap }) => gap > 0)
      // Sorting is stable: equal gaps stay in the definition's order.
      .sort((a, b) => b.gap - a.gap),
  }
}
