import type { Form, ListForm } from '../../../../exercises/core/workpiece/form'
import type { Head } from '../../../../exercises/core/workpiece/document'
import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'
import { pieceStrings } from '../../strings/piece'
import type { Block, ReportDocument, Table } from '../report/model'
import { chileanDay } from '../report/names'
import { originNotes } from './origin'
import { anyDocument, documentRows, fieldText, rowName, type AnyDocument, type AnyRow } from './fill'

const words = pieceStrings.paper

/** Characters that a column gets at least and at most, so that a long text does not starve its neighbours. */
const NARROWEST = 15
const WIDEST = 32

/** What the origin of a row said and no field of it holds. */
const noted = (list: ListForm, row: AnyRow): string => originNotes(list, row).map(({ label, text }) => pieceStrings.carried.note(label, text)).join('\n')

function listTable(form: Form, list: ListForm, document: AnyDocument): Table {
  const all = documentRows(list, document)
  const titles = [...list.fields.map(({ label }) => label), ...(all.some((row) => noted(list, row) !== '') ? [pieceStrings.carried.column] : [])]
  const rows = all.map((row) => [...list.fields.map((field) => fieldText(form, field, row, document)), noted(list, row)].slice(0, titles.length))
  const width = (at: number): number => Math.min(WIDEST, Math.max(NARROWEST, ...rows.map((row) => row[at]?.length ?? 0)))
  return { kind: 'table', caption: list.title, columns: titles.map((title, at) => ({ title, width: width(at) })), rows, rowHeaders: true }
}

/** Rows that say more than a table's line holds: a heading for each, and what it says below. */
const sheets = (form: Form, list: ListForm, document: AnyDocument): readonly Block[] =>
  documentRows(list, document).flatMap((row, at): readonly Block[] => [
    { kind: 'heading', level: 2, text: rowName(list, row, at) },
    { kind: 'facts', rows: [...list.fields.slice(1).map((field) => [field.label, fieldText(form, field, row, document)] as const), ...originNotes(list, row).map(({ label, text }) => [label, text] as const)] },
  ])

function listBlocks(form: Form, list: ListForm, document: AnyDocument): readonly Block[] {
  const heading: Block = { kind: 'heading', level: 1, text: list.title }
  if (documentRows(list, document).length === 0) return [heading, { kind: 'paragraph', text: words.none, tone: 'note' }]
  return [heading, ...(list.fields.some((field) => field.below) ? sheets(form, list, document) : [listTable(form, list, document)])]
}

/**
 * A document that a team builds, as paper has it: what each list says, and what its check tells.
 *
 * @param day `YYYY-MM-DD`
 * @param before what comes ahead of the lists: a picture, a table of its own
 */
export function piecePaper<D extends Head, M>(workpiece: Workpiece<D, M>, document: D, day: string, before: readonly Block[] = []): ReportDocument {
  const lists: readonly ListForm[] = workpiece.form?.lists ?? []
  const any = anyDocument(document)
  const name = document.subject ?? pieceStrings.unnamed
  const { headline } = workpiece.outline(document)
  const findings = workpiece.findings(document)
  return {
    title: workpiece.title,
    subtitle: words.subtitle(name),
    running: `${workpiece.title} · ${name}`,
    foot: words.foot(chileanDay(day)),
    description: words.description(workpiece.title, headline),
    blocks: [
      { kind: 'facts', rows: [[words.date, chileanDay(day)], [words.summary, headline]] },
      ...before,
      ...lists.flatMap((list) => listBlocks({ lists }, list, any)),
      { kind: 'heading', level: 1, text: pieceStrings.findings.title },
      ...(findings.length === 0 ? [{ kind: 'paragraph', text: pieceStrings.findings.none } as const] : [
        {
          kind: 'table', caption: pieceStrings.findings.title, columns: [{ title: words.severity, width: 1 }, { title: words.finding, width: 6 }], rowHeaders: true, long: true,
          rows: findings.map((finding) => [pieceStrings.findings[finding.severity], workpiece.sentence(finding, document)]),
        } as const,
      ]),
    ],
  }
}
