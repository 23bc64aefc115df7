import { challenge } from './challenge'

/** The four indoors, which are also the four areas of the organisational diagnosis. */

export const definicionesEstrategicas = challenge('definiciones-estrategicas', {
  title: 'Definiciones estratégicas',
  question: '¿Hay un rumbo de fomento con el que se decide?',
  severity: 'las decisiones entre programas, fondos o gastos de fomento',
  seen: [
    'Cada decisión se explica por una prioridad escrita del PLADECO o de un plan, conocida por quien decidió.',
    'Alguna decisión se tomó sin una prioridad escrita o sin mirarla, pero no atrasó ni encareció nada.',
    'Por falta de prioridades claras, algo se atrasó, se duplicó o se repartió en acciones a medias.',
    'Por falta de prioridades claras, se perdió un fondo o no se hizo algo comprometido.',
  ],
  verification: 'PLADECO o plan de fomento, y actas o decretos que explican en qué se gastó.',
  change: 'escribir prioridades de fomento y decidir con ellas',
  power: 'PLADECO o plan vigente y el acuerdo del concejo que lo aprueba o lo cambia.',
})

export const estructuras = challenge('estructuras', {
  title: 'Estructura',
  question: '¿Está claro quién responde por cada tarea de fomento?',
  severity: 'las tareas de fomento sin responsable claro o que recaen en una sola persona',
  seen: [
    'Cada tarea tuvo un responsable claro y alguien que lo reemplazara.',
    'Hubo tareas sin responsable o recargadas en una persona, pero ninguna se atrasó.',
    'Hubo tareas sin responsable o recargadas en una persona, y algo se atrasó o se hizo a medias.',
    'Hubo tareas sin responsable o recargadas en una persona, y algo no se hizo o se perdió un fondo.',
  ],
  verification: 'Cuadro o decreto de funciones, y fechas de lo que se atrasó o no se hizo.',
  change: 'repartir las tareas y nombrar responsables y reemplazos',
  power: 'Reglamento interno y decretos que asignan funciones.',
})

export const productosServicios = challenge('productos-servicios', {
  title: 'Productos y servicios',
  question: '¿Hay en la comuna servicios que sirvan a quienes producen, venden o trabajan?',
  severity: 'las solicitudes de apoyo para producir, vender o trabajar',
  seen: [
    'Para cada solicitud hubo un servicio que calzaba, del municipio o de otra institución.',
    'Para alguna solicitud no había un servicio que calzara, pero se encontró otro sin hacer esperar.',
    'Alguna solicitud esperó más de lo prometido, o se respondió a medias.',
    'Alguna solicitud quedó sin respuesta útil, porque ningún servicio al alcance calzaba con ella.',
  ],
  verification: 'Registro de solicitudes con su fecha y lo que recibió cada una.',
  change: 'crear, adaptar o traer servicios que calcen con lo que se pide',
  power: 'Presupuesto, ordenanzas y bases de programas propios, y convenios con otras instituciones.',
})

export const procesos = challenge('procesos', {
  title: 'Gestión de procesos',
  question: '¿Se entrega cada servicio completo y a tiempo?',
  severity: 'los pasos y trámites de los servicios de fomento',
  seen: [
    'Cada servicio se entregó completo y en el plazo prometido, sin pasos repetidos.',
    'Hubo pasos repetidos o papeles devueltos, pero cada servicio se entregó a tiempo.',
    'Por cómo se hizo el trámite, uno o más servicios se entregaron tarde o a medias.',
    'Por cómo se hizo el trámite, uno o más servicios no se entregaron o hubo que devolver dinero.',
  ],
  verification: 'Registro con la fecha de solicitud y de entrega, y observaciones de las rendiciones.',
  change: 'acortar pasos, fijar plazos y medirlos',
  power: 'Instructivos y reglamentos propios, y normas de los programas que se ejecutan.',
})
