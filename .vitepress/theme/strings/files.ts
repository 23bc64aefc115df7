import { shown } from '../../../exercises/core/shown'
import type { ForeignKind } from '../support/room/incoming/kinds'
import type { WorkbookIssue } from '../support/room/incoming/workbook/read'

const number = (value: number): string => value.toLocaleString('es-CL')
const megabytes = (bytes: number): string => `${number(Math.round(bytes / 1_000_000))} MB`

const SAVE_AS_XLSX = 'Ábralo, elija «Guardar como» y el tipo «Libro de Excel (.xlsx)», y abra aquí el archivo nuevo.'

/** What files are that cannot be read as they are, and the way on. */
export const fileStrings = {
  kind: {
    'locked-office': 'Es un archivo de Excel o de Word que tiene clave. Ábralo con su clave y quítesela en Archivo › Información › Proteger libro › Cifrar con contraseña: borre la clave, acepte, guarde y vuelva a elegirlo aquí.',
    'old-excel': `Es una planilla de Excel antiguo (.xls). ${SAVE_AS_XLSX}`,
    'old-word': 'Es un documento de Word antiguo (.doc), no una planilla. Si trae enlaces de respuesta, copie su texto y péguelo en «Pegar un chat».',
    'old-office': 'Es un archivo de Office antiguo. Si es una planilla, ábrala en Excel y guárdela como .xlsx o .csv.',
    'binary-excel': `Es una planilla binaria de Excel (.xlsb). ${SAVE_AS_XLSX}`,
    ods: 'Es una planilla de LibreOffice (.ods). Ábrala, elija Archivo › Guardar como y el tipo «Excel 2007-365 (.xlsx)», y abra aquí el archivo nuevo.',
    odt: 'Es un documento de LibreOffice, no una planilla. Si trae enlaces de respuesta, copie su texto y péguelo en «Pegar un chat».',
    docx: 'Es un documento de Word, no una planilla. Si trae enlaces de respuesta, copie su texto y péguelo en «Pegar un chat».',
    pptx: 'Es una presentación, no una planilla. Sirven los archivos .json, .csv y .xlsx.',
    numbers: 'Es una planilla de Numbers. Ábrala en Numbers, elija Archivo › Exportar a › Excel, y abra aquí el archivo nuevo.',
    pdf: 'Es un PDF, del que no se leen respuestas. Pida el archivo original: .json, .csv o .xlsx. Si es una hoja respondida en papel, use «Transcribir papel».',
    image: 'Es una imagen. Para leer un código QR desde una foto, use «Leer un QR».',
    'other-archive': 'Es un archivo comprimido que no es .zip. Descomprímalo en su equipo y elija aquí los archivos que trae.',
    'web-page': 'Es una página web guardada, aunque su nombre diga otra cosa. Ábrala en Excel y guárdela como .xlsx, o copie su texto y péguelo en «Pegar un chat».',
    unknown: 'No es un archivo de respuestas. Sirven los archivos .json, .csv y .xlsx, y los chats exportados (.txt).',
  } satisfies Record<ForeignKind, string>,
  inside: (archive: string, name: string) => `${archive} › ${name.length > 100 ? `…${name.slice(-99)}` : name}`,
  emptyArchive: 'El archivo comprimido está vacío.',
  onlyMedia: 'El archivo comprimido trae solo fotos, audios o videos, y ninguna respuesta. Para leer un código QR desde una foto, use «Leer un QR».',
  lockedArchive: 'El archivo comprimido tiene clave. Descomprímalo en su equipo con la clave y elija aquí los archivos que trae.',
  lockedEntry: 'Tiene clave dentro del archivo comprimido. Descomprímalo en su equipo con la clave y elíjalo aquí.',
  damagedEntry: 'Está dañado dentro del archivo comprimido. Pídalo otra vez.',
  tooDense: 'Crece demasiado al descomprimirlo para ser un archivo de respuestas. No se abrió, porque podría bloquear el equipo.',
  tooDeep: 'Es un archivo comprimido dentro de otro, y de otro más. Descomprímalo en su equipo y elija aquí los archivos que trae.',
  archiveTooLarge: (bytes: number) => `Lo que trae el archivo comprimido pasa de ${megabytes(bytes)}. Este no se abrió: descomprímalo en su equipo y elíjalo aquí por separado.`,
  notAllOpened: (most: number, all: number) => `El archivo comprimido trae ${number(all)} archivos y se abrieron los primeros ${number(most)}. Descomprímalo en su equipo y elija aquí los demás.`,
  noAnswers: 'El texto no trae respuestas: ni enlaces de respuesta, que llevan «#r=» seguido de letras y números, ni una tabla con las columnas «instrument» y «version».',
  emptyWorkbook: 'La planilla está vacía.',
  noTable: (sheets: readonly string[]) => `Ninguna hoja de la planilla (${listed(sheets)}) tiene en una de sus primeras filas los nombres de las columnas, con «instrument» y «version» entre ellos. Ponga esa fila sobre las respuestas, como en la planilla que se descarga de este sitio.`,
  hiddenSheet: (sheet: string) => `La hoja ${shown(sheet)} está oculta y también tiene una tabla de respuestas: no se contó. Si corresponde, muéstrela en Excel (clic derecho en el nombre de una hoja › Mostrar), guarde y vuelva a elegir el archivo.`,
  sheetRow: (sheet: string, row: number) => `hoja ${shown(sheet)}, fila ${row}`,
  tooManyColumns: (at: string, limit: number) => `La celda ${shown(at)} está más allá de la columna ${number(limit)}. Borre las columnas que sobran, guarde la planilla y vuelva a intentarlo.`,
} as const

/** Names, the first few of them. */
function listed(names: readonly string[]): string {
  const first = names.slice(0, 4).map((name) => shown(name)).join(', ')
  return names.length > 4 ? `${first} y ${number(names.length - 4)} más` : first
}

/** Why an archive or workbook was not opened. */
export function zipIssueText(issue: WorkbookIssue): string {
  switch (issue.code) {
    case 'not-a-zip':
    case 'damaged': return 'El archivo está dañado, o su descarga quedó a medias. Descárguelo o pídalo otra vez; si es una planilla, ábrala en Excel y guárdela de nuevo como .xlsx o .csv.'
    case 'locked': return fileStrings.lockedArchive
    case 'too-large': return `El archivo ocupa más de ${megabytes(issue.limit)} una vez descomprimido. No se abrió, porque podría bloquear el equipo.`
    case 'too-many-files': return `El archivo contiene más de ${number(issue.limit)} archivos internos. No se abrió, porque podría bloquear el equipo.`
    case 'too-many-texts': return `La planilla trae más de ${number(issue.limit)} textos distintos, más que las respuestas de todas las comunas juntas. No se abrió: deje solo la tabla de respuestas y vuelva a intentarlo.`
  }
}
