/**
 * The strategic processes (ortega-2006 §4.3, §6.2.4 c): what the municipality does so that its mission is met, each with the pair
 * of client and product. Teams name their own areas: of the four in the source's figure its text tells three.
 */

export const PROCESS_KINDS = ['negocio', 'soporte'] as const
export type ProcessKind = (typeof PROCESS_KINDS)[number]
export const PROCESS_KIND_LABELS: Readonly<Record<ProcessKind, string>> = { negocio: 'De negocio', soporte: 'De soporte' }
