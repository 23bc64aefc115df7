import { Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, SimpleField, Tab, TabStopType, TextRun } from 'docx'
import type { ReportDocument } from '../model'
import { drawBlocks, textRuns, type Pictures, type WordWords } from './blocks'
import { MARGIN, PAGE, TEXT_WIDTH, numbering, styles } from './styles'

export interface WordOptions {
  /** By the id of the document's picture blocks; those without a picture are left out. */
  readonly pictures: Pictures
  readonly words: WordWords & {
    /** «Página » and « de », around the page number and the number of pages. */
    readonly page: string
    readonly of: string
  }
}

/**
 * The chapter of a page, in the words of its heading of level one. Word keeps fields of a header up to date by itself and asks nobody, so that on
 * paper a chapter is found from a table of contents that has no page numbers. Whatever does not know the field shows nothing there.
 */
const chapter = (): Paragraph => new Paragraph({ style: 'Header', children: [new SimpleField('STYLEREF 1', '')] })

const header = (report: ReportDocument, chapters: boolean): Header =>
  new Header({ children: [new Paragraph({ style: 'Header', children: textRuns(report.running) }), ...(chapters ? [chapter()] : [])] })

const footer = (report: ReportDocument, words: WordOptions['words']): Footer =>
  new Footer({
    children: [new Paragraph({
      style: 'Footer',
      tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      children: [
        ...textRuns(report.foot),
        new TextRun({ children: [new Tab(), words.page, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES] }),
      ],
    })],
  })

/**
 * Draws a report as a Word document (Office Open XML): letter paper, real headings and captions, header rows that repeat, rows
 * that never break across pages, page numbers, Chilean Spanish, alternative text, and no author.
 *
 * Loaded only when somebody asks for the file: the library weighs more than the page that offers it.
 */
export async function wordFile(report: ReportDocument, { pictures, words }: WordOptions): Promise<Uint8Array<ArrayBuffer>> {
  const chapters = report.blocks.some(({ kind }) => kind === 'contents')
  const document = new Document({
    title: report.title,
    subject: report.subtitle,
    description: report.description,
    // Empty on purpose: without it the library writes a name of its own, and nobody's belongs here.
    creator: '',
    lastModifiedBy: '',
    styles,
    numbering,
    sections: [{
      // The page of the table of contents belongs to no chapter.
      properties: { page: { size: PAGE, margin: MARGIN }, titlePage: chapters },
      headers: { default: header(report, chapters), ...(chapters ? { first: header(report, false) } : {}) },
      footers: { default: footer(report, words), ...(chapters ? { first: footer(report, words) } : {}) },
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(report.title) }),
        new Paragraph({ style: 'Subtitle', children: textRuns(report.subtitle) }),
        ...drawBlocks(report.blocks, pictures, words),
      ],
    }],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}
