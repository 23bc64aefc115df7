/** Words that every page carries, apart from those of the configuration: what may come up on any of them. */
export const sitePageStrings = {
  notFound: {
    title: 'Esta página no está',
    text: 'La dirección puede estar mal escrita, la página puede haber cambiado de lugar, o falta la conexión para traerla.',
    retry: 'Intentar de nuevo',
    home: 'Ir al inicio',
    search: 'También puede buscar con la lupa de arriba, o ir directamente a:',
  },
  update: {
    text: 'Hay una versión nueva.',
    reload: 'Recargar',
    later: 'Después',
  },
} as const
