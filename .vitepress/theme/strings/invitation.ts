const count = (n: number, one: string, many: string): string => `${n.toLocaleString('es-CL')} ${n === 1 ? one : many}`

/** Words of the page where somebody who was invited to several instruments chooses one. */
export const invitationStrings = {
  reading: 'Leyendo la invitación…',
  to: (place: string) => `Invitación de ${place}`,
  what: (n: number) => `Le invitan a responder ${count(n, 'instrumento', 'instrumentos')}. Elija uno; al terminar y entregarlo, vuelva aquí por el siguiente.`,
  minutes: (n: number) => `Unos ${n} minutos.`,
  states: {
    blank: 'Sin responder en este equipo.',
    begun: (answered: number, total: number) => `Va en ${answered} de ${total} preguntas.`,
    answered: 'Respondido; falta entregarlo.',
    handed: 'Respondido y entregado.',
  },
  answer: 'Responder',
  goOn: 'Seguir',
  unknown: (n: number) => `${count(n, 'instrumento de la invitación no está', 'instrumentos de la invitación no están')} en esta versión del sitio. Recargue la página con conexión para ver si ya hay una más nueva.`,
  none: { title: 'Aquí se responde una invitación', text: 'Abra el enlace o escanee el código que le enviaron. Si no tiene uno, puede responder por su cuenta.', go: 'Ver los instrumentos' },
  trouble: {
    broken: 'La invitación está cortada o cambió al copiarla. Ábrala de nuevo desde el mensaje, o pida que se la envíen otra vez.',
    newer: 'La invitación se hizo con una versión más nueva de este sitio. Recargue la página con conexión.',
    other: 'El enlace es de otra cosa: una respuesta, no una invitación. Ábralo donde se reciben las respuestas.',
    unknown: 'La invitación es a un instrumento, o una versión, que este sitio no tiene. Recargue la página con conexión.',
    failed: 'No se pudo cargar lo necesario para leer la invitación. Revise la conexión y recargue la página.',
  },
} as const
