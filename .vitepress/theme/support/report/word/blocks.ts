import {
  Bookmark, HeadingLevel, HeightRule, ImageRun, LeaderType, Paragraph, SimpleField, Table, TableCell, TableLayoutType, TableOfContents, TableRow,
  TextRun, VerticalAlignTable, WidthType, type FileChild,
} from 'docx'
import type { Block, WordPicture, Table as ReportTable, Text } from '../model'
import { chaptersOf, plainText, runsOf } from '../model'
import { NUMBERING, STYLE, TEXT_WIDTH, millimetres } from './styles'

export type Pictures = Readonly<Record<string, WordPicture>>

/** Number of the last caption of each kind, so that a table can be named in a conversation. */
interface Counters {
  tables: number
  figures: number
  chapters: number
}

/** Words that the drawing itself needs. */
export interface WordWords {
  readonly table: string
  readonly figure: string
}

export function textRuns(text: Text): TextRun[] {
  return runsOf(text).flatMap((run) =>
    run.text.split('\n').map((line, index) =>
      new TextRun({ text: line, ...(run.strong === true ? { bold: true } : run.light === true ? { bold: false } : {}), ...(index > 0 ? { break: 1 } : {}) })))
}

/** «Tabla 3. …», with a field as Word writes it, so that its list of tables finds it and numbers follow when one is moved. */
function caption(word: string, number: number, text: string, below: boolean): Paragraph {
  return new Paragraph({
    style: 'Caption',
    ...(below ? {} : { keepNext: true }),
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

/** A table this short moves to the next page whole rather than be parted: rows, and characters that fill a quarter of a page. */
const SHORT = { rows: 8, characters: 700 } as const

function isShort({ rows, long }: ReportTable): boolean {
  const characters = rows.flat().reduce((sum, cell) => sum + plainText(cell).length, 0)
  return long !== true && rows.length <= SHORT.rows && characters <= SHORT.characters
}

const paragraphStyle = (centred: boolean, strong: boolean): string =>
  centred ? (strong ? STYLE.numberHead : STYLE.number) : strong ? STYLE.head : STYLE.cell

function cellOf(text: Text, width: number, look: { readonly centred?: boolean; readonly strong?: boolean; readonly middle?: boolean }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(look.middle === true ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    children: [new Paragraph({ style: paragraphStyle(look.centred === true, look.strong === true), children: textRuns(text) })],
  })
}

/** What every table has: the text's width, fixed columns, and a style for all its looks. */
const tableFrame = (style: string, widths: readonly number[], rows: readonly TableRow[], firstRow: boolean): Table =>
  new Table({
    style,
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    tableLook: { firstRow, lastRow: false, firstColumn: false, lastColumn: false, noVBand: true, noHBand: true },
    rows,
  })

function tableOf(table: ReportTable): Table {
  const widths = columnWidths(table.columns.map((column) => column.width))
  const whole = isShort(table)
  const last = table.rows.length - 1
  const cell = (text: Text, column: number, strong: boolean): TableCell =>
    cellOf(text, widths[column] ?? 0, { centred: table.columns[column]?.align === 'center', strong, middle: table.byHand === true })
  const header = new TableRow({
    tableHeader: true, cantSplit: true, keepNext: true,
    children: table.columns.map((column, index) => cell(column.title, index, true)),
  })
  const rows = table.rows.map((row, index) =>
    new TableRow({
      cantSplit: true,
      ...(whole && index < last ? { keepNext: true } : {}),
      ...(table.byHand === true ? { height: { value: millimetres(11), rule: HeightRule.ATLEAST } } : {}),
      children: table.columns.map((_, column) =>
        cell(row[column] ?? '', column, (table.rowHeaders && column === 0) || (table.total === true && index === last))),
    }))
  return tableFrame(STYLE.table, widths, [header, ...rows], true)
}

function factsOf(facts: readonly (readonly [string, string])[]): Table {
  const [label = 0, value = 0] = columnWidths([3, 7])
  const rows = facts.map((fact, index) =>
    new TableRow({
      cantSplit: true,
      ...(index < facts.length - 1 ? { keepNext: true } : {}),
      ...(fact[1] === '' ? { height: { value: millimetres(9), rule: HeightRule.ATLEAST } } : {}),
      children: [cellOf(fact[0], label, { strong: true, middle: true }), cellOf(fact[1], value, { middle: true })],
    }))
  return tableFrame(STYLE.facts, [label, value], rows, false)
}

/** Room after a table, which has no spacing of its own in Word; headings and captions bring theirs. */
const afterTable = (next: Block | undefined): Paragraph[] =>
  next?.kind === 'heading' || next?.kind === 'table' ? [] : [new Paragraph({ style: STYLE.cell, spacing: { after: 120 } })]

const writingLine = (): Paragraph => new Paragraph({ style: STYLE.writing })

/** In CSS pixels: three quarters of a letter page. */
const TALLEST = 760

/** A little narrower than the text, so that a figure and its table share a page, whatever the picture says of itself. */
function fitted(picture: WordPicture): { width: number; height: number } {
  const most = Math.round((TEXT_WIDTH / 1440) * 96 * 0.88)
  // A tall one leaves room on its page for the caption.
  const scale = Math.min(1, most / picture.width, TALLEST / picture.height)
  return { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) }
}

function figureOf(block: Block & { kind: 'picture' }, picture: WordPicture | undefined, counters: Counters, words: WordWords): FileChild[] {
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

/** A paragraph that opens a table or a heading goes with it to the next page; a note, with the paragraph that answers it. */
const opens = (tone: 'lead' | 'note' | undefined, next: Block | undefined): boolean =>
  next !== undefined && (tone === 'note' ? next.kind === 'paragraph' && next.tone !== 'note' : next.kind === 'table' || next.kind === 'facts' || next.kind === 'picture' || (next.kind === 'heading' && next.level > 1))

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** Where a table of contents leads. */
const anchorOf = (chapter: number): string => `_Toc${chapter}`

/**
 * Word's own table of contents, with an entry for each chapter that leads there. It is written as up to date, and without page numbers: only
 * Word knows on which page a chapter falls, and it would ask whoever opens the file before it fills them in.
 */
const contentsOf = (title: string, chapters: readonly string[]): FileChild[] => [
  new Paragraph({ style: STYLE.contents, children: textRuns(title) }),
  new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-1', beginDirty: false, tabLeader: LeaderType.NONE, cachedEntries: chapters.map((chapter, at) => ({ title: chapter, level: 1, href: anchorOf(at + 1) })) }),
]

function headingOf(block: Block & { kind: 'heading' }, counters: Counters): Paragraph {
  const runs = textRuns(block.text)
  return new Paragraph({
    heading: HEADINGS[block.level],
    ...(block.newPage === true ? { pageBreakBefore: true } : {}),
    children: block.level === 1 ? [new Bookmark({ id: anchorOf(++counters.chapters), children: runs })] : runs,
  })
}

function drawBlock(block: Block, next: Block | undefined, chapters: readonly string[], pictures: Pictures, counters: Counters, words: WordWords): FileChild[] {
  switch (block.kind) {
    case 'heading': return [headingOf(block, counters)]
    case 'contents': return contentsOf(block.title, chapters)
    case 'paragraph':
      return [new Paragraph({
        ...(block.tone ? { style: TONES[block.tone] } : {}),
        ...(opens(block.tone, next) ? { keepNext: true } : {}),
        children: textRuns(block.text),
      })]
    case 'list': return block.items.map((item) => listItem(item, block.tone))
    case 'facts': return [factsOf(block.rows), ...afterTable(next)]
    case 'table':
      counters.tables++
      return [caption(words.table, counters.tables, block.caption, false), tableOf(block), ...afterTable(next)]
    case 'picture': return figureOf(block, pictures[block.id], counters, words)
    case 'lines': return Array.from({ length: block.count }, writingLine)
  }
}

/** Draws blocks in their order, numbering tables and figures from 1. */
export function drawBlocks(blocks: readonly Block[], pictures: Pictures, words: WordWords): FileChild[] {
  const counters: Counters = { tables: 0, figures: 0, chapters: 0 }
  const chapters = chaptersOf(blocks)
  return blocks.flatMap((block, index) => drawBlock(block, blocks[index + 1], chapters, pictures, counters, words))
}
