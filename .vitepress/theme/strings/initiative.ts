/** Words of the picture of iniciativa-territorial, beside those of its outline. */
export const initiativeStrings = {
  board: {
    title: 'La iniciativa de una mirada',
    strength: 'Fortaleza',
    gap: 'Brecha',
    lines: 'Línea por línea, de 0 a 2',
    unknown: '–',
    dependence: { yes: 'Depende de recursos de fuera', no: 'No depende solo de recursos de fuera', unknown: 'No se sabe si depende de recursos de fuera' },
    sentence: (title: string, level: string, sign: string) => `${title}: ${level.toLowerCase()}${sign === '' ? '' : `, ${sign.toLowerCase()}`}.`,
    line: (title: string, figure: string) => `${title}: ${figure}.`,
  },
  table: {
    caption: 'Los mismos datos, en una tabla, y lo que se vio en 29 iniciativas de 2008',
    part: 'Grupo', aspect: 'Aspecto', level: 'Nivel', figure: 'Cuenta', sign: 'Señal', tendency: 'En 29 iniciativas de 2008',
    none: '–',
    care: 'Lo de 2008 viene de formularios llenados para postular a un premio. Sirve para saber qué suele costar, no para compararse.',
  },
} as const
