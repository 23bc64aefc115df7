import type { BankSource } from '../../../.vitepress/config/exercises/bank'
import type { Exercise } from '../../../exercises/questions/exercise'

/**
 * Tells: what gives a best option away to somebody who has not read the lesson. The bank is played by habits of a quiz-taker and by a
 * model of words that read the other lessons' exercises; what does much better than chance is printed, as a place to look.
 */

interface Choice {
  readonly text: string
  readonly best: boolean
}

/** Options from which somebody chooses, with the words that stand before them. */
export interface ChoiceSet {
  readonly lesson: string
  /** `id` of the exercise, with `/moment` in a case. */
  readonly place: string
  readonly kind: 'caso' | 'opcion' | 'seleccion'
  readonly asked: string
  readonly choices: readonly Choice[]
}

/** Every set of options of the bank. In a moment of a case the best are those with most points. */
export const choiceSets = (banks: readonly BankSource[]): readonly ChoiceSet[] =>
  banks.flatMap(({ lesson, bank }) => bank.exercises.flatMap((exercise) => setsOf(exercise).map((set) => ({ lesson, ...set }))))

function setsOf(exercise: Exercise): readonly Omit<ChoiceSet, 'lesson'>[] {
  const { id, statement, body } = exercise
  if (exercise.kind === 'opcion' || exercise.kind === 'seleccion') {
    const choices = exercise.options.map(({ text, right }) => ({ text: text.markdown, best: right }))
    return [{ place: id, kind: exercise.kind, asked: `${statement.markdown} ${body?.markdown ?? ''}`, choices }]
  }
  if (exercise.kind !== 'caso') return []
  return exercise.moments.filter(({ decisions }) => decisions.length > 1).map(({ id: moment, title, text, decisions }) => {
    const top = Math.max(...decisions.map(({ points }) => points))
    return {
      place: `${id}/${moment}`, kind: exercise.kind, asked: `${title.markdown} ${text?.markdown ?? ''}`,
      choices: decisions.map((decision) => ({ text: decision.text.markdown, best: decision.points === top })),
    }
  })
}

const words = (text: string): readonly string[] => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').match(/[a-zñ]+/g) ?? []
const says = (pattern: RegExp) => ({ text }: Choice): number => (pattern.test(words(text).join(' ')) ? 1 : 0)
/** Words of four letters or more in common with the question. */
const echo = ({ text }: Choice, { asked }: ChoiceSet): number => {
  const heard = new Set(words(asked).filter((word) => word.length > 3))
  return words(text).filter((word) => heard.has(word)).length
}

/** Marks an option; the highest marks of a set are what the habit picks. */
type Habit = (choice: Choice, set: ChoiceSet) => number

export const HABITS: Readonly<Record<string, Habit>> = {
  'la más larga': ({ text }) => text.length,
  'la más corta': ({ text }) => -text.length,
  'la que lleva «y»': says(/ y /),
  'dice que no, corta, frena': says(/\b(no|nadie|cortar|suspender|detener|parar|rechazar|postergar|frenar|negar)\b/),
  'pregunta, pide, espera': says(/\b(consultar|preguntar|pedir|conversar|escuchar|esperar|citar|invitar)\b/),
  'da una razón': says(/\b(porque|ya que|para que|pues|asi|para)\b/),
  'trae un número': says(/\b(un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)\b/),
  'repite la pregunta': echo,
}

export interface Tally {
  /** Sets in which the habit prefers something. */
  readonly sets: number
  readonly hits: number
  /** What picking at random in those sets would find. */
  readonly chance: number
  /** Standard deviations above chance. */
  readonly z: number
}

export function play(sets: readonly ChoiceSet[], habit: Habit): Tally {
  let [played, hits, chance, variance] = [0, 0, 0, 0]
  for (const set of sets) {
    const marks = set.choices.map((choice) => habit(choice, set))
    const picked = set.choices.filter((_, place) => marks[place] === Math.max(...marks))
    if (picked.length === set.choices.length) continue
    const share = set.choices.filter(({ best }) => best).length / set.choices.length
    played++
    hits += picked.filter(({ best }) => best).length / picked.length
    chance += share
    variance += share * (1 - share)
  }
  return { sets: played, hits, chance, z: variance > 0 ? (hits - chance) / Math.sqrt(variance) : 0 }
}

/** A word is worth how much oftener it stood in best options than in others (naive Bayes), in every lesson but the one that is played. */
export function wordModel(sets: readonly ChoiceSet[], lesson: string): Habit {
  const seen = [new Map<string, number>(), new Map<string, number>()] as const
  const total: [number, number] = [0, 0]
  for (const { choices } of sets.filter((set) => set.lesson !== lesson)) {
    for (const { text, best } of choices) {
      const side = best ? 1 : 0
      total[side]++
      for (const word of new Set(words(text))) seen[side].set(word, (seen[side].get(word) ?? 0) + 1)
    }
  }
  const share = (side: 0 | 1, word: string): number => ((seen[side].get(word) ?? 0) + 0.5) / (total[side] + 1)
  return ({ text }) => [...new Set(words(text))].reduce((sum, word) => sum + Math.log(share(1, word) / share(0, word)), 0)
}

/** The model plays each lesson having read the others. */
export function playModel(sets: readonly ChoiceSet[]): Tally {
  const models = new Map([...new Set(sets.map(({ lesson }) => lesson))].map((lesson) => [lesson, wordModel(sets, lesson)]))
  return play(sets, (choice, set) => models.get(set.lesson)?.(choice, set) ?? 0)
}

const MODEL = 'un modelo de las palabras'
const tell = (name: string, { sets: played, hits, chance, z }: Tally): string =>
  `${z > 2.5 && played >= 8 ? '!' : ' '} ${name.padEnd(26)} la mejor en ${decimal(hits)} de ${played} (al azar ${decimal(chance)}; z ${decimal(z)})`
const decimal = (value: number): string => value.toFixed(1).replace('.', ',')

/** As a table for authors, `!` before what does better than chance by two and a half deviations in eight sets or more. */
export function tellTable(sets: readonly ChoiceSet[]): readonly string[] {
  const kinds = (['caso', 'opcion', 'seleccion'] as const).flatMap((kind) => {
    const some = sets.filter((set) => set.kind === kind)
    const rows = Object.entries(HABITS).map(([name, habit]) => ({ name, tally: play(some, habit) })).filter(({ tally }) => tally.sets > 0)
    return some.length === 0 ? [] : [`${kind}: ${some.length} grupos de opciones`, ...rows.map(({ name, tally }) => tell(name, tally))]
  })
  const counts = new Map<number, number>()
  for (const { choices } of sets.filter(({ kind }) => kind === 'seleccion')) {
    const right = choices.filter(({ best }) => best).length
    counts.set(right, (counts.get(right) ?? 0) + 1)
  }
  return [
    ...kinds,
    tell(MODEL, playModel(sets)),
    `correctas en una selección: ${[...counts].sort().map(([right, times]) => `${right} en ${times}`).join(', ')}`,
  ]
}

/** What does better than chance by a deviation or more in one lesson, and where the model that read the other lessons finds the best. */
export function lessonTells(sets: readonly ChoiceSet[], lesson: string): readonly string[] {
  const own = sets.filter((set) => set.lesson === lesson)
  const model = wordModel(sets, lesson)
  const found = own.filter((set) => play([set], model).hits === 1).map(({ place }) => place)
  return [
    ...Object.entries(HABITS).map(([name, habit]) => ({ name, tally: play(own, habit) })).filter(({ tally }) => tally.z >= 1).map(({ name, tally }) => tell(name, tally)),
    ...(own.length > 0 ? [`  ${MODEL} que leyó las otras lecciones acierta ${found.length} de ${own.length}${found.length > 0 ? `: ${found.join(', ')}` : ''}`] : []),
  ]
}
