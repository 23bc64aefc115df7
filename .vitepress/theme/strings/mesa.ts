import type { MesaScreen } from '../support/room/place'
import { subjectStrings } from './subject'

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('es-CL')} ${n === 1 ? one : many}`

/** Words of the mesa: a group that works for months, with its rooms, documents and sessions. */
export const mesaStrings = {
  rooms: (n: number) => count(n, 'sala', 'salas'),
  kind: 'Mesa',
  begin: 'Agregar otro instrumento u otra medición',
  nav: 'Partes de la mesa',
  screens: { salas: 'Salas', mediciones: 'Comparar mediciones', sesiones: 'Sesiones', territorio: 'Resumen para el territorio', copia: 'Copia' } satisfies Record<MesaScreen, string>,
  missing: {
    title: 'Esta mesa no está en este equipo',
    text: 'Puede estar en otro equipo o navegador, o haberse borrado. Si tiene su copia, ábrala aquí.',
  },
  list: {
    empty: 'Esta mesa no tiene salas en este equipo.',
    intro: 'Cada sala reúne las respuestas a un instrumento en una medición. Todas quedan en esta mesa.',
    round: (round: number) => subjectStrings.ordinal(round),
    shown: 'resultados a la vista',
    again: 'Medir otra vez',
    compare: 'Comparar mediciones',
    compareOf: (title: string) => `Comparar mediciones: ${title}`,
    againOf: (title: string) => `Medir otra vez: ${title}`,
    add: 'Agregar un instrumento',
    out: 'Sacar de la mesa',
    outOf: (name: string) => `Sacar de la mesa: ${name}`,
    wasOut: (name: string) => `«${name}» quedó como una sala suelta.`,
    undo: 'Deshacer',
    lost: (n: number) => `${count(n, 'sala de esta mesa no está', 'salas de esta mesa no están')} en este equipo. Si alguien tiene su respaldo o el archivo de la mesa, ábralo aquí y se unirán.`,
    alone: 'Traer una sala de este equipo',
    bring: 'Traer a la mesa',
    bringOf: (name: string) => `Traer a la mesa: ${name}`,
  },
  add: {
    title: 'Agregar un instrumento',
    intro: 'Se crea una sala de esta mesa, lista para invitar.',
    instrument: 'Instrumento',
    create: 'Crear sala',
    cancel: 'Cancelar',
  },
  rename: { action: 'Cambiar nombre', title: 'Cambiar el nombre de la mesa', label: 'Nombre de la mesa', hint: 'Para reconocerla entre otras. No escriba nombres de personas.', save: 'Guardar nombre' },
  copy: {
    title: 'Copia de la mesa',
    what: 'Un archivo con toda la mesa: sus salas, sus documentos y sus sesiones. Sirve para guardar una copia, para seguir en otro equipo y para entregar la mesa a quien la siga. Si allí ya estaba, las dos copias se unen y no se pierde nada.',
    download: 'Descargar la copia',
    downloaded: (name: string) => `Se descargó «${name}».`,
  },
  remove: {
    action: 'Borrar mesa',
    title: (name: string) => `¿Borrar la mesa «${name}»?`,
    text: 'Se borran de este equipo sus sesiones y lo que las une. Las salas pueden quedar sueltas o borrarse también. No se puede deshacer; las copias que haya descargado no se borran.',
    keep: 'Borrar y dejar las salas sueltas',
    all: (n: number) => `Borrar la mesa y ${count(n, 'su sala', 'sus salas')}`,
  },
  backup: {
    notABackup: 'El archivo no es el de una mesa.',
    newerFormat: 'El archivo se hizo con una versión más nueva de este sitio. Recargue la página con conexión y vuelva a intentarlo.',
    broken: (where: string) => `El archivo de la mesa está dañado y no se puede abrir: el dato «${where === '' ? 'mesa' : `mesa.${where}`}» no es lo que se esperaba.`,
  },
} as const
