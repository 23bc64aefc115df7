import type { Category } from './score'

/**
 * Of about 120 experiences that applied to a prize in 2008, how many were read as having a capacity (fernandez-2009, Tabla 12). Counts, not
 * percentages: the table prints 55,0 % where 67 of 120 are 55,8 %. Its one row «gestión y operación» (88) is of two categories here, so
 * that neither has a figure of its own.
 */
export const EXPERIENCES_2008 = 120
export const SHARES_2008: Readonly<Partial<Record<Category, number>>> = {
  visiones: 77,
  interaccion: 67,
  propuestas: 45,
  negociacion: 22,
  ciudadania: 50,
}
