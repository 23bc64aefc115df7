import { normalText } from '../../core/text'
import { writable } from '../../core/workpiece/fields'
import type { Process } from './read'

const isStage = (stage: string) => (text: string): boolean => normalText(text) === normalText(stage)

/**
 * The processes once a stage that several have is done only in one of them: the others let it go.
 *
 * @param at place of the process that keeps it
 */
export const mergedStage = (processes: readonly Process[], stage: string, at: number): readonly Process[] =>
  processes.map((process, place) => (place === at || !process.stages.some(isStage(stage)) ? process : { ...process, stages: process.stages.filter((text) => !isStage(stage)(text)) }))

/**
 * The processes once a stage stays in each of those that have it, and each says with whom it is coordinated.
 *
 * @param note what a stage says then, given the names of the other processes
 */
export function coordinatedStage(processes: readonly Process[], stage: string, note: (stage: string, others: readonly string[]) => string): readonly Process[] {
  const having = processes.filter(({ stages }) => stages.some(isStage(stage)))
  return processes.map((process) => {
    if (!having.includes(process)) return process
    const others = having.filter((one) => one !== process).map(({ name }) => name.trim()).filter((name) => name !== '')
    return { ...process, stages: process.stages.map((text) => (isStage(stage)(text) ? writable(note(text.trim(), others)) : text)) }
  })
}
