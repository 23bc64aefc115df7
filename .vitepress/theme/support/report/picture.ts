import { baseStrings } from '../../strings/base'
import { reportStrings } from '../../strings/report'
import type { RoomSummary } from '../group/summary'
import { levelPicture, type LevelRow } from '../picture/levels'
import type { Picture } from '../picture/shapes'
import { itemById } from './context'

/**
 * The picture of the four agreed levels, with the same figures as the table under it.
 *
 * @param layout `wide` for paper and desks, `narrow` for a phone
 */
export function levelsDrawing(summary: RoomSummary, layout: 'wide' | 'narrow' = 'wide'): Picture {
  const items = itemById(summary)
  const words = reportStrings.picture
  const rows = summary.areas.map(({ title, agreed, items: ids }): LevelRow => ({
    title,
    level: agreed.level,
    sum: agreed.sum,
    answered: agreed.answered,
    values: ids.map((id) => {
      const value = items.get(id)?.agreedValue
      return typeof value === 'number' ? value : null
    }),
    heldBack: agreed.heldBack,
  }))
  return levelPicture(rows, {
    title: reportStrings.levels.pictureCaption,
    level: baseStrings.level,
    detail: ({ sum, answered }) => words.detail(sum, 2 * answered),
    heldBack: words.heldBack,
    unknown: '?',
    sentence: ({ title, level, sum, answered }) => words.sentence(title, baseStrings.level[level].toLowerCase(), sum, 2 * answered),
    legend: words.legend[layout],
  }, layout)
}
