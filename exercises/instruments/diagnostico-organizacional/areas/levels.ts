/**
 * The options of an item, lowest first. Each text says what a third person could see: a document, a practice, a frequency.
 * The three exclude one another and leave no case out, so that neighbours are told apart without adverbs.
 */
export const levels = (bajo: string, medio: string, alto: string) => [
  { value: 0, label: 'Bajo', text: bajo },
  { value: 1, label: 'Medio', text: medio },
  { value: 2, label: 'Alto', text: alto },
] as const
