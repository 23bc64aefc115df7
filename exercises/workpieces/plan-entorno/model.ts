/**
 * The environment plan (ortega-2006 §6.2.4 e): the groups that matter to the municipality's processes, what each side looks for in
 * the other, and how that relation will be worked on.
 */

export const TERMS = ['corto', 'mediano', 'largo'] as const
export type Term = (typeof TERMS)[number]
export const TERM_LABELS: Readonly<Record<Term, string>> = { corto: 'Corto plazo', mediano: 'Mediano plazo', largo: 'Largo plazo' }
