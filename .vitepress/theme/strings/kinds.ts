import type { KeptOfCourse } from '../support/course/kept'
import { courseKept } from './course'

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('es-CL')} ${n === 1 ? one : many}`

/** What each kind of kept thing is called when it is counted. */
export const kindStrings = {
  mesas: (n: number) => count(n, 'mesa (sus salas se cuentan aparte)', 'mesas (sus salas se cuentan aparte)'),
  rooms: (n: number) => count(n, 'sala', 'salas'),
  sheets: (n: number) => count(n, 'hoja de respuestas', 'hojas de respuestas'),
  pieces: (n: number) => count(n, 'documento', 'documentos'),
  course: (kept: KeptOfCourse) => `avance del curso (${courseKept(kept)})`,
} as const
