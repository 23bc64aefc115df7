import { CRITERIA, CRITERION_LABELS, LEVEL_LABELS, SIDES, SIDE_LABELS, type Side } from '../../../../exercises/workpieces/revision-trabajo-final/model'
import type { Review } from '../../../../exercises/workpieces/revision-trabajo-final/read'
import { levelOf, standing } from '../../../../exercises/workpieces/revision-trabajo-final/standing'
import { gatheredStrings } from '../../strings/gathered'
import { projectStrings } from '../../strings/project'
import type { Block, Table, Text } from '../report/model'

const words = projectStrings.review

/** Both sides' marks beside each other, as long as another team has marked anything. */
export function standingTable(review: Review, caption: string): Table {
  const { sides, apart } = standing(review)
  const shown = SIDES.filter((side) => side === 'equipo' || sides[side].marked > 0)
  return {
    kind: 'table', caption, rowHeaders: true, columns: [{ title: words.column.criterion, width: 4 }, ...shown.map((side) => ({ title: words.column[side], width: 4 }))],
    rows: CRITERIA.map((criterion) => [CRITERION_LABELS[criterion], ...shown.map((side): Text => {
      const level = levelOf(review, side, criterion)
      const said = level ? LEVEL_LABELS[level] : words.none
      return apart.includes(criterion) ? [{ text: side === 'otro' ? `${said} (${words.apart})` : said, strong: true }] : said
    })]),
  }
}

/** What the marks of each side that marked say. */
export function standingSentences(review: Review): readonly { readonly side: Side; readonly text: string }[] {
  const { sides } = standing(review)
  return SIDES.filter((side) => side === 'equipo' || sides[side].marked > 0)
    .map((side) => ({ side, text: words.state[sides[side].state](sides[side].marked, sides[side].at.listo.length) }))
}

/** A review as paper has it: how the work stands by each side, and what both saw. */
export function reviewBlocks(review: Review): readonly Block[] {
  const { caption, observations, who, about } = gatheredStrings.review
  return [
    { kind: 'list', items: standingSentences(review).map(({ side, text }) => [{ text: `${SIDE_LABELS[side]}. `, strong: true }, { text }]) },
    standingTable(review, caption),
    ...(review.observations.length === 0 ? [] : [{
      kind: 'table', caption: observations, rowHeaders: false, long: true,
      columns: [{ title: who, width: 3 }, { title: about, width: 3 }, { title: words.place, width: 3 }, { title: words.seen, width: 5 }, { title: words.proposal, width: 5 }],
      rows: review.observations.map(({ by, criterion, place, seen, proposal }) => [SIDE_LABELS[by], criterion ? CRITERION_LABELS[criterion] : words.noCriterion, place, seen, proposal]),
    } as const]),
  ]
}
