import { levelLabel } from '../../core/levels'
import type { Outline, Row } from '../../core/outline'
import { definition } from './definition'
import type { Answers, GroupResult, Result } from './score'
import { MINIMUM_ANSWERED } from './score'

/** The result in words, from which screen, room, projector, paper, Word and Excel are drawn. */

const LEVEL_SET = definition.levelSets[0].id

const WHY: Readonly<Record<GroupResult['level'], string>> = {
  'bajo': 'El promedio no llega a 0,75.',
  'medio': 'El promedio llega a 0,75, pero no a 1,5.',
  'alto': 'El promedio llega a 1,5.',
  'sin-informacion': `Hacen falta ${MINIMUM_ANSWERED} respuestas o más.`,
}

/**
 * One that speaks otherwise to a group than to a person takes a third parameter, `group?: GroupReading`.
 *
 * @param values the answers that were scored, for results that show some of them
 */
export function outline(result: Result, values: Answers): Outline {
  const rows = definition.groups.map(({ id, title, items }) => {
    const { level, sum, answered } = result.groups[id]
    return {
      id,
      title,
      level: { set: LEVEL_SET, id: level },
      figure: answered === 0 ? 'sin respuestas' : `${sum} de ${2 * answered}`,
      value: answered === 0 ? null : sum,
      because: [WHY[level]],
      items: items.map((item) => item.id),
      low: items.filter((item) => values[item.id] === 0).map((item) => item.id),
      disputed: false,
      next: level === 'bajo' ? [{
        id: 'primer-paso',
        text: 'Una carpeta con las actas del último año, al alcance de todo el grupo.',
        places: [{ kind: 'workshop', id: 'constitucion-mesa', title: 'Constitución de la mesa' }],
      }] : [],
    } satisfies Row
  })
  return {
    headline: rows.map(({ title, level }) => `${title}: ${levelLabel(definition.levelSets, level).toLowerCase()}`).join('; '),
    parts: [{
      id: 'temas',
      title: 'Nivel por tema',
      columns: { row: 'Tema', figure: 'Suma y máximo', value: 'Suma', low: 'Ítems en 0' },
      rows,
    }],
  }
}
