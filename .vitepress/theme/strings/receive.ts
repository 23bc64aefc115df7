import { comunaByCode } from '../../../exercises/core/comunas'
import type { Response, Role } from '../../../exercises/core/response'
import { roundOf } from '../../../exercises/core/subject'
import type { ApartReason, Room, Via } from '../support/room/model'
import type { Outcome } from '../support/room/receive'
import { subjectStrings } from './subject'

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('es-CL')} ${n === 1 ? one : many}`
const comuna = (code: string | null): string => (code === null ? 'ninguna comuna' : comunaByCode(code)?.name ?? code)

const role: Readonly<Record<Role, string>> = {
  autoridad: 'Autoridad', directivo: 'Directivo o directiva', funcionario: 'Funcionario o funcionaria', 'actor-externo': 'Actor externo',
}

/** `90` minutes → `2 horas`; from two days on, in days. */
function span(milliseconds: number): string {
  const hours = Math.round(milliseconds / 3_600_000)
  return hours < 48 ? count(hours, 'hora', 'horas') : count(Math.round(hours / 24), 'día', 'días')
}

/** Words for what comes into a room: the ways in, what became of each piece, and what was set apart. */
export const receiveStrings = {
  title: 'Reciba las respuestas',
  intro: 'Lo más simple: quien responde le envía un enlace y usted lo toca. También puede recibir de estas formas.',
  ways: { label: 'Formas de recibir', pegar: 'Pegar un chat', qr: 'Leer un QR', archivos: 'Abrir archivos', papel: 'Transcribir papel' },
  role,
  noRole: 'Sin rol indicado',
  via: { link: 'enlace tocado', paste: 'texto pegado', qr: 'código QR', file: 'archivo', paper: 'hoja de papel', backup: 'respaldo' } satisfies Record<Via, string>,
  source: { link: 'Enlace tocado', paste: 'Texto pegado', qr: 'Código QR', paper: 'Hoja de papel' },

  paste: {
    label: 'Texto del chat',
    hint: 'Copie la conversación entera, con todos sus mensajes, y péguela aquí. Se leen los enlaces y se ignora lo demás.',
    read: 'Leer respuestas',
    none: 'No se encontró ninguna respuesta en el texto. Copie los mensajes completos: cada enlace de respuesta lleva «#r=» seguido de letras y números.',
    onlyInvitations: 'El texto trae solo la invitación, y ninguna respuesta.',
    empty: 'Pegue primero el texto.',
  },

  qr: {
    start: 'Usar la cámara',
    stop: 'Apagar la cámara',
    hint: 'Muestre a la cámara el código que aparece en el teléfono de cada persona. Puede leer varios, uno después de otro.',
    photo: 'Foto o captura de un código QR',
    noCamera: 'Esta página no puede usar la cámara: el navegador solo lo permite en direcciones que empiezan con «https». Tome una foto del código y ábrala aquí.',
    denied: 'No hay permiso para usar la cámara. Actívelo en el candado junto a la dirección, o abra una foto del código.',
    failed: 'No se encontró una cámara que se pueda usar. Abra una foto del código.',
    notFound: (name: string) => `No se encontró un código QR en «${name}». Tome la foto de frente, con luz y con el código entero.`,
    badImage: (name: string) => `«${name}» no se pudo abrir como imagen. Sirven las fotos JPG o PNG.`,
    notOurs: 'Se leyó un código QR, pero no es una respuesta de este sitio.',
    running: 'La cámara está encendida. Buscando un código…',
  },

  reading: {
    file: (name: string, position: number, all: number) => (all === 1 ? `Leyendo «${name}»…` : `Leyendo «${name}», archivo ${position} de ${all}…`),
    text: 'Leyendo el texto…',
    progress: 'Avance de la lectura',
    cancel: 'Cancelar la lectura',
    /** @param kept how many had gone into the room before */
    cancelled: (kept: number) => (kept === 0 ? 'Se canceló la lectura. No se agregó nada.' : `Se canceló la lectura. ${kept === 1 ? 'La respuesta que ya había llegado quedó' : `Las ${kept} respuestas que ya habían llegado quedaron`} en la sala.`),
  },

  files: {
    drop: 'Archivos de respuestas',
    hint: 'JSON, CSV, Excel (.xlsx), un chat exportado (.txt) o un .zip con ellos. Puede elegir varios a la vez.',
    none: (name: string) => `«${name}» se leyó y no trae respuestas.`,
  },

  paper: {
    title: 'Transcribir hojas',
    hint: 'Pulse una tecla por respuesta, en el orden de la hoja: primero el rol, después cada pregunta. Con Retroceso vuelve atrás y con Enter guarda la hoja y sigue con la siguiente.',
    start: 'Empezar a transcribir',
    stop: 'Terminar',
    sheet: (number: number) => `Hoja ${number}`,
    role: '¿Qué rol marca la hoja?',
    unknown: 'No sé / no aplica',
    yes: 'Sí',
    no: 'No',
    item: (sheet: number, number: number, total: number) => `Hoja ${sheet}, pregunta ${number} de ${total}`,
    back: 'Volver atrás',
    backKey: 'Retroceso',
    complete: 'Hoja completa',
    check: 'Compare la tira con la hoja antes de guardar.',
    save: 'Guardar y seguir con otra hoja',
    saveKey: 'Enter',
    saved: (number: number) => `Hoja ${number} guardada.`,
    undo: 'Deshacer',
    undone: (number: number) => `Hoja ${number} quitada.`,
    strip: 'Respuestas ingresadas',
    blank: 'sin responder',
  },

  /** What became of each piece, for a list or a sentence. */
  outcome: {
    added: (n: number) => `${n === 1 ? 'Se agregó' : 'Se agregaron'} ${count(n, 'respuesta', 'respuestas')}.`,
    newer: (n: number) => `${count(n, 'reemplazó', 'reemplazaron')} a una anterior de la misma persona.`,
    older: (n: number) => `${count(n, 'era anterior', 'eran anteriores')} a la que ya estaba: se ${n === 1 ? 'guardó' : 'guardaron'} sin contar.`,
    identical: (n: number) => `${count(n, 'ya estaba', 'ya estaban')}.`,
    removed: (n: number) => `${count(n, 'es', 'son')} de alguien que usted quitó: ${n === 1 ? 'sigue' : 'siguen'} sin contar.`,
    apart: (n: number) => `${count(n, 'quedó apartada', 'quedaron apartadas')} y no ${n === 1 ? 'cuenta' : 'cuentan'}: ${n === 1 ? 'revísela' : 'revíselas'} más abajo.`,
    'apart-again': (n: number) => `${count(n, 'ya estaba apartada', 'ya estaban apartadas')}.`,
  } satisfies Record<Outcome, (n: number) => string>,
  anonymous: (n: number) => `${count(n, 'fila no traía', 'filas no traían')} identificador y se ${n === 1 ? 'contó' : 'contaron'} como ${n === 1 ? 'una persona' : 'personas distintas'}.`,
  invitations: (n: number) => `Se ${n === 1 ? 'pasó' : 'pasaron'} por alto ${count(n, 'enlace de invitación, que no trae', 'enlaces de invitación, que no traen')} respuestas.`,
  ahead: (n: number, most: number) => `${count(n, 'respuesta trae', 'respuestas traen')} una fecha ${n === 1 ? '' : 'hasta '}${span(most)} más adelante que el reloj de este equipo. Se ${n === 1 ? 'trata' : 'tratan'} como cualquier otra. Revise el reloj de este equipo y, si está bien, avise que el otro está adelantado: de una misma persona cuenta la respuesta de fecha más nueva, así que una corrección hecha en otro equipo podría quedar como anterior. En ese caso, pídale una hoja nueva y quite esta en «Llegadas».`,
  unreadDates: (n: number) => `${count(n, 'respuesta trae una fecha que no se entiende y cuenta', 'respuestas traen una fecha que no se entiende y cuentan')} como sin fecha: de una misma persona cuenta la que sí tiene fecha o, si ninguna la tiene, la última que se leyó.`,
  unusedSubjects: (n: number) => `${count(n, 'respuesta trae el nombre de una alianza, red o iniciativa, que no se usó', 'respuestas traen el nombre de una alianza, red o iniciativa, que no se usó')}, porque aquí se mide el municipio.`,
  whichNotes: 'Cuáles son',
  nothing: 'No había nada que recibir.',
  received: 'Recibido',
  problems: (n: number) => `Qué pasó con ${n === 1 ? 'la que no se contó' : `las ${n.toLocaleString('es-CL')} que no se contaron`}`,
  moreProblems: (n: number) => `Y ${n.toLocaleString('es-CL')} más, con problemas parecidos.`,

  arrivals: {
    title: 'Llegadas',
    none: 'Cuando llegue una respuesta aparecerá aquí, con su rol y su hora. Nunca con nombre.',
    who: 'Rol',
    when: 'Llegó',
    how: 'Cómo',
    remove: 'Quitar',
    removeNamed: (role: string, when: string) => `Quitar la respuesta de ${role}, ${when}`,
    more: (n: number) => `Mostrar ${n.toLocaleString('es-CL')} más`,
    removedTitle: (n: number) => `${count(n, 'respuesta quitada', 'respuestas quitadas')}`,
    restore: 'Reponer',
    replacedTitle: (n: number) => `${count(n, 'respuesta anterior', 'respuestas anteriores')} de personas que enviaron otra más nueva`,
    answeredAt: 'Respondida',
    noDate: 'Sin fecha',
    unknownTime: 'Sin hora de llegada',
  },

  apart: {
    title: (n: number) => `Por revisar: ${count(n, 'apartada que no se contó', 'apartadas que no se contaron')}`,
    reason: {
      'other-municipality': 'Otra comuna', 'other-subject': 'Otro nombre', 'near-subject': 'Nombre casi igual', 'no-subject': 'Sin nombre', 'other-round': 'Otra medición',
      'other-room': 'Otra sala', 'other-instrument': 'Otro instrumento', 'other-version': 'Otra versión',
      'no-municipality': 'Sin comuna', unreadable: 'No se pudo leer', full: 'Sala completa',
    } satisfies Record<ApartReason, string>,
    accept: 'Contar en esta sala',
    acceptNear: 'Sí, es lo mismo: contar aquí',
    newRoom: (place: string) => `Crear una sala de «${place}»`,
    accepted: 'Se cuenta en esta sala.',
    move: (name: string) => `Llevar a «${name}»`,
    dismiss: 'Dejar fuera',
    dismissed: 'Queda fuera.',
    undo: 'Deshacer',
    settled: (n: number) => `${count(n, 'ya revisada', 'ya revisadas')}`,
    acceptAll: (n: number) => `Contar las ${n.toLocaleString('es-CL')} que se pueden contar`,
    dismissAll: 'Dejar todas fuera',
  },

  /** Where a tapped link leads when no room of this device is its own. */
  link: {
    title: 'Llegó una respuesta',
    forWhom: 'Esta respuesta es para quien conduce la sala. Si usted la tocó en el chat del grupo, no tiene que hacer nada: sus propias respuestas no cambiaron.',
    what: (instrument: string, place: string, role: string) => `Es una respuesta a «${instrument}» de ${place} (${role}).`,
    pickNamed: 'Puede agregarla a una de sus salas si sabe que es de ese grupo.',
    unknownRoom: 'Su sala no está en este equipo.',
    unknownVote: 'Es un voto de una votación que no está en este equipo. Ábralo en el equipo de quien conduce.',
    conducting: '¿Conduce usted esta sala?',
    addTo: (name: string) => `Agregar a «${name}»`,
    create: (place: string) => `Crear aquí una sala de ${place}`,
    nothing: 'No hacer nada',
    goOn: 'Ver las salas de este equipo',
    broken: 'El enlace no se pudo leer',
    empty: 'El enlace no trae ningún código. Pida que lo envíen otra vez, completo.',
    newName: 'Mesa comunal',
    invitation: 'Este enlace es una invitación a responder, no una respuesta.',
    toInstrument: 'Abrir el instrumento',
    noComuna: 'ninguna comuna',
    pickRoom: 'La respuesta no dice de qué comuna es. Puede agregarla a una de sus salas si sabe que es de ese grupo.',
  },
} as const

/** Why a response that was read does not belong in a room, and what can be done. */
export function explainMisfit(reason: ApartReason, response: Response, room: Room): string {
  switch (reason) {
    case 'other-municipality': return `Dice ser de ${comuna(response.municipality)}, y esta sala es de ${comuna(room.municipality)}. Pida a la persona que corrija la comuna y la envíe otra vez, o llévela a una sala de esa comuna.`
    case 'other-subject': return response.subject === undefined ? 'No es de esta sala.' : `Es sobre «${response.subject}», y esta sala es de ${room.subject === undefined ? comuna(room.municipality) : `«${room.subject}»`}. Llévela a la sala de «${response.subject}».`
    case 'near-subject': return `Dice «${response.subject ?? ''}» y esta sala es de «${room.subject ?? ''}». ¿Es lo mismo, escrito de otra manera? Si lo es, cuéntela aquí; si no, llévela a su sala.`
    case 'no-subject': return `No dice sobre qué se respondió, y esta sala es de «${room.subject ?? ''}». Si sabe que es de este grupo, puede contarla.`
    case 'other-round': return `Es de la ${subjectStrings.ordinal(roundOf(response)).toLowerCase()} y esta sala es de la ${subjectStrings.ordinal(roundOf(room)).toLowerCase()}. No se mezclan: llévela a la sala de esa medición. En una tabla, la columna «round» dice cuál es; sin ella es la primera.`
    case 'other-room': return 'Se respondió con la invitación de otra sala. Si es del mismo grupo, puede contarla aquí.'
    case 'no-municipality': return 'No dice de qué comuna es. Si sabe que es de este grupo, puede contarla.'
    case 'other-instrument': return 'Es de otro instrumento. Ábrala en una sala de ese instrumento.'
    case 'other-version': return `Es de la versión ${response.version} del instrumento y esta sala usa la ${room.version}. No se mezclan: pida que respondan otra vez con el sitio recargado.`
    case 'full': return 'La sala ya tiene el máximo de respuestas que puede manejar. Revise que el archivo sea de este grupo.'
    case 'unreadable': return 'No se pudo leer.'
  }
}
