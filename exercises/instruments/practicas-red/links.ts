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

/**
 * Of the items against a challenge, those that speak of it most directly, first the one to begin with: so that two challenges that lean
 * on one practice do not lead to the same step. Ours: the table stops at practices.
 */
export const NEAREST: Readonly<Record<Challenge, readonly PracticeItem[]>> = {
  'desafio-desequilibrios': ['sintesis-recursos', 'sintesis-comunicacion', 'activacion-internos'],
  'desafio-incentivos': ['movilizacion-incentivos', 'movilizacion-resultados', 'activacion-identifica'],
  'desafio-antagonismo': ['sintesis-bloqueos', 'activacion-nuevas-autoridades', 'sintesis-liderazgo'],
  'desafio-culturas': ['encuadre-identidad', 'encuadre-consenso', 'encuadre-plan'],
  'desafio-compromiso': ['movilizacion-compromiso', 'movilizacion-recursos', 'movilizacion-resultados'],
  'desafio-pensamiento-grupo': ['innovacion-catalizador', 'innovacion-aprendizaje', 'sintesis-comunicacion'],
  'desafio-costos': ['sintesis-costos', 'sintesis-reglas'],
  'desafio-inequidad': ['sintesis-confianza', 'sintesis-recursos', 'sintesis-conocimiento'],
  'desafio-riesgo': ['innovacion-implementador', 'innovacion-patrocinador', 'innovacion-campeon'],
  'desafio-politico': ['encuadre-concejo', 'activacion-nuevas-autoridades', 'encuadre-alternativas'],
}
