/** Words of the pictures and the table of the model of articulation. */
export const articulationStrings = {
  families: { 'relaciones-verticales': 'Relaciones verticales', 'gobernanza': 'Gobernanza' },
  picture: {
    title: 'Dónde cae cada respuesta entre los cuatro modelos',
    here: 'Aquí está',
    limit: 'En el límite',
    unknown: 'No se sabe',
    costs: 'Pasos que la separan',
    fits: 'Respuestas que caben',
    fitsOf: (fit: number, answered: number) => `${fit} de ${answered}`,
    legend: 'Cada barra cubre los modelos en que cabe la respuesta. Donde hay menos pasos, ahí está la alianza.',
    sentence: (title: string, answer: string, models: string) => `${title}: ${answer}, cabe en ${models}.`,
    unknownSentence: (title: string) => `${title}: no se sabe.`,
    stands: (model: string) => `La alianza está en el modelo ${model}.`,
    ties: (models: string) => `Está en el límite con ${models}.`,
    nowhere: 'Faltan respuestas para decir un modelo.',
    costsAre: (list: string) => `Pasos por modelo: ${list}.`,
  },
  table: {
    caption: 'Cada respuesta y los modelos en que cabe: los mismos datos, en una tabla',
    question: 'Pregunta', answer: 'Respuesta', fits: 'cabe', not: 'no', total: 'Pasos que la separan',
  },
} as const
