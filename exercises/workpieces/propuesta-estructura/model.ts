/**
 * The structure proposal (ortega-2006 §6.2.4 d): which units answer for what, by which criteria the work is divided, and how the
 * units coordinate. It starts from the processes, so that the structure follows the work and not the sum of programmes.
 */

/** On what terms whoever answers is there. */
export const HOLDERS = ['planta', 'contrata', 'honorarios', 'convenio', 'vacante'] as const
export type Holder = (typeof HOLDERS)[number]
export const HOLDER_LABELS: Readonly<Record<Holder, string>> = { planta: 'Planta', contrata: 'Contrata', honorarios: 'Honorarios', convenio: 'Convenio', vacante: 'Vacante' }

/** From this many responsibilities on, more than half of them in one unit is worth a look. */
export const MANY_RESPONSIBILITIES = 4
