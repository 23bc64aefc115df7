import { AlignmentType, ImportedXmlComponent, type INumberingOptions, LevelFormat, type IStylesOptions } from 'docx'

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
  figure: 'Figura',
  list: 'ListaInforme',
  noteList: 'ListaNotas',
  table: 'TablaInforme',
  facts: 'TablaDatos',
} as const

export const NUMBERING = { list: 'lista', notes: 'lista-notas' } as const

const cellMargins = (vertical: number): string =>
  `<w:tblCellMar><w:top w:w="${vertical}" w:type="dxa"/><w:left w:w="90" w:type="dxa"/>` +
  `<w:bottom w:w="${vertical}" w:type="dxa"/><w:right w:w="90" w:type="dxa"/></w:tblCellMar>`
const line = (side: string, weight = 4): string => `<w:${side} w:val="single" w:sz="${weight}" w:space="0" w:color="${RULE}"/>`

/** The `docx` library has no words for table styles, so they are written as Word writes them. */
const tableStyle = (id: string, name: string, properties: string, conditions = ''): ImportedXmlComponent =>
  ImportedXmlComponent.fromXmlString(
    `<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:customStyle="1" w:styleId="${id}">` +
      `<w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>` +
      `<w:tblPr>${properties}</w:tblPr>${conditions}</w:style>`,
  )

const normalTable = ImportedXmlComponent.fromXmlString(
  '<w:style xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" w:type="table" w:default="1" w:styleId="TableNormal">' +
    '<w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>' +
    `<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>${cellMargins(0)}</w:tblPr></w:style>`,
)

const condition = (type: string, cell: string): string =>
  `<w:tblStylePr w:type="${type}"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>${cell}</w:tcPr></w:tblStylePr>`

const reportTable = tableStyle(
  STYLE.table,
  'Tabla informe',
  `<w:tblBorders>${line('top', 8)}${line('bottom', 8)}${line('insideH')}${line('insideV')}</w:tblBorders>${cellMargins(45)}`,
  condition('firstRow', `<w:tcBorders>${line('bottom', 8)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${SHADE}"/>`) +
    condition('lastRow', `<w:tcBorders>${line('top', 8)}</w:tcBorders>`) +
    condition('firstCol', ''),
)

const factsTable = tableStyle(
  STYLE.facts,
  'Tabla datos',
  `<w:tblBorders>${line('top')}${line('bottom')}${line('insideH')}</w:tblBorders>${cellMargins(60)}`,
  condition('firstCol', ''),
)

export const styles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: size(10.5), language: { value: 'es-CL' } },
      paragraph: { spacing: { after: points(6), line: 264 } },
    },
    title: {
      run: { size: size(24), bold: true, color: ACCENT },
      paragraph: { spacing: { before: 0, after: points(4), line: 240 }, keepNext: true },
    },
    heading1: {
      run: { size: size(16), bold: true, color: ACCENT },
      paragraph: { spacing: { before: points(22), after: points(6), line: 240 }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { size: size(12.5), bold: true, color: ACCENT },
      paragraph: { spacing: { before: points(14), after: points(4), line: 240 }, keepNext: true, keepLines: true },
    },
    caption: {
      run: { size: size(9), color: GREY, italics: false, bold: true },
      paragraph: { spacing: { before: points(8), after: points(4), line: 240 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', quickFormat: true,
      run: { size: size(13), color: GREY }, paragraph: { spacing: { after: points(10), line: 240 } },
    },
    {
      id: STYLE.lead, name: 'Entrada', basedOn: 'Normal', quickFormat: true,
      run: { size: size(11.5) }, paragraph: { spacing: { after: points(8), line: 276 } },
    },
    {
      id: STYLE.note, name: 'Nota', basedOn: 'Normal', quickFormat: true,
      run: { size: size(9), color: GREY }, paragraph: { spacing: { before: points(3), after: points(6), line: 252 } },
    },
    {
      id: STYLE.cell, name: 'Texto de tabla', basedOn: 'Normal', quickFormat: true,
      run: { size: size(9) }, paragraph: { spacing: { before: 0, after: 0, line: 245 } },
    },
    {
      id: STYLE.number, name: 'Número de tabla', basedOn: STYLE.cell, quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      id: STYLE.figure, name: 'Figura', basedOn: 'Normal', quickFormat: true,
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: points(6), after: points(2), line: 240 } },
    },
    {
      id: STYLE.list, name: 'Lista del informe', basedOn: 'Normal', quickFormat: true,
      paragraph: { numbering: { reference: NUMBERING.list, level: 0 }, spacing: { after: points(4), line: 264 } },
    },
    {
      id: STYLE.noteList, name: 'Lista de notas', basedOn: STYLE.note, quickFormat: true,
      paragraph: { numbering: { reference: NUMBERING.notes, level: 0 }, spacing: { before: 0, after: points(4), line: 252 } },
    },
    {
      id: 'Header', name: 'header', basedOn: 'Normal',
      run: { size: size(8.5), color: GREY }, paragraph: { spacing: { after: 0, line: 240 } },
    },
    {
      id: 'Footer', name: 'footer', basedOn: 'Normal',
      run: { size: size(8.5), color: GREY }, paragraph: { spacing: { after: 0, line: 240 } },
    },
  ],
  importedStyles: [normalTable, reportTable, factsTable],
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
