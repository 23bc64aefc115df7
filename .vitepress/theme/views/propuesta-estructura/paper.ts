import { charges, crossed, underFees } from '../../../../exercises/workpieces/propuesta-estructura/chart'
import { HOLDER_LABELS } from '../../../../exercises/workpieces/propuesta-estructura/model'
import type { Structure } from '../../../../exercises/workpieces/propuesta-estructura/read'
import type { PaperExtra } from '../../composables/piece/builders'
import { structureStrings as words } from '../../strings/builders'
import type { Block, Text } from '../../support/report/model'
import { structurePicture } from './picture'

const PICTURE = 'estructura'

/** Columns that a letter page holds; of more units, the table by unit says the same. */
const MOST_ACROSS = 5

function crossTable(document: Structure): readonly Block[] {
  const { units, rows, totals } = crossed(document)
  const across = (totals.at(-1) ?? 0) > 0 ? units.length + 1 : units.length
  if (rows.length === 0 || across > MOST_ACROSS) return []
  const column = Array.from({ length: across }, (_, at) => at)
  const nameOf = (at: number): string => { const unit = units[at]; return unit ? unit.name.trim() || words.noUnit : words.nobody }
  return [{
    kind: 'table', caption: words.crossed.title, rowHeaders: true,
    columns: [{ title: words.crossed.responsibility, width: 4 }, { title: words.crossed.process, width: 3 }, ...column.map((at) => ({ title: nameOf(at), width: 2 }))],
    rows: [
      ...rows.map(({ responsibility: { text, holder }, process, at }) => [text.trim() || '…', process, ...column.map((one) => (one !== at ? '' : holder ? HOLDER_LABELS[holder] : words.crossed.noHolder))]),
      [words.crossed.total, '', ...column.map((at) => String(totals[at] ?? 0))],
    ],
  }]
}

/** What somebody on fees does and cannot answer for, and why. */
function feesBlocks(document: Structure): readonly Block[] {
  const fees = underFees(document)
  return fees.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: words.fees.title },
    { kind: 'paragraph', text: words.fees.some },
    { kind: 'list', items: fees.map(({ text }) => text.trim() || '…') },
    { kind: 'list', items: words.fees.limits },
  ]
}

/** Ahead of the lists: who answers for what, as a picture and as a table. */
export const paperExtra: PaperExtra<Structure> = (document) => {
  const all = charges(document)
  if (all.length === 0) return { blocks: [], pictures: {} }
  const lines = (texts: readonly string[]): Text => texts.join('\n')
  return {
    pictures: { [PICTURE]: structurePicture(document) },
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      { kind: 'picture', id: PICTURE, caption: words.title, alt: words.picture(document.units.length, document.responsibilities.length) },
      {
        kind: 'table', caption: words.caption, rowHeaders: true,
        columns: [{ title: words.unit, width: 2 }, { title: words.responsibilities, width: 4 }, { title: words.coordination, width: 3 }],
        rows: all.map((charge) => [
          charge.unit ? charge.unit.name.trim() || words.noUnit : words.nobody,
          lines(charge.responsibilities.map(({ text, holder }) => words.holder(text.trim() || '…', holder && HOLDER_LABELS[holder]))),
          lines(charge.coordination.map(({ how, others, frequency }) => words.with(how, others, frequency))),
        ]),
      },
      ...crossTable(document),
      ...feesBlocks(document),
    ],
  }
}
