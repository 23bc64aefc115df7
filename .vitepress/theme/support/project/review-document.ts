import { workpiece } from '../../../../exercises/workpieces/revision-trabajo-final'
import { CRITERIA, CRITERION_LABELS, LEVEL_LABELS, SIDES, SIDE_LABELS } from '../../../../exercises/workpieces/revision-trabajo-final/model'
import type { Review } from '../../../../exercises/workpieces/revision-trabajo-final/read'
import { gatheredStrings } from '../../strings/gathered'
import { projectStrings } from '../../strings/project'
import { piecePaper } from '../piece/paper'
import type { Block, ReportDocument } from '../report/model'
import { reviewBlocks } from './review-paper'

const words = projectStrings.review

/** Where each criterion is seen, by who wrote it. */
function places({ marks }: Review): readonly Block[] {
  const rows = CRITERIA.flatMap((criterion) => SIDES.flatMap((side) => marks
    .filter((mark) => mark.criterion === criterion && mark.by === side && mark.note.trim() !== '')
    .map(({ level, note }) => [CRITERION_LABELS[criterion], SIDE_LABELS[side], level ? LEVEL_LABELS[level] : words.none, note.trim()])))
  if (rows.length === 0) return []
  const { who } = gatheredStrings.review
  const columns = [{ title: words.column.criterion, width: 4 }, { title: who, width: 3 }, { title: words.marked, width: 3 }, { title: words.seenAt, width: 6 }]
  return [{ kind: 'table', caption: words.seenAt, rowHeaders: true, long: true, columns, rows }]
}

/**
 * A review as a document of its own, to take to the other team.
 *
 * @param day `YYYY-MM-DD`
 */
export const reviewPaper = (review: Review, day: string): ReportDocument =>
  piecePaper(workpiece, review, day, [{ kind: 'heading', level: 1, text: words.standing }, ...reviewBlocks(review), ...places(review)])
