/** Words of the base pieces. */
export const baseStrings = {
  busy: 'Un momento…',
  close: 'Cerrar',
  notice: { info: 'Información', ok: 'Listo', warn: 'Atención', error: 'Problema' },
  level: { bajo: 'Bajo', medio: 'Medio', alto: 'Alto', 'sin-informacion': 'Sin información' },
  progress: (done: number, total: number) => `${done} de ${total}`,
  chooseFiles: 'Elegir archivos',
  chooseFile: 'Elegir archivo',
  dropHere: 'o arrástrelos hasta aquí',
  dropOneHere: 'o arrástrelo hasta aquí',
  dropNow: 'Suéltelos aquí',
} as const
