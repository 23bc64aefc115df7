/** Words of a task's field, which lessons carry too: apart from those of the learner's own pages. */
export const taskStrings = {
  label: 'Su respuesta',
  privacy: 'Queda en este equipo y en su bitácora. No escriba nombres de personas.',
  saved: (day: string, time: string) => `Guardado el ${day} a las ${time}`,
  unsaved: 'Sin guardar: está solo en esta pestaña.',
  saving: 'Guardando…',
  workbook: 'Ver la bitácora',
  tooLong: (max: number) => `Llegó al máximo de ${max} caracteres.`,
} as const
