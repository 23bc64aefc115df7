import type { CopyStanding } from '../support/copies'

const ago = (days: number): string => (days === 0 ? 'hoy' : days === 1 ? 'hace 1 día' : `hace ${days.toLocaleString('es-CL')} días`)

/** Words about when a thing was last copied. */
export const copyStrings = {
  standing: (standing: CopyStanding) => (standing.kind === 'none'
    ? 'Todavía no hay una copia fuera de este equipo.'
    : `Última copia: ${ago(standing.days)}.${standing.changed ? ' Hay cambios desde entonces.' : ''}`),
  copy: 'Descargar una copia',
} as const
