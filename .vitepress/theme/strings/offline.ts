/** Words about what is kept for use without connection. */
export const offlineStrings = {
  text: 'En este equipo queda guardado lo que usted abre. Si quiere todo el curso y todas las herramientas también sin conexión, guárdelo todo.',
  keep: (megabytes: string) => `Guardar todo para usar sin conexión (${megabytes} MB)`,
  coming: 'Guardando el sitio… Puede seguir mientras tanto.',
  kept: 'El sitio completo quedó guardado en este equipo: se abre también sin conexión.',
  failed: 'No se pudo guardar todo. Lo que llegó sigue guardado; revise la conexión e intente de nuevo.',
} as const
