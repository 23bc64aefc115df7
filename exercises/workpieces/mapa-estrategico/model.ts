/**
 * The strategic map (ortega-2006 §5.2): objectives in four perspectives, each one supporting those above, with indicators. The
 * perspectives stand from the top, and each is built by asking what it gives to the one above it.
 */

export const PERSPECTIVES = ['mision', 'clientes', 'procesos', 'personas'] as const
export type Perspective = (typeof PERSPECTIVES)[number]
export const PERSPECTIVE_LABELS: Readonly<Record<Perspective, string>> = { mision: 'Misión', clientes: 'Clientes', procesos: 'Procesos', personas: 'Personas' }

/** Perspectives that cannot go without an indicator, as in the source. */
export const MEASURED: ReadonlySet<Perspective> = new Set(['mision', 'procesos'])

/** Objectives in one perspective, at most: the map keeps what is decisive. The number is this kit's. */
export const MOST_IN_PERSPECTIVE = 5

/** Where a map is put to use (§6.2.4 c). */
export const USES = ['presupuesto', 'incentivos', 'control-gestion', 'revision-trimestral'] as const
export type Use = (typeof USES)[number]
export const USE_LABELS: Readonly<Record<Use, string>> = {
  presupuesto: 'Presupuesto anual', incentivos: 'Incentivos municipales', 'control-gestion': 'Control de gestión', 'revision-trimestral': 'Revisión trimestral de metas',
}

/** Whether one perspective stands above another. */
export const isAbove = (one: Perspective, other: Perspective): boolean => PERSPECTIVES.indexOf(one) < PERSPECTIVES.indexOf(other)
