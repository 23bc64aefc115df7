/** Words of the picture of the collective capacities. */
export const capacitiesStrings = {
  picture: {
    title: 'El recorrido de las siete capacidades',
    places: { stage: 'Etapa', cut: 'Primer corte', ahead: 'Adelantada' },
    sentence: (title: string, level: string, figure: string, place: string | null) => `${title}: ${level}, ${figure}${place === null ? '' : ` (${place})`}.`,
    legend: 'Se lee desde la primera. La línea gruesa llega hasta la etapa; el primer corte es la primera inicial o ausente. Adelantarse es normal.',
  },
} as const
