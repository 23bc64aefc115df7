import type { StorageProblem } from '../support/storage'

/** Why something is not being kept, wherever it happens; each tool adds what is at stake there and how to go on. */
export const storageStrings = {
  why: {
    outdated: 'Otra pestaña abrió una versión más nueva del sitio. Descargue lo suyo y recargue esta página.',
    blocked: 'Otra pestaña tiene abierta una versión anterior del sitio. Ciérrela, y esta guardará sola.',
    forbidden: 'El navegador no permite guardar aquí: puede ser una ventana privada o una norma de la institución.',
    full: 'No queda espacio en este equipo para guardar. Borre archivos que ya no use, o datos de este sitio; esta pestaña volverá a intentarlo sola.',
    cleared: 'El navegador borró lo que este sitio tenía guardado. Lo que ve sigue solo en esta pestaña. Si no lo borró usted a propósito, guárdelo de nuevo.',
    silent: 'El navegador no responde al guardar. Puede estar muy ocupado: espere un momento o cierre otras pestañas.',
    unreadable: 'Algo de lo guardado no se puede leer con esta versión del sitio, y se dejó tal como estaba. Recargue la página con conexión.',
    failed: 'El navegador no pudo guardar. Esta pestaña volverá a intentarlo sola.',
  } satisfies Record<StorageProblem, string>,
  retry: 'Intentar de nuevo',
  saveAgain: 'Guardar de nuevo',
  retrying: 'Intentando…',
  deletedCourse: 'Su avance se borró en otra pestaña de este navegador.',
  seen: 'Entendido',
  saving: 'Guardando…',
}
