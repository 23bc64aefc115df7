/**
 * The three answers of an item, lowest first. Each text says what a third person could see; the three exclude one another and
 * leave no case out.
 */
export const levels = (bajo: string, medio: string, alto: string) => [
  { value: 0, label: 'Bajo', text: bajo },
  { value: 1, label: 'Medio', text: medio },
  { value: 2, label: 'Alto', text: alto },
] as const
