const count = (n: number, one: string, many: string): string => `${n.toLocaleString('es-CL')} ${n === 1 ? one : many}`
const hours = (n: number): string => `${n.toLocaleString('es-CL')} ${n === 1 ? 'hora' : 'horas'}`

/** Words of the summary that a mesa hands to a regional team. */
export const territoryStrings = {
  title: 'Resumen para el territorio',
  loading: 'Preparando el resumen…',
  what: 'Es lo que se entrega al equipo regional que acompaña a varias comunas: sumas, y nada de lo que respondió cada persona.',
  offer: 'Para entregar al equipo regional sin las respuestas de nadie.',
  toMesa: 'Ver el resumen de la mesa',
  left: (n: number) => `${count(n, 'sala no va', 'salas no van')} en el resumen, porque sus resultados todavía no se muestran o porque son de otra versión del instrumento.`,
  nothing: 'Todavía no hay nada que resumir: ni resultados a la vista, ni sesiones anotadas.',
  leaves: 'Lo que sale en el archivo',
  whose: (name: string, place: string | null) => `El nombre de la mesa, «${name}»${place === null || place === name ? '' : `, y ${place}`}, con la fecha de hoy.`,
  measurement: (title: string, round: string, respondents: number, shown: number, all: number, agreed: number) =>
    `${title}, ${round.toLowerCase()}: ${count(respondents, 'respuesta', 'respuestas')}. Cuántas personas marcaron cada opción, en ${shown} de ${count(all, 'pregunta', 'preguntas')}${shown < all ? ' (las demás tienen menos de tres respuestas y llevan solo el valor del grupo)' : ''}${agreed > 0 ? `, y ${count(agreed, 'valor acordado', 'valores acordados')}, sin sus motivos` : ''}.`,
  hours: (planned: number, given: number) => `${hours(planned)} previstas y ${hours(given)} dadas, por área.`,
  products: (reached: number, expected: number) => `${reached} de ${count(expected, 'producto logrado', 'productos logrados')}, con su fecha.`,
  sessions: (n: number) => `${count(n, 'sesión', 'sesiones')}: fecha, cuántas personas y unidades, y cuántas horas.`,
  next: (day: string) => `La fecha de la próxima sesión: ${day}.`,
  stays: 'No salen las hojas de respuestas, los roles, las notas, los motivos de los acuerdos ni el nombre de nadie.',
  exact: 'Ver el archivo tal como sale',
  download: 'Descargar el resumen',
  downloaded: (name: string) => `Se descargó «${name}».`,
  link: {
    arrived: 'Llegó un resumen',
    whose: (name: string, place: string | null, day: string) => `De la mesa «${name}»${place === null || place === name ? '' : `, ${place}`}, hecho el ${day}.`,
    keep: 'Guardar el resumen como archivo',
    why: 'Este equipo no lo guarda por sí solo: descargue el archivo y júntelo con los de las otras comunas.',
    part: (n: number) => `${count(n, 'dato del resumen no se entendió y quedó fuera', 'datos del resumen no se entendieron y quedaron fuera')}. Lo demás está bien.`,
    broken: 'El enlace del resumen está cortado o cambió en el camino. Pida que se lo envíen de nuevo, o el archivo.',
    failed: 'Falta una parte del sitio para leer el enlace. Revise la conexión y recargue la página.',
  },
  is: (name: string) => `el resumen para el territorio de «${name}»`,
  toPanel: 'Ir al panel del territorio',
  newer: 'El resumen se hizo con una versión más nueva de este sitio. Recargue la página con conexión y vuelva a intentarlo.',
  broken: (where: string) => `El resumen está dañado y no se puede leer${where === '' ? '' : `: el dato «${where}» no es lo que se esperaba`}.`,
} as const
