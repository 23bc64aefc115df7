import { sessionStrings as words } from '../../../strings/sessions'
import { followUp as reckon, halvesIn, peopleIn, sessionsOf, unitsIn, writeHalves } from '../../mesa/follow-up'
import type { Mesa } from '../../mesa/model'
import type { Block, Text } from '../model'
import { chileanDay } from '../names'
import { cleanText } from '../text'

const NONE = '—'

/** What the mesa set out to do beside what it did, and when it met; nothing where there is neither. */
export function followUp(mesa: Mesa | null): readonly Block[] {
  if (mesa === null) return []
  const sessions = sessionsOf(mesa)
  const { rows, other, planned, given, products } = reckon(mesa)
  if (sessions.length === 0 && rows.length === 0) return []
  const plan: readonly Block[] = rows.length === 0 ? [] : [{
    kind: 'table',
    caption: words.follow,
    rowHeaders: true,
    total: true,
    long: true,
    columns: [
      { title: words.row, width: 34 }, { title: words.planned, width: 18, align: 'center' }, { title: words.given, width: 16, align: 'center' },
      { title: words.product, width: 60 }, { title: words.reached, width: 22, align: 'center' },
    ],
    rows: [
      ...rows.map((row): readonly Text[] => [
        cleanText(row.title), row.planned === null ? NONE : String(row.planned), writeHalves(row.given),
        row.products.map((product) => cleanText(product)).join(' ') || NONE, row.reached === null ? NONE : chileanDay(row.reached),
      ]),
      ...(other > 0 ? [[words.general, NONE, writeHalves(other), NONE, NONE]] : []),
      [words.total, planned === null ? NONE : String(planned), writeHalves(given), words.productsOf(products.reached, products.expected), ''],
    ],
  }]
  const met: readonly Block[] = sessions.length === 0 ? [] : [{
    kind: 'table',
    caption: words.title,
    rowHeaders: true,
    columns: [
      { title: words.date, width: 40 }, { title: words.people, width: 30, align: 'center' }, { title: words.units, width: 30, align: 'center' }, { title: words.hours, width: 30, align: 'center' },
    ],
    rows: [...sessions].reverse().map((session) => [chileanDay(session.date), String(peopleIn(session)), String(unitsIn(session)), writeHalves(halvesIn(session))]),
  }]
  const next = mesa.next.value
  return [
    { kind: 'heading', level: 1, text: words.reportHeading },
    ...plan,
    ...met,
    { kind: 'paragraph', text: next === null ? words.noNext : words.nextIs(chileanDay(next.date), next.time, cleanText(next.where), false) },
  ]
}
