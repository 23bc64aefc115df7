import type { ItemId } from '../../core/instrument'
import type { definition } from './definition'
import type { Practice } from './score'

export type PracticeItem = Exclude<ItemId<typeof definition>, Challenge>
export type Challenge = Extract<ItemId<typeof definition>, `desafio-${string}`>

/**
 * Which practices answer each challenge (secretarios-2024 Tabla 1), in the order of the ties. Two are not in the table: `compromiso`
 * is from §1.III and §1.IV, and `politico` is ours from chapters 4 and 5. No challenge leads to deactivation: in our copy the cell of
 * activation's challenges may also span it, but nobody interviewed told of having done it.
 */
export const ANSWERED_BY: Readonly<Record<Challenge, readonly Practice[]>> = {
  'desafio-desequilibrios': ['activacion', 'sintesis'],
  'desafio-incentivos': ['activacion', 'movilizacion'],
  'desafio-antagonismo': ['activacion', 'sintesis'],
  'desafio-culturas': ['encuadre'],
  'desafio-compromiso': ['movilizacion'],
  'desafio-pensamiento-grupo': ['sintesis', 'innovacion'],
  'desafio-costos': ['sintesis'],
  'desafio-inequidad': ['sintesis'],
  'desafio-riesgo': ['innovacion'],
  'desafio-politico': ['activacion', 'encuadre'],
}
