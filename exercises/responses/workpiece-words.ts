import { shown } from '../core/shown'
import { SUBJECT_LENGTH } from '../core/subject'
import { wordList } from '../core/text'
import type { Fault } from '../core/workpiece/document'

/** The Spanish of what is wrong with a document that comes from outside, the same on the site and in the command line. */

/** Options named in a message, at most. */
const OPTIONS_SHOWN = 20

/** `['actors', 2, 'type']` → `actors, fila 3, type`. */
const placeText = (path: readonly (string | number)[]): string =>
  path.map((step) => (typeof step === 'number' ? `fila ${step + 1}` : shown(step).slice(1, -1))).join(', ')

function subjectText({ value, fault }: Fault & { code: 'bad-subject' }): string {
  switch (fault) {
    case 'wrong-type': return `el valor ${shown(value)} no es un texto.`
    case 'too-long': return `${shown(value)} tiene más de ${SUBJECT_LENGTH} caracteres; use un nombre más corto.`
    case 'unprintable': return `${shown(value)} lleva caracteres que no se ven; escríbalo de nuevo en una sola línea.`
  }
}

export function faultText(fault: Fault): string {
  switch (fault.code) {
    case 'not-an-object': return 'No es un documento de este tipo: se esperaba un objeto con «workpiece», «version» y sus listas.'
    case 'other-workpiece': return `workpiece: dice ${shown(fault.value)} y se está leyendo «${fault.expected}».`
    case 'other-version': return `version: dice ${shown(fault.value)} y se está leyendo la versión ${fault.expected}.`
    case 'unknown-municipality': return `municipality: ${shown(fault.value)} no es el código de una comuna con municipalidad (cinco dígitos, por ejemplo 08203); puede ser null.`
    case 'antartica': return `municipality: ${shown(fault.value)} es Antártica, que no tiene municipalidad propia; use ${fault.instead} (Cabo de Hornos), que la administra.`
    case 'bad-subject': return `subject: ${subjectText(fault)}`
    case 'missing': return `${placeText(fault.path)}: falta.`
    case 'wrong-type': return `${placeText(fault.path)}: el valor ${shown(fault.value)} no es del tipo que corresponde.`
    case 'unprintable': return `${placeText(fault.path)}: ${shown(fault.value)} lleva caracteres que no se ven; escríbalo de nuevo.`
    case 'not-an-option': return `${placeText(fault.path)}: ${shown(fault.value)} no es una opción; use ${wordList(fault.options.slice(0, OPTIONS_SHOWN))}.`
    case 'too-long': return `${placeText(fault.path)}: el texto tiene más de ${fault.limit} caracteres; acórtelo.`
    case 'too-many': return `${placeText(fault.path)}: la lista tiene más de ${fault.limit} elementos; divida el documento en varios.`
  }
}
