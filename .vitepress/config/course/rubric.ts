import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CRITERIA, LEVELS, LEVEL_LABELS, type Criterion, type Level } from '../../../exercises/workpieces/revision-trabajo-final/model'
import type { Rubric, RubricCriterion } from '../../theme/support/project/rubric'
import { root } from '../root'
import { plainMarkdown } from './plain'

const PAGE = 'docs/modulos/09-trabajo-final/pauta.md'

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

/** The rubric of this site. @throws where its page is not there, or does not say every level */
export const loadRubric = async (): Promise<Rubric> => readRubric(PAGE, await readFile(join(root, PAGE), 'utf8'))
