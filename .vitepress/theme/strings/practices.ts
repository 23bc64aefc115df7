/** Words of the pictures of practicas-red, beside those of its outline. */
export const practicesStrings = {
  profile: {
    title: 'Perfil de las prácticas',
    legend: 'Cada círculo es una pregunta; el rombo es el promedio de la práctica y la línea une los promedios.',
    narrowLegend: 'Cada círculo es una pregunta; el rombo es el promedio de la práctica.',
    sentence: (title: string, level: string, mean: string | null) => `${title}: ${level.toLowerCase()}${mean === null ? '' : `, promedio ${mean}`}.`,
    noMean: 'sin respuestas',
    meanOf: (mean: string) => `promedio ${mean}`,
  },
  gaps: {
    title: 'Brecha de cada desafío y qué prácticas lo enfrentan',
    legend: 'La barra va de 0 a 9: gravedad por lo que les falta a las prácticas para llegar a «siempre».',
    sentence: (title: string, figure: string, practices: string) => `${title}: ${figure}; lo enfrentan ${practices}.`,
    practice: (title: string, level: string) => `${title} (${level.toLowerCase()})`,
  },
  table: {
    profile: 'Perfil de las prácticas: los mismos datos, en una tabla',
    gaps: 'Desafíos y prácticas: los mismos datos, en una tabla',
    practice: 'Práctica', level: 'Nivel', mean: 'Promedio', unknown: 'No sé',
    challenge: 'Desafío', severity: 'Gravedad', gap: 'Brecha', against: 'Lo enfrentan',
    none: '–',
  },
} as const
