/** Names of the spreadsheet's sheets and columns. */
export const reportSheets = {
  summary: 'Resumen', items: 'Ítems', agreements: 'Acuerdos', hours: 'Horas', proposal: 'Propuesta', notes: 'Notas',
  municipality: 'Comuna', code: 'Código', room: 'Sala', day: 'Fecha', people: 'Personas', answers: 'Respuestas', part: 'Parte',
  agreedLevel: (level: string | undefined) => (level === undefined ? 'Nivel acordado' : `${level} según lo acordado`),
  answeredLevel: (level: string | undefined) => `${level ?? 'Nivel'} según las respuestas`,
  agreedOf: (title: string) => `${title} (acordado)`, answeredOf: (title: string) => `${title} (respuestas)`,
  agreedKnown: 'Ítems con valor (acordado)', answeredKnown: 'Ítems con valor (respuestas)',
  why: 'Por qué', item: 'Ítem', group: 'Grupo', optionColumn: 'Opción', optionValue: 'Valor de la opción', count: 'Personas que la eligieron', itemId: 'Id del ítem', option: (label: string, value: string) => `${label} (${value})`,
  dontKnow: 'No sé / no aplica', n: 'n', value: 'Valor del grupo', min: 'Mínimo', max: 'Máximo', consensus: 'Consenso (0 a 1)', status: 'Grado de acuerdo',
  agreedValue: 'Valor acordado', inForce: 'Valor vigente', reason: 'Motivo', dissent: 'Opinión distinta', weight: 'Peso', hoursColumn: 'Horas', total: 'Total',
  action: 'Acción', assistance: 'Tipo de asistencia técnica', unit: 'Unidad responsable', due: 'Plazo', subject: 'Tema', note: 'Nota',
} as const
