import type { SubjectKind } from '../core/instrument'
import { shown } from '../core/shown'
import { LAST_ROUND, SUBJECT_LENGTH } from '../core/subject'
import { chileanNumber, wordList } from '../core/text'
import type { FileIssue, ReadIssue, ReadNote } from './reading'

/** The Spanish of what is wrong with responses that come from outside, the same on the site and in the command line. */

/** Why a row or response was rejected, with column, value and how to mend it. */
export function rejectionText(issue: ReadIssue): string {
  switch (issue.code) {
    case 'not-an-object': return 'No es una respuesta: se esperaba un objeto con «instrument», «version» y «answers».'
    case 'wrong-type': return `${issue.column}: el valor ${shown(issue.value)} no es del tipo que corresponde.`
    case 'other-instrument': return `instrument: dice ${shown(issue.value)} y se está leyendo «${issue.expected}».`
    case 'other-version': return `version: dice ${shown(issue.value)} y se está leyendo la versión ${issue.expected}; no se mezclan versiones.`
    case 'unknown-municipality': return `municipality: ${shown(issue.value)} no es el código de una comuna con municipalidad (cinco dígitos, por ejemplo 08203).`
    case 'antartica': return `municipality: ${shown(issue.value)} es Antártica, que no tiene municipalidad propia; use ${issue.instead} (Cabo de Hornos), que la administra.`
    case 'unknown-role': return `role: ${shown(issue.value)} no es un rol; use autoridad, directivo, funcionario o actor-externo, o déjelo vacío.`
    case 'bad-subject': return issue.fault === 'too-long'
      ? `subject: ${shown(issue.value)} tiene más de ${SUBJECT_LENGTH} caracteres; use un nombre más corto.`
      : `subject: ${shown(issue.value)} lleva caracteres que no se ven (saltos de línea, tabulaciones u otros de control); escríbalo de nuevo en una sola línea.`
    case 'bad-round': return `round: ${shown(issue.value)} no es una medición; use un número entero de 1 a ${LAST_ROUND}, o déjelo vacío si es la primera.`
    case 'not-an-option': return `${issue.column}: ${shown(issue.value)} no es una respuesta posible; use ${issue.options.join(', ')} o déjelo vacío.`
    case 'unknown-item': return issue.column.toLowerCase() === 'subject'
      ? `${shown(issue.column)} no es una columna de este instrumento, que mide el municipio, y trae el valor ${shown(issue.value)}; déjela vacía.`
      : `${shown(issue.column)} no es un ítem de este instrumento y trae el valor ${shown(issue.value)}.`
    case 'unnamed-column': return `La columna ${issue.position} no tiene nombre y trae el valor ${shown(issue.value)}.`
    case 'sheet-error': return `${issue.column}: dice ${shown(issue.value)}, que es un error de la planilla y no un ${issue.column === 'subject' ? 'nombre' : 'identificador'}; corrija la fórmula o deje la celda vacía.`
    case 'too-long': return 'Hay un texto demasiado largo para ser una respuesta.'
    case 'unclosed-quote': return 'Aquí se abre una comilla (") que no se cierra; desde esta línea no se pudo leer nada más.'
  }
}

const NOT_TEXT: Readonly<Record<(FileIssue & { code: 'not-text' })['kind'], string>> = {
  zip: 'Es un archivo comprimido o una planilla (.xlsx, .ods, .zip), no un texto.',
  ole: 'Es un archivo de Excel antiguo (.xls) o con clave, no un texto.',
  pdf: 'Es un PDF, no un texto.',
  image: 'Es una imagen, no un texto.',
  binary: 'No es un texto.',
}

/** What of a response could not be read although it counts. */
export function noteText({ code, value }: ReadNote): string {
  switch (code) {
    case 'ignored-subject': return `subject: ${shown(value)} no se usó, porque este instrumento mide el municipio; la respuesta cuenta igual.`
    case 'unread-date': return `answeredAt: ${shown(value)} no se entiende como fecha; cuenta como sin fecha. Escríbala, por ejemplo, así: 21-11-2026 15:04.`
    case 'month-first-date': return `answeredAt: ${shown(value)} parece tener el mes antes del día; aquí se lee día-mes-año, así que cuenta como sin fecha.`
  }
}

/** Where a date can only be month–day–year, others of the same file may have been read the wrong way round. */
export const MONTH_FIRST_TEXT = 'Hay fechas que solo pueden ser mes-día-año. Las demás se leyeron como día-mes-año: revise que no estén al revés, porque de una misma persona cuenta la respuesta de fecha más nueva.'

/** Why a file could not be read at all, and how to mend it. */
export function fileIssueText(issue: FileIssue): string {
  switch (issue.code) {
    case 'empty': return 'El archivo está vacío.'
    case 'missing-columns': return `A la tabla le falta la columna ${issue.columns.join(' y la columna ')}; una de sus primeras líneas debe llevar los nombres de las columnas, separados por punto y coma, coma o tabulación.`
    case 'repeated-column': return `La columna ${shown(issue.column)} está repetida (también si cambia solo en mayúsculas); deje una sola.`
    case 'too-many-columns': return `La línea de los nombres tiene más de ${issue.limit} columnas o nombres demasiado largos: no es una tabla de respuestas.`
    case 'unclosed-quote': return `En la línea ${issue.line} se abre una comilla (") que no se cierra.`
    case 'not-json': return 'No es JSON válido; puede estar cortado o ser otro tipo de archivo.'
    case 'not-a-response': return 'El JSON no contiene una respuesta ni una lista de respuestas.'
    case 'not-text': return `${NOT_TEXT[issue.kind]} Aquí se leen textos .json y .csv; una planilla se guarda desde Excel o LibreOffice como «CSV UTF-8».`
  }
}

/** Names that may be of the same, of which at most these are shown. */
const MOST_ALIKE = 5

/** @param subjects two or more that differ in capitals, accents or spaces alone */
export function nearlyEqualText(subjects: readonly string[]): string {
  const names = subjects.slice(0, MOST_ALIKE).map((subject) => shown(subject, SUBJECT_LENGTH))
  const more = subjects.length > MOST_ALIKE ? [`${subjects.length - MOST_ALIKE} más`] : []
  return `subject: ${wordList([...names, ...more])} son casi iguales y quedaron en grupos distintos; si son lo mismo, escríbalos igual en todas las respuestas.`
}

/** @param limit groups of subjects that one reading holds */
export const tooManySubjectsText = (limit: number): string =>
  `subject: esta lectura ya tiene ${chileanNumber(limit)} grupos con nombre, que es lo más que cabe; lea el resto por separado, o revise si esa columna lleva otra cosa.`

/** @param count responses that do not say of which alliance, network or initiative they are */
export function unnamedText(about: Exclude<SubjectKind, 'municipio'>, count: number): string {
  return count === 1
    ? `subject: 1 respuesta no dice de qué ${about} es; quedó con las de su comuna.`
    : `subject: ${count} respuestas no dicen de qué ${about} son; se juntaron por comuna.`
}
