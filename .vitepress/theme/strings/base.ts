/** Words of the base pieces. */
export const baseStrings = {
  busy: 'Un momento…',
  close: 'Cerrar',
  loadFailed: {
    title: 'Esta parte de la página no llegó',
    text: 'Lo guardado en este equipo sigue aquí. Revise la conexión y recargue la página.',
    reload: 'Recargar la página',
  },
  notice: { info: 'Información', ok: 'Listo', warn: 'Atención', error: 'Problema' },
  progress: (done: number, total: number) => `${done} de ${total}`,
  chooseFiles: 'Elegir archivos',
  chooseFile: 'Elegir archivo',
  dropHere: 'o arrástrelos hasta aquí',
  dropOneHere: 'o arrástrelo hasta aquí',
  dropNow: 'Suéltelos aquí',
  comuna: {
    placeholder: 'Escriba el nombre',
    where: (province: string, region: string) => `Provincia: ${province} · Región: ${region}`,
    chosen: (province: string, region: string) => `Provincia: ${province} · Región: ${region}`,
    antartica: 'No tiene municipalidad: la administra Cabo de Hornos',
    none: 'Ninguna comuna se llama así. Revise cómo está escrita.',
    count: (count: number) => (count === 1 ? '1 comuna en la lista' : `${count} comunas en la lista`),
    pickOne: 'Elija una comuna de la lista, o borre lo escrito.',
    failed: 'No se pudo traer la lista de comunas. Cuando vuelva la conexión, escriba otra vez el nombre; lo demás que anotó no se pierde.',
  },
} as const
