/**
 * The review of a final project: a team marks its own work by the rubric's criteria, and another team marks it too. The steps are those of
 * ortega-2006 §6.2; the criteria, their levels and the least number of marks are this kit's. What each level looks like on paper stands in
 * Markdown, in the rubric's own page.
 */

/** In the order of the work: seven documents, and the chain that joins them. */
export const CRITERIA = ['diagnostico', 'validacion', 'propuesta', 'mapa', 'procesos', 'estructura', 'entorno', 'cadena'] as const
export type Criterion = (typeof CRITERIA)[number]
export const CRITERION_LABELS: Readonly<Record<Criterion, string>> = {
  diagnostico: 'Diagnóstico', validacion: 'Validación', propuesta: 'Propuesta de intervención', mapa: 'Mapa estratégico',
  procesos: 'Procesos', estructura: 'Estructura', entorno: 'Plan de entorno', cadena: 'La cadena',
}

/** From the least to the most complete. What could not be seen has no level. */
export const LEVELS = ['falta', 'en-camino', 'listo'] as const
export type Level = (typeof LEVELS)[number]
export const LEVEL_LABELS: Readonly<Record<Level, string>> = { falta: 'Falta', 'en-camino': 'En camino', listo: 'Listo' }
export const NOT_SEEN = 'No lo pudimos ver'

/** Who marks. */
export const SIDES = ['equipo', 'otro'] as const
export type Side = (typeof SIDES)[number]
export const SIDE_LABELS: Readonly<Record<Side, string>> = { equipo: 'El propio equipo', otro: 'Otro equipo' }

/** With fewer criteria marked, nothing is concluded. */
export const LEAST_MARKED = 6
