import { findingsOutline } from '../../core/workpiece/findings-outline'
import type { Workpiece } from '../../core/workpiece/workpiece'
import { example } from './example'
import { findings } from './findings'
import { ID, VERSION, read, type Review } from './read'
import { sentence } from './sentences'
import { standing, type Standing } from './standing'

export const workpiece: Workpiece<Review, Standing> = {
  id: ID, version: VERSION, title: 'Revisión del trabajo final', lists: ['marks', 'observations'], read, findings, sentence, measures: standing, example,
  outline: (review) => findingsOutline(
    `${review.marks.filter(({ level }) => level !== null).length} marcas`.replace(/^1 marcas$/, '1 marca'), review, findings(review), sentence),
}
