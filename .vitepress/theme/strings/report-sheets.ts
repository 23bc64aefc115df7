/** Names of the spreadsheet's sheets and columns. */
export const reportSheets = {
  summary: 'Resumen', items: 'Ítems', agreements: 'Acuerdos', hours: 'Horas', proposal: 'Propuesta', notes: 'Notas',
  municipality: 'Comuna', code: 'Código', room: 'Sala', day: 'Fecha', people: 'Personas', area: 'Área', areaId: 'Id del área',
  agreedLevel: 'Nivel acordado', answeredLevel: 'Nivel según las respuestas',
  agreedSum: 'Suma acordada', answeredSum: 'Suma según las respuestas',
  agreedKnown: 'Ítems con valor (acordado)', answeredKnown: 'Ítems con valor (respuestas)',
  zeros: 'Ítems en 0', why: 'Por qué', item: 'Ítem', itemId: 'Id del ítem', option: (label: string, value: string) => `${label} (${value})`,
  dontKnow: 'No sé / no aplica', n: 'n', value: 'Valor del grupo', min: 'Mínimo', max: 'Máximo', consensus: 'Consenso (0 a 1)', status: 'Grado de acuerdo',
  agreedValue: 'Valor acordado', inForce: 'Valor vigente', reason: 'Motivo', dissent: 'Opinión distinta', weight: 'Peso', hoursColumn: 'Horas', total: 'Total',
  action: 'Acción', assistance: 'Tipo de asistencia técnica', unit: 'Unidad responsable', due: 'Plazo', subject: 'Tema', note: 'Nota',
} as const
