import { fileIssueText, MONTH_FIRST_TEXT, noteText, rejectionText } from '../../../exercises/responses/words'

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
    ballot: 'Es el voto de una votación y no una respuesta: péguelo en «Votaciones» de la mesa.',
    document: 'El enlace trae un documento de una mesa (un mapa o un plan), y no una respuesta: ábralo en el navegador, y su página pregunta dónde dejarlo.',
    unknownKind: (code: string) => `El enlace trae algo que esta versión del sitio no conoce, y no es una respuesta. No se pierde: recargue esta página con conexión y vuelva a abrirlo o a pegarlo. Su código es ${code}`,
    unknownInstrument: 'El enlace es de un instrumento que este sitio no tiene. Recargue la página con conexión por si hay una versión más nueva.',
    otherVersion: (version: number) => `El enlace es de la versión ${version} del instrumento, que no es la de este sitio. Pida que abran el instrumento otra vez con conexión y lo envíen de nuevo.`,
  },
  fileTooLarge: (bytes: number) => `El archivo pesa más de ${megabytes(bytes)}. No se abrió.`,
  answersTooLarge: (bytes: number) => `El archivo pesa más de ${megabytes(bytes)}. No se abrió. Si es un chat, expórtelo sin archivos multimedia; si es un .zip, descomprímalo y elija aquí los archivos que trae.`,
  unreadableFile: 'El navegador no pudo abrir el archivo. Puede haberse movido o estar abierto en otro programa; ciérrelo y vuelva a elegirlo.',
  tooManyRows: (most: number, people: number) => `El archivo trae más de ${number(most)} respuestas, y una sala recibe hasta ${number(people)} personas. No se tomó ninguna: revise que sea el archivo de este grupo o divídalo por grupo.`,
  readerOffline: 'Falta descargar la parte del sitio que lee archivos. Conéctese, recargue la página y vuelva a elegir el archivo.',
  isBackup: 'Es un respaldo de sala, no respuestas sueltas. Ábralo en «Respaldo».',
} as const
