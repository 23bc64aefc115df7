import type { KeptOfCourse } from '../support/course/kept'
import { sourcesStrings } from './sources'

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`
const lessons = (n: number): string => count(n, 'lección', 'lecciones')
const exercises = (n: number): string => count(n, 'ejercicio', 'ejercicios')

/** `95` → `1 h 35 min` */
function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  return [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ''].filter(Boolean).join(' ')
}

/** What is kept of the course, to be read inside a sentence. */
export function courseKept({ read, answered, tasks, drafts }: KeptOfCourse): string {
  const parts = [
    ...(read > 0 ? [count(read, 'lección marcada como leída', 'lecciones marcadas como leídas')] : []),
    ...(answered > 0 ? [count(answered, 'ejercicio respondido', 'ejercicios respondidos')] : []),
    ...(tasks > 0 ? [count(tasks, 'texto en la bitácora', 'textos en la bitácora')] : []),
    ...(drafts > 0 ? [count(drafts, 'reflexión sin terminar', 'reflexiones sin terminar')] : []),
  ]
  if (parts.length === 0) return 'solo el registro de lo que abrió o eligió, sin respuestas'
  return new Intl.ListFormat('es').format(parts)
}

/** Words of the course's pages: programme, lessons and front pages, and of what is kept of the learner. */
export const courseStrings = {
  lessons,
  exercises,
  duration,

  module: (number: number) => `Módulo ${number}`,
  moduleTitle: (number: number, title: string) => `${number}. ${title}`,
  lesson: (number: string) => `Lección ${number}`,
  lessonTitle: sourcesStrings.lesson,
  route: { funcionarios: 'Funcionarias y funcionarios', autoridades: 'Autoridades' },
  routeShort: { funcionarios: 'funcionarios', autoridades: 'autoridades' },
  progress: 'Avance',
  steps: 'pasos',

  goOn: {
    title: 'Seguir donde quedé',
    where: (number: string, title: string) => `${number} ${title}`,
    left: (answered: number, total: number) => `${answered} de ${exercises(total)}`,
    begin: 'Comenzar',
    beginWhere: (title: string) => `Comenzar: ${title}`,
  },

  programme: {
    route: '¿Qué recorrido quiere ver?',
    all: 'Completo, para funcionarias y funcionarios',
    short: 'Corto, para autoridades',
    available: (n: number, minutes: number) => `Disponible hoy en este recorrido: ${lessons(n)}, ${duration(minutes)} con los ejercicios.`,
    moduleFacts: (n: number, minutes: number) => `${lessons(n)} · ${duration(minutes)}`,
    shortFacts: (n: number, minutes: number) => `recorrido de autoridades: ${lessons(n)} · ${duration(minutes)}`,
    read: 'Leída',
    finished: 'Terminada',
    answered: (answered: number, total: number) => `${answered} de ${exercises(total)}`,
    authorities: 'También para autoridades',
    selfEvaluation: 'Autoevaluación del módulo',
    noneOnRoute: 'Este módulo no tiene lecciones en el recorrido elegido.',
  },

  bar: {
    label: 'Ficha de la lección',
    both: 'Ruta completa y ruta de autoridades',
    one: 'Solo en la ruta completa',
    updated: (day: string) => `Datos revisados el ${day}`,
    state: (answered: number, total: number) => `${answered} de ${exercises(total)}`,
    read: 'Leída',
  },

  end: {
    label: 'Avance y lección siguiente',
    mark: 'Marcar como leída',
    unmark: 'Quitar la marca',
    read: (day: string) => `Marcada como leída el ${day}.`,
    suggest: (total: number) => `Ya respondió ${total === 1 ? 'el ejercicio' : `los ${total} ejercicios`} de esta lección.`,
    pending: (left: number) => (left === 1 ? 'Le queda 1 ejercicio por responder.' : `Le quedan ${left} ejercicios por responder.`),
    pager: 'Lección anterior y siguiente',
    previous: 'Lección anterior',
    next: 'Lección siguiente',
    moduleDone: 'Fin del módulo',
    selfEvaluation: (module: number) => `Autoevaluación del módulo ${module}`,
    programme: 'Volver al programa',
    routeNote: (route: string) => `Según la ruta que eligió en el programa: ${route}.`,
  },

  front: {
    label: 'Su avance en el módulo',
    finished: (done: number, total: number) => `${done} de ${lessons(total)} terminadas`,
    what: 'Una lección está terminada cuando la marca como leída y ha respondido sus ejercicios.',
    selfEvaluation: 'Hacer la autoevaluación',
    certificate: 'Ver la constancia',
  },

  glossary: {
    failed: 'No se pudo cargar la definición.',
    more: 'Abra el enlace para verla en el glosario.',
  },

  storage: {
    title: 'Su avance no se está guardando en este equipo',
    goOn: 'Puede seguir estudiando; antes de cerrar esta pestaña, descargue una copia en «Su avance».',
  },

  data: {
    title: 'Su avance en este equipo',
    what: 'Lo leído, lo respondido y lo escrito en la bitácora queda solo en este navegador. No se envía a ninguna parte. Para seguir en otro equipo, lleve una copia.',
    nothing: 'Todavía no hay nada guardado aquí.',
    kept: (all: KeptOfCourse) => `Hay ${courseKept(all)}.`,
    unreadable: (n: number) => `Además hay ${count(n, 'dato que no se puede leer', 'datos que no se pueden leer')} con esta versión del sitio. Se dejaron como estaban.`,
    download: 'Descargar una copia',
    downloaded: (name: string) => `Se descargó ${name}. Contiene lo que usted escribió en la bitácora: guárdelo con cuidado.`,
    open: 'Abrir una copia',
    drop: 'La copia que descargó antes',
    joined: (n: number) => `Listo: ${count(n, 'dato se juntó', 'datos se juntaron')} con lo que ya había. De cada uno queda lo más nuevo.`,
    skipped: (n: number) => `${count(n, 'dato no se entendió y quedó', 'datos no se entendieron y quedaron')} fuera.`,
    refused: {
      'packed': 'El archivo es un .zip, o un documento de Word o de Excel. La copia del avance termina en «.json». Si está dentro de un .zip, descomprímalo primero y elija el archivo que empieza con «avance».',
      'cut': 'Es una copia del avance, pero está cortada o dañada. Vuelva a descargarla en el otro equipo y tráigala entera: por correo o en un pendrive se conserva mejor que copiando su texto.',
      'not-json': 'El archivo no es una copia del avance, o está dañado. Búsquela por su nombre: empieza con «avance» y termina en «.json».',
      'room': 'Este archivo es el respaldo de una sala. Ábralo en «La sala», con el botón «Abrir un archivo».',
      'sheet': 'Este archivo trae respuestas a un instrumento. Ábralo en la página de ese instrumento, en «Hojas de este equipo», o en la sala que las reúne.',
      'other-file': 'El archivo no es una copia del avance. Búsquela por su nombre: empieza con «avance» y termina en «.json».',
      'newer': 'La copia se hizo con una versión más nueva del sitio. Recargue esta página con conexión y vuelva a abrirla.',
      'too-large': 'El archivo es demasiado grande para ser una copia del avance, que pesa a lo más 8 MB. Búsquela por su nombre: empieza con «avance» y termina en «.json».',
      'empty': 'La copia no trae nada: se descargó en un equipo que no tenía avance. Descárguela en el equipo donde estudió.',
      'strange': 'Dice ser una copia del avance, pero nada de lo que trae se entiende. Vuelva a descargarla en el otro equipo, con las dos páginas recargadas.',
      'unreadable': 'El archivo no se pudo leer. Cópielo a este equipo y vuelva a elegirlo.',
      'offline': 'Falta descargar la parte del sitio que lee archivos. Conéctese, recargue la página y vuelva a elegir el archivo.',
    },
    refusal: (name: string, why: string) => `«${name}»: ${why} En este equipo no cambió nada.`,
    erase: 'Borrar mi avance',
    eraseTitle: '¿Borrar todo su avance de este equipo?',
    eraseWhat: 'Se borran las marcas de lectura, las respuestas, el repaso y la bitácora. No se puede deshacer.',
    eraseConfirm: 'Borrar todo',
    rest: 'Las salas y las hojas de respuestas de este equipo no son parte de su avance.',
    restLink: 'Ver y borrar todo lo guardado, en la sala',
    cancel: 'Cancelar',
    erased: 'Se borró todo su avance de este equipo.',
    eraseFailed: 'El navegador no dejó borrar una parte. Cierre las otras pestañas del sitio e inténtelo de nuevo.',
    fileName: 'avance',
  },
} as const
