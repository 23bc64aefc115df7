/** Words of the home page's drawing of its doors; its prose is in `docs/index.md`. */
export const homeStrings = {
  soon: 'en preparación',
  example: 'Abrir el ejemplo',
  exampleText: '¿Primera vez? Mire un municipio inventado con siete respuestas.',
  own: 'Mi municipio',
  ownText: '¿Ya trabajó aquí? Vea qué guarda este equipo de su municipio y qué sigue.',
} as const
