import { QUIET_DAYS } from '../support/mesa/follow-up'
import { subjectStrings } from './subject'

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('es-CL')} ${n === 1 ? one : many}`
const days = (n: number): string => count(n, 'día', 'días')

/** Words of *Mi municipio*: what this device holds about a municipality or a subject, and what to do next. */
export const municipalityStrings = {
  title: 'Mi municipio',
  lead: 'Lo que este equipo guarda de su municipio, alianza o red: lo que sigue, los resultados, las hojas, los documentos y sus tareas del curso.',
  loading: 'Reuniendo lo que guarda este equipo…',
  failed: 'No se pudo cargar lo necesario para mostrar lo guardado. Revise la conexión e intente de nuevo; si sigue igual, recargue la página.',
  retry: 'Intentar de nuevo',
  private: 'Todo está solo en este equipo, en este navegador. No se envía a ninguna parte.',
  unreadable: (n: number) => `${count(n, 'registro no se puede leer', 'registros no se pueden leer')} con esta versión del sitio. Se dejaron como estaban. Recargue la página con conexión por si hay una versión más nueva.`,

  empty: {
    title: 'Este equipo todavía no guarda nada',
    text: 'Aquí aparecerá lo que responda, lo que reúna con su grupo y lo que escriba en el curso. Puede comenzar por cualquiera de estos caminos:',
    diagnose: 'Responder el diagnóstico',
    room: 'Reunir a un grupo en una sala',
    study: 'Estudiar el diplomado',
    example: 'Mirar un ejemplo',
    file: 'Si ya trabajó en otro equipo, abra aquí la copia que descargó:',
  },

  place: { label: 'Municipio, alianza, red o iniciativa', none: 'Sin comuna ni nombre' },

  next: {
    title: 'Lo que sigue',
    nothing: 'Nada pendiente: está todo entregado, conversado y copiado.',
    more: (n: number) => `Ver ${count(n, 'cosa más', 'cosas más')}`,
    handOver: (title: string) => `Entregue su respuesta a «${title}»: a quien invita todavía no le llega, o la cambió después de entregarla.`,
    finish: (title: string, missing: number) => `Termine «${title}»: ${missing === 1 ? 'falta 1 pregunta' : `faltan ${missing} preguntas`}.`,
    copy: (what: 'mesa' | 'room', name: string, since: number | null) => (since === null
      ? `Guarde una copia de la ${what === 'mesa' ? 'mesa' : 'sala'} «${name}»: todavía no hay ninguna fuera de este equipo.`
      : `Guarde otra copia de la ${what === 'mesa' ? 'mesa' : 'sala'} «${name}»: la última es de hace ${days(since)} y hay cambios desde entonces.`),
    reveal: (title: string, people: number) => `Muestre los resultados de «${title}» y convérsenlos: llegaron ${count(people, 'respuesta', 'respuestas')}.`,
    agree: (title: string, items: number) => `Acuerden ${items === 1 ? 'la pregunta' : `las ${items} preguntas`} de «${title}» en que el grupo no coincide.`,
    note: (mesa: string, date: string) => `Anote la sesión del ${date} de «${mesa}», o cambie la fecha si no se hizo.`,
    meet: (mesa: string, since: number, met: boolean) => (met
      ? `«${mesa}» no se reúne hace ${days(since)}, más de ${QUIET_DAYS / 7} semanas: fije la próxima fecha.`
      : `«${mesa}» no ha anotado ninguna sesión y se creó hace ${days(since)}: fije la primera fecha.`),
    weakest: (title: string, row: string, level: string | null, step: string | null) =>
      `${level === null ? `Comience por «${row}»` : `Comience por «${row}», que está en ${level.toLowerCase()}`} (${title}).${step === null ? '' : ` ${step}`}`,
    again: (title: string, since: number) => `Vuelvan a medir «${title}»: el último resultado es de hace ${days(since)}.`,
    go: { 'hand-over': 'Entregar', finish: 'Seguir respondiendo', copy: 'Copiar', reveal: 'Ver la sala', agree: 'Conversar', note: 'Anotar', meet: 'Fijar fecha', weakest: 'Ver el resultado', again: 'Ver la sala' },
  },

  groups: {
    title: 'Mesas y resultados de grupos',
    alone: 'Salas sueltas',
    toMesa: (name: string) => `Abrir la mesa ${name}`,
    meta: (round: number, people: number, day: string) => `${subjectStrings.ordinal(round)} · ${count(people, 'respuesta', 'respuestas')} · ${day}`,
    hidden: 'Los resultados todavía no se muestran.',
    unread: 'El resultado no se puede leer con esta versión del sitio.',
    agreed: (n: number) => (n === 0 ? '' : `Con ${count(n, 'valor acordado', 'valores acordados')}.`),
  },

  sheets: {
    title: 'Sus hojas',
    others: (n: number) => `Otras hojas de este equipo (${n})`,
    othersText: 'De estas no se sabe de quién son: las hojas no llevan nombre. Si una es suya, dígalo y pasa a sus hojas.',
    progress: (answered: number, total: number) => `${answered} de ${total} preguntas respondidas`,
    mine: 'Es mía',
    mineOf: (id: string) => `La hoja ${id} es mía`,
    notMine: 'No es mía',
    notMineOf: (id: string) => `La hoja ${id} no es mía`,
    handed: (day: string) => `entregada el ${day}`,
    code: (id: string) => `hoja ${id}`,
  },

  pieces: {
    title: 'Documentos',
    toMend: (n: number) => (n === 0 ? '' : `${count(n, 'punto por corregir', 'puntos por corregir')}.`),
    unread: 'No se puede leer con esta versión del sitio; se dejó como estaba.',
    changed: (day: string) => `Último cambio: ${day}`,
  },

  tasks: {
    title: 'Tareas del curso',
    all: 'Ver la bitácora',
    written: (day: string) => `Escrita el ${day}`,
    gone: 'Tarea que el curso ya no tiene',
  },

  time: {
    title: 'En el tiempo',
    intro: 'Las mismas preguntas, en mediciones distintas. No se sabe quiénes respondieron las dos veces: se compara al grupo, no a las personas.',
    from: 'Desde',
    to: 'Hasta',
    order: 'Elija en «Hasta» una medición posterior a la de «Desde».',
    caption: (title: string) => `Mediciones de «${title}»`,
    row: 'Qué se mira',
    moved: 'Cambio',
    up: 'Sube',
    down: 'Baja',
    same: 'Igual',
    unknown: 'No se puede comparar',
    none: 'Sin dato',
    measurement: (round: number, day: string) => `${subjectStrings.ordinal(round)} (${day})`,
    picture: (title: string) => `Qué se movió en «${title}»`,
    path: (from: string, to: string) => (from === to ? `${from}, igual` : `${from} → ${to}`),
    sentence: (row: string, from: string, to: string) => (from === to ? `${row}: sigue en ${from.toLowerCase()}.` : `${row}: de ${from.toLowerCase()} a ${to.toLowerCase()}.`),
  },

  away: {
    title: 'Llevárselo, traerlo o borrarlo',
    text: 'Un solo archivo .zip con todo lo de esta página. Ábralo en otro equipo y se une con lo que allí haya: de cada cosa queda lo más nuevo y no se reemplaza nada entero.',
    take: 'Descargar todo',
    taken: (name: string, n: number) => `Se descargó «${name}» con ${count(n, 'archivo', 'archivos')}.`,
    nothing: 'No hay nada que se pueda copiar con esta versión del sitio.',
    bring: 'Traer una copia',
    erase: 'Borrar de este equipo',
    eraseTitle: (name: string) => `Borrar lo de ${name} de este equipo`,
    fileName: 'mi-municipio',
  },
} as const
