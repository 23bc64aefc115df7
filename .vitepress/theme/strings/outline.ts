/** Words for a result of any instrument: what is said around its outline, which brings its own sentences. */
export const outlineStrings = {
  picture: {
    yes: 'Sí', no: 'No', unknown: '–',
    legend: {
      cells: 'Cada casilla es una pregunta, en orden.',
      scale: 'Muestra el valor elegido.',
      choice: 'Muestra el número de la opción elegida.',
      mixed: 'Muestra el valor, «Sí» o «No», o el número de la opción elegida.',
      yesNo: 'Muestra «Sí» o «No».',
      unknown: '– no se sabe.',
    },
    sentence: (title: string, level: string | null, figure: string) => `${[`${title}: ${level ?? figure}`, ...(level === null || figure === '' ? [] : [figure])].join(', ')}.`,
  },

  tableOf: (part: string) => `${part}: los mismos datos, en una tabla`,
  level: 'Nivel',
  step: (level: string, k: number, n: number) => `${level.toLowerCase()} ${k} de ${n}`,
  answered: 'Respondidas',
  answeredOf: (answered: number, items: number) => `${answered} de ${items}`,
  none: 'ninguna',
  lowIs: (header: string) => `${header}:`,
  noRows: 'No hay nada que mostrar aquí con estas respuestas.',
  toGroup: (title: string) => `Responder ${title}`,
  next: 'Qué hacer desde aquí',
  assistance: (kind: string) => `Ayuda que sirve: ${kind}.`,
  place: { workshop: 'Taller', lesson: 'Lección', instrument: 'Instrumento', guide: 'Guía' },
  places: { workshop: 'Talleres', lesson: 'Lecciones', instrument: 'Instrumentos', guide: 'Guías' },
  evidence: 'Opción más alta sin nota de respaldo',
  evidenceText: 'Antes de conversarlas con el grupo, busque el documento que las demuestra.',

  how: 'Cómo se lee y cómo se calculó',
  unknownOut: '«No sé» y lo que no se respondió quedan fuera de la cuenta.',
  source: 'Qué dice la fuente',
  ours: 'Qué es de este kit',
  references: 'Referencias',
} as const
