import {
  BorderStyle, HeadingLevel, HeightRule, ImageRun, Paragraph, SimpleField, Table, TableCell, TableLayoutType, TableRow,
  TextRun, WidthType, type FileChild, type IParagraphOptions,
} from 'docx'
import type { Block, Picture, Table as ReportTable, Text } from '../model'
import { runsOf } from '../model'
import { NUMBERING, STYLE, TEXT_WIDTH, millimetres } from './styles'

/** Number of the last caption of each kind, so that a table can be named in a conversation. */
export interface Counters {
  tables: number
  figures: number
}

/** Words that the drawing itself needs. */
export interface WordWords {
  readonly table: string
  readonly figure: string
}

export function textRuns(text: Text): TextRun[] {
  return runsOf(text).flatMap((run) =>
    run.text.split('\n').map((line, index) =>
      new TextRun({ text: line, ...(run.strong === true ? { bold: true } : {}), ...(index > 0 ? { break: 1 } : {}) })))
}

/** «Tabla 3. …», with a field as Word writes it, so that its list of tables finds it and numbers follow when one is moved. */
function caption(word: string, number: number, text: string, below: boolean): Paragraph {
  return new Paragraph({
    style: 'Caption',
    keepNext: !below,
    children: [new TextRun(`${word} `), new SimpleField(`SEQ ${word} \\* ARABIC`, String(number)), new TextRun(`. ${text}`)],
  })
}

/** Widths in twentieths of a point that add up to the text's width exactly. */
export function columnWidths(shares: readonly number[], total: number = TEXT_WIDTH): number[] {
  const sum = shares.reduce((all, share) => all + share, 0)
  let used = 0
  let before = 0
  return shares.map((share) => {
    before += share
    const width = Math.round((total * before) / sum) - used
    used += width
    return width
  })
}

/** Tables of so few rows move to the next page whole rather than be parted. */
const SHORT_TABLE = 8

function tableOf(table: ReportTable): Table {
  const widths = columnWidths(table.columns.map((column) => column.width))
  const whole = table.long !== true && table.rows.length <= SHORT_TABLE
  const cell = (text: Text, column: number): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style: table.columns[column]?.align === 'center' ? STYLE.number : STYLE.cell, children: textRuns(text) })],
    })
  const header = new TableRow({
    tableHeader: true, cantSplit: true, keepNext: true,
    children: table.columns.map((column, index) => cell(column.title, index)),
  })
  const rows = table.rows.map((row, index) =>
    new TableRow({
      cantSplit: true,
      keepNext: whole && index < table.rows.length - 1,
      ...(table.byHand === true ? { height: { value: millimetres(11), rule: HeightRule.ATLEAST } } : {}),
      children: table.columns.map((_, column) => cell(row[column] ?? '', column)),
    }))
  return new Table({
    style: STYLE.table,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: true, lastRow: table.total === true, firstColumn: table.rowHeaders, noVBand: true, noHBand: true },
    rows: [header, ...rows],
  })
}

function factsOf(rows: readonly (readonly [string, string])[]): Table {
  const widths = columnWidths([3, 7])
  const cell = (text: string, column: number): TableCell =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style: STYLE.cell, children: textRuns(text) })],
    })
  return new Table({
    style: STYLE.facts,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow: false, lastRow: false, firstColumn: true, noVBand: true, noHBand: true },
    rows: rows.map(([label, value], index) =>
      new TableRow({
        cantSplit: true,
        keepNext: index < rows.length - 1,
        ...(value === '' ? { height: { value: millimetres(9), rule: HeightRule.ATLEAST } } : {}),
        children: [cell(label, 0), cell(value, 1)],
      })),
  })
}

/** Room after a table, which has no spacing of its own in Word. */
const afterTable = (): Paragraph => new Paragraph({ style: STYLE.cell, spacing: { after: 120 } })

const writingLine = (): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: millimetres(9), lineRule: 'exact' },
    border: {
      bottom: { style: BorderStyle.SINGLE, size: 4, space: 0, color: '8A949C' },
      between: { style: BorderStyle.SINGLE, size: 4, space: 0, color: '8A949C' },
    },
  })

/** No wider than the text, whatever the picture says of itself. */
function fitted(picture: Picture): { width: number; height: number } {
  const most = Math.round((TEXT_WIDTH / 1440) * 96)
  const scale = Math.min(1, most / picture.width)
  return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) }
}

function figureOf(block: Block & { kind: 'picture' }, picture: Picture | undefined, counters: Counters, words: WordWords): FileChild[] {
  if (!picture) return []
  counters.figures++
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: fitted(picture),
    altText: { name: block.id, title: block.caption, description: block.alt },
  })
  return [
    new Paragraph({ style: STYLE.figure, children: [image] }),
    caption(words.figure, counters.figures, block.caption, true),
  ]
}

const listItem = (text: Text, tone: 'note' | undefined): Paragraph =>
  new Paragraph({
    style: tone === 'note' ? STYLE.noteList : STYLE.list,
    numbering: { reference: tone === 'note' ? NUMBERING.notes : NUMBERING.list, level: 0, custom: true },
    children: textRuns(text),
  })

const TONES = { lead: STYLE.lead, note: STYLE.note } as const

function paragraph(text: Text, tone: 'lead' | 'note' | undefined, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, ...(tone ? { style: TONES[tone] } : {}), children: textRuns(text) })
}

/** Draws one block; the counters go on from block to block. */
export function drawBlock(block: Block, pictures: Readonly<Record<string, Picture>>, counters: Counters, words: WordWords): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({
        heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
        pageBreakBefore: block.newPage === true,
        children: textRuns(block.text),
      })]
    case 'paragraph': return [paragraph(block.text, block.tone)]
    case 'list': return block.items.map((item) => listItem(item, block.tone))
    case 'facts': return [factsOf(block.rows), afterTable()]
    case 'table':
      counters.tables++
      return [caption(words.table, counters.tables, block.caption, false), tableOf(block), afterTable()]
    case 'picture': return figureOf(block, pictures[block.id], counters, words)
    case 'lines': return Array.from({ length: block.count }, writingLine)
  }
}

