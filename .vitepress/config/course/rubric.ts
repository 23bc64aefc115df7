import { CRITERIA, LEVELS, LEVEL_LABELS, type Criterion, type Level } from '../../../exercises/workpieces/revision-trabajo-final/model'
import { plainMarkdown } from './plain'

/** What the rubric's page says of one criterion. */
export interface RubricCriterion {
  readonly about: string
  readonly levels: Readonly<Record<Level, string>>
}
export type Rubric = Readonly<Record<Criterion, RubricCriterion>>

/**
 * The rubric as its page says it: a heading with the criterion's id, a line of what is looked at, and three levels as a list.
 *
 * @throws when a criterion or a level is not there, naming both
 */
export function readRubric(path: string, src: string): Rubric {
  const sections = new Map(src.split(/^(?=## )/m).flatMap((part) => {
    const [, id, body] = /^## .+?\{#([\w-]+)\}\s*\n([\s\S]*)$/.exec(part) ?? []
    return id !== undefined && body !== undefined ? [[id, body] as const] : []
  }))
  const entry = (criterion: Criterion): RubricCriterion => {
    const body = sections.get(criterion)
    if (body === undefined) throw new Error(`${path}: falta el criterio «${criterion}»: agregue «## Su título {#${criterion}}» con sus tres niveles.`)
    const level = (id: Level): string => {
      const text = new RegExp(`^- \\*\\*${LEVEL_LABELS[id]}\\.\\*\\* (.+)$`, 'm').exec(body)?.[1]
      if (text === undefined) throw new Error(`${path}: al criterio «${criterion}» le falta el nivel «${LEVEL_LABELS[id]}»: agregue «- **${LEVEL_LABELS[id]}.** lo que se ve».`)
      return plainMarkdown(text)
    }
    return { about: plainMarkdown(body.split(/^- /m)[0] ?? ''), levels: Object.fromEntries(LEVELS.map((id) => [id, level(id)])) as Record<Level, string> }
  }
  return Object.fromEntries(CRITERIA.map((criterion) => [criterion, entry(criterion)])) as Record<Criterion, RubricCriterion>
}
