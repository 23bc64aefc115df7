import {
  AlignmentType, BorderStyle, ImportedXmlComponent, LevelFormat, type INumberingOptions, type IParagraphStyleOptions, type IStylesOptions,
} from 'docx'

/**
 * The look of the Word report, all of it in styles: whoever edits the document changes a style once and not paragraph by
 * paragraph. Greys and one dark accent, because it is printed in black and white.
 */

/** In Word on Windows and Mac, and drawn alike by LibreOffice's own font of the same widths. */
const FONT = 'Arial'
/** Dark enough for text (more than 7 : 1 on white), also when a printer makes a grey of it. */
const ACCENT = '0D5559'
const GREY = '4A5560'
const RULE = '8A949C'
const SHADE = 'E7ECEE'

/** Twentieths of a point, the unit of Word's spacing. */
const points = (value: number): number => Math.round(value * 20)
/** Half points, the unit of Word's type sizes. */
const size = (value: number): number => Math.round(value * 2)

/** Twentieths of a point in a millimetre, the unit of Word's lengths. */
export const TWIPS_PER_MM = 1440 / 25.4
export const millimetres = (value: number): number => Math.round(value * TWIPS_PER_MM)

/** Chile prints on letter paper, 21.59 × 27.94 cm. */
export const PAGE = { width: 12240, height: 15840 } as const
export const MARGIN = { top: millimetres(24), bottom: millimetres(22), left: millimetres(22), right: millimetres(22) } as const
export const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right

/** Ids of our own paragraph styles; Word's own (Title, Heading1, Caption, Header…) keep theirs, so that its tools find them. */
export const STYLE = {
  lead: 'Entrada',
  note: 'Nota',
  cell: 'TextoTabla',
  number: 'NumeroTabla',
  head: 'CabeceraTabla',
  numberHead: 'CabeceraNumero',
  figure: 'Figura',
  list: 'ListaInforme',
  noteList: 'ListaNotas',
  writing: 'LineaEscribir',
  contents: 'TituloIndice',
  table: 'TablaInforme',
  facts: 'TablaDatos',
} as const

export const NUMBERING = { list: 'lista', notes: 'lista-notas' } as const

const RULED = { style: BorderStyle.SINGLE, size: 4, space: 0, color: RULE } as const
const line = (side: string, weight = 4): string => `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="${RULE}"/>`
const cellMargins = (vertical: number): string =>
  `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="90" w:type="dxa"/>` +
  `<w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>`

/**
 * What the `docx` library has no words for (table styles), or leaves out as soon as any of it is given (the defaults), is
 * written as Word itself writes it.
 */
const imported = (xml: string): ImportedXmlComponent => ImportedXmlComponent.fromXmlString(xml)

const defaults = imported(
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${FONT}" w:hAnsi="${FONT}" w:eastAsia="${FONT}" w:cs="${FONT}"/>` +
    `<w:sz w:val="${size(10.5)}"/><w:szCs w:val="${size(10.5)}"/><w:lang w:val="es-CL" w:eastAsia="es-CL" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>` +
    `<w:pPrDefault><w:pPr><w:spacing w:after="${points(6)}" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
)

const normal = imported('<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>')

const normalTable = imported(
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>' +
    `<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0)}</w:tblPr></w:style>`,
)

const tableStyle = (id: string, name: string, borders: string, padding: number, conditions: string): ImportedXmlComponent =>
  imported(
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/>` +
      `<w:uiPriority w:val="59"/><w:tblPr><w:tblBorders>${borders}</w:tblBorders>${cellMargins(padding)}</w:tblPr>${conditions}</w:style>`,
  )

/** Bold stands in paragraph styles and not here: LibreOffice draws a table style's first row, but no other part of it. */
const firstRow =
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${line('bottom', 8)}</w:tcBorders>` +
  `<w:shd w:val="clear" w:color="auto" w:fill="${SHADE}"/></w:tcPr></w:tblStylePr>`

const reportTable =
  tableStyle(STYLE.table, 'Tabla informe', line('top', 8) + line('bottom', 8) + line('insideH') + line('insideV'), 45, firstRow)

const factsTable = tableStyle(STYLE.facts, 'Tabla datos', line('top') + line('bottom') + line('insideH'), 60, '')

/** Title and headings: dark, close to what they open, never left alone at the foot of a page. */
const heading = (id: string, name: string, type: number, before: number, after: number, outlineLevel?: number): IParagraphStyleOptions => ({
  id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, uiPriority: 9,
  run: { size: size(type), bold: true, color: ACCENT },
  paragraph: {
    spacing: { before: points(before), after: points(after), line: 240, lineRule: 'auto' }, keepNext: true, keepLines: true,
    ...(outlineLevel === undefined ? {} : { outlineLevel }),
  },
})

const SMALL = { size: size(8.5), color: GREY } as const

export const styles: IStylesOptions = {
  importedStyles: [defaults, normal, normalTable, reportTable, factsTable],
  paragraphStyles: [
    heading('Title', 'Title', 19, 0, 3),
    heading('Heading1', 'heading 1', 16, 22, 6, 0),
    heading('Heading2', 'heading 2', 12.5, 14, 4, 1),
    heading('Heading3', 'heading 3', 10.5, 10, 3, 2),
    // Looks as a heading and is none: a table of contents does not list itself.
    heading(STYLE.contents, 'Título del índice', 12.5, 18, 6),
    { id: 'TOC1', name: 'toc 1', basedOn: 'Normal', next: 'Normal', run: { bold: true }, paragraph: { spacing: { before: points(6), after: points(2), line: 240, lineRule: 'auto' } } },
    { id: 'TOC2', name: 'toc 2', basedOn: 'Normal', next: 'Normal', paragraph: { indent: { left: millimetres(6) }, spacing: { after: points(1), line: 240, lineRule: 'auto' } } },
    {
      id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true,
      run: { size: size(13), color: GREY }, paragraph: { spacing: { after: points(12), line: 240, lineRule: 'auto' } },
    },
    {
      id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', quickFormat: true,
      run: { size: size(9), color: GREY, bold: true },
      paragraph: { spacing: { before: points(10), after: points(4), line: 240, lineRule: 'auto' }, keepLines: true },
    },
    {
      id: STYLE.lead, name: 'Entrada', basedOn: 'Normal', quickFormat: true,
      run: { size: size(11.5) }, paragraph: { spacing: { after: points(8), line: 276, lineRule: 'auto' } },
    },
    {
      id: STYLE.note, name: 'Nota', basedOn: 'Normal', quickFormat: true,
      run: { size: size(9), color: GREY }, paragraph: { spacing: { before: points(3), after: points(6), line: 252, lineRule: 'auto' } },
    },
    {
      id: STYLE.cell, name: 'Texto de tabla', basedOn: 'Normal', quickFormat: true,
      run: { size: size(9) }, paragraph: { spacing: { before: 0, after: 0, line: 245, lineRule: 'auto' } },
    },
    {
      id: STYLE.number, name: 'Número de tabla', basedOn: STYLE.cell, quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER },
    },
    { id: STYLE.head, name: 'Cabecera de tabla', basedOn: STYLE.cell, quickFormat: true, run: { bold: true } },
    { id: STYLE.numberHead, name: 'Cabecera de número', basedOn: STYLE.number, quickFormat: true, run: { bold: true } },
    {
      id: STYLE.figure, name: 'Figura', basedOn: 'Normal', quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: points(6), after: points(2), line: 240, lineRule: 'auto' } },
    },
    {
      id: STYLE.list, name: 'Lista del informe', basedOn: 'Normal', quickFormat: true,
      paragraph: { numbering: { reference: NUMBERING.list, level: 0 }, spacing: { after: points(4), line: 264, lineRule: 'auto' } },
    },
    {
      id: STYLE.noteList, name: 'Lista de notas', basedOn: STYLE.note, quickFormat: true,
      paragraph: { numbering: { reference: NUMBERING.notes, level: 0 }, spacing: { before: 0, after: points(4), line: 252, lineRule: 'auto' } },
    },
    {
      id: STYLE.writing, name: 'Línea para escribir', basedOn: 'Normal', quickFormat: true,
      paragraph: { spacing: { before: 0, after: 0, line: millimetres(9), lineRule: 'exact' }, border: { bottom: RULED, between: RULED } },
    },
    { id: 'Header', name: 'header', basedOn: 'Normal', run: SMALL, paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0, line: 240, lineRule: 'auto' } } },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', run: SMALL, paragraph: { spacing: { after: 0, line: 240, lineRule: 'auto' } } },
  ],
}

export const numbering: INumberingOptions = {
  config: [NUMBERING.list, NUMBERING.notes].map((reference) => ({
    reference,
    levels: [{
      level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: millimetres(6), hanging: millimetres(4.5) } } },
    }],
  })),
}
