import { reportStrings } from '../../strings/report'
import type { RoomSummary } from '../group/model'
import { mesaOf, placeOf, type ReportContext } from './context'
import type { ReportDocument } from './model'
import { chileanDay } from './names'
import { acta } from './sections/acta'
import { cover, reading } from './sections/cover'
import { followUp } from './sections/follow-up'
import { agreements, disputes, distribution } from './sections/items'
import { levels, reasons } from './sections/levels'
import { notes } from './sections/notes'
import { hours, proposal } from './sections/plan'
import { comparison } from './sections/rounds'
import { votes } from './sections/votes'

/** The report of a room, as one document for the screen, for paper and for Word. */
export function buildReport(summary: RoomSummary, context: ReportContext): ReportDocument {
  const place = placeOf(summary)
  const { title, reportTitle = title, about } = summary.definition
  return {
    title: reportTitle,
    subtitle: reportStrings.subtitle(mesaOf(about), place),
    running: reportStrings.running(title, place),
    foot: reportStrings.foot(chileanDay(context.day)),
    description: reportStrings.description(title, place, summary.respondents),
    blocks: [
      ...cover(summary, context),
      ...levels(summary),
      ...reading(summary),
      ...reasons(summary),
      ...disputes(summary),
      ...distribution(summary),
      ...agreements(summary),
      ...hours(summary),
      ...proposal(summary),
      ...comparison(context.rounds ?? null),
      ...votes(context.mesa ?? null),
      ...followUp(context.mesa ?? null),
      ...notes(summary),
      // Last, so that it can be taken out, signed and filed by itself.
      ...acta(summary, context),
    ],
  }
}
