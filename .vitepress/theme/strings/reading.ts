import { fileIssueText, MONTH_FIRST_TEXT, noteText, rejectionText, shown } from '../../../exercises/responses/words'
import type { XlsxIssue } from '../support/room/incoming/xlsx-guard'

const number = (value: number): string => value.toLocaleString('es-CL')
const megabytes = (bytes: number): string => `${number(Math.round(bytes / 1_000_000))} MB`

/** Where something stands in what came in, what is wrong with it and how to go on. */
export const readingStrings = {
  /** The command line's sentences: one fault has one sentence everywhere. */
  row: rejectionText,
  file: fileIssueText,
  note: noteText,
  monthFirst: MONTH_FIRST_TEXT,
  line: (line: number) => `línea ${line}`,
  excelRow: (row: number) => `fila ${row}`,
  position: (index: number) => `respuesta ${index + 1} de la lista`,
  link: {
    broken: (code: string) => `El código «${code}» está incompleto o cambiado: los programas de chat a veces cortan los enlaces largos. Pida que lo envíen otra vez, copiado y pegado, o como archivo.`,
    codeless: 'Un enlace de respuesta llegó cortado justo antes de su código. Pida que lo envíen otra vez, copiado y pegado, o como archivo.',
    tooMany: (most: number) => `El texto trae más de ${number(most)} enlaces distintos, más de los que maneja una sala. Se leyeron los primeros: revise que el chat sea de este grupo.`,
    newerFormat: 'El enlace se hizo con una versión más nueva de este sitio. Recargue esta página con conexión y vuelva a intentarlo.',
    unknownInstrument: 'El enlace es de un instrumento que este sitio no tiene. Recargue la página con conexión por si hay una versión más nueva.',
    otherVersion: (version: number) => `El enlace es de la versión ${version} del instrumento, que no es la de este sitio. Pida que abran el instrumento otra vez con conexión y lo envíen de nuevo.`,
  },
  fileTooLarge: (bytes: number) => `El archivo pesa más de ${megabytes(bytes)}: no parece una planilla de respuestas. No se abrió.`,
  unreadableFile: 'El navegador no pudo abrir el archivo. Puede haberse movido o estar abierto en otro programa; ciérrelo y vuelva a elegirlo.',
  unknownKind: 'No es un archivo de respuestas. Sirven los archivos .json, .csv y .xlsx.',
  oldExcel: 'Es un archivo de Excel antiguo (.xls). Ábralo en Excel y guárdelo como .xlsx o .csv.',
  isBackup: 'Es un respaldo de sala, no respuestas sueltas. Ábralo en «Respaldo».',
  isImage: 'Es una imagen. Para leer un código QR desde una foto, use «Leer un QR».',
  emptySheet: 'La primera hoja de la planilla está vacía.',
  xlsxOffline: 'Falta descargar la parte del sitio que lee planillas. Conéctese, recargue la página y vuelva a elegir el archivo, o guárdelo en Excel como .csv.',
  xlsxFailed: 'La planilla está dañada o no es de Excel. Ábrala en Excel, guárdela de nuevo como .xlsx o .csv, y vuelva a intentarlo.',
} as const

/** Why a workbook was not opened. */
export function xlsxIssueText(issue: XlsxIssue): string {
  switch (issue.code) {
    case 'not-a-zip':
    case 'not-a-workbook':
    case 'damaged': return readingStrings.xlsxFailed
    case 'too-large': return `La planilla ocupa más de ${megabytes(issue.limit)} una vez descomprimida. No se abrió, porque podría bloquear el equipo.`
    case 'too-many-files': return `La planilla contiene más de ${number(issue.limit)} archivos internos. No se abrió, porque podría bloquear el equipo.`
    case 'too-many-columns': return `La celda ${shown(issue.at)} está más allá de la columna ${number(issue.limit)}. Borre las columnas que sobran, guarde la planilla y vuelva a intentarlo.`
    case 'too-many-rows': return `La celda ${shown(issue.at)} está más allá de la fila ${number(issue.limit)}. Borre las filas que sobran, guarde la planilla y vuelva a intentarlo.`
    case 'too-many-cells': return `Con la celda ${shown(issue.at)} la hoja pasa de ${number(issue.limit)} celdas. Deje solo la tabla de respuestas, guarde la planilla y vuelva a intentarlo.`
  }
}
