/**
 * A report as paper has it: headings, paragraphs, tables, forms to fill in. It knows nothing of rooms or of Word, so that the
 * screen's preview, the printed page and the `.docx` are three drawings of one document and cannot say different things.
 */

/** A stretch of text. All of it is plain text; `\n` begins a new line. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  /** Not bold, also where the rest of the cell or row is. */
  readonly light?: boolean
  /** Says to the eye what the words beside it say already (a bar of dots): a screen reader passes over it. */
  readonly decorative?: boolean
}

export type Text = string | readonly Run[]

export interface Column {
  readonly title: string
  /** Share of the table's width, in any unit: only the proportions count. */
  readonly width: number
  readonly align?: 'start' | 'center' | 'end'
}

export interface Table {
  readonly kind: 'table'
  readonly caption: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Text[])[]
  /** The first cell of each row names the row. */
  readonly rowHeaders: boolean
  /** The last row adds the others up. */
  readonly total?: boolean
  /** Cells are written in by hand: rows as tall as handwriting needs. */
  readonly byHand?: boolean
  /** Rows may be parted from one another at the end of a page; otherwise the table moves to the next one whole. */
  readonly long?: boolean
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly newPage?: boolean }
  /** The chapters of a long document, by their headings. */
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly tone?: 'lead' | 'note' }
  | { readonly kind: 'list'; readonly items: readonly Text[]; readonly tone?: 'note' }
  /** Labels and values, such as the block of a cover; an empty value is a line to write on. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | Table
  /** Whoever draws looks the picture up by its id; without it, the table that follows says the same. */
  | { readonly kind: 'picture'; readonly id: string; readonly caption: string; readonly alt: string }
  /** Empty lines to write on. */
  | { readonly kind: 'lines'; readonly count: number }

export interface ReportDocument {
  readonly title: string
  readonly subtitle: string
  /** Repeated at the head of every page. */
  readonly running: string
  /** At the foot of every page, beside the page number. */
  readonly foot: string
  /** One sentence for the file's properties. */
  readonly description: string
  readonly blocks: readonly Block[]
}

/** A picture ready for a Word file. */
export interface WordPicture {
  readonly png: Uint8Array
  /** Size in CSS pixels, 96 to the inch; the PNG itself may hold more. */
  readonly width: number
  readonly height: number
}

/** What a table of contents says: the headings of the first level. */
export const chaptersOf = (blocks: readonly Block[]): readonly string[] => blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))

export const runsOf = (text: Text): readonly Run[] => (typeof text === 'string' ? [{ text }] : text)

/** What a reader is told, without the decorative runs. */
export const plainText = (text: Text): string =>
  runsOf(text).filter((run) => run.decorative !== true).map((run) => run.text).join('')
