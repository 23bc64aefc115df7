import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LessonPage } from './read'

/** Words a minute of somebody who reads to learn, tables and feedback included: well below the 200 to 250 of reading for pleasure. */
const READING = 150
/** Minutes that an exercise takes besides reading it, where that is more than choosing. */
const WORK: Readonly<Record<string, number>> = { numerica: 3, reflexion: 5 }
/** Writing the task for one's own municipality, without what has to be asked for or looked up first. */
const TASK = 8

const words = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length

/**
 * How long a lesson takes: its words and those of its exercises at a learner's pace, the time to reckon and to write, and its task. The rule
 * is ours; it holds what a lesson says of itself to what it asks.
 */
export function measuredMinutes(root: string, { source, bank }: LessonPage): number {
  const text = source + (bank ? readFileSync(join(root, bank.path), 'utf8') : '')
  const exercises = bank?.bank.exercises ?? []
  return Math.round(words(text) / READING + exercises.reduce((sum, { kind }) => sum + (WORK[kind] ?? 0), 0) + TASK)
}
