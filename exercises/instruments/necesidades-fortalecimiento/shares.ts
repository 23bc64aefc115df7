import { chileanNumber } from '../../core/text'
import type { Need } from './score'

/**
 * What the experiences of 2008 named (fernandez-2009 Tabla 15). The rows add up to the total, so that each experience counts
 * once, in one need: these are not shares of people who could mark several. Applicants to a prize reported them.
 */

/** Experiences in the table, the three that ask for nothing included. */
export const EXPERIENCES = 118
/** Experiences that named no need. */
export const WITHOUT_NEED = 3

export const EXPERIENCES_2008: Readonly<Record<Need, number>> = {
  'identificacion-territorio': 32,
  'elaboracion-propuestas': 26,
  'negociacion-autoridades': 23,
  'instrumentos-financiamiento': 16,
  'participacion': 8,
  'interaccion-alianzas': 7,
  'operacionales-gestion': 3,
}

/** «27,1 %». */
export const share = (need: Need): string => `${chileanNumber(100 * EXPERIENCES_2008[need] / EXPERIENCES, 1)} %`
