import type { Place } from '../../core/outline'
import { lesson } from '../../core/places'
import type { PracticeItem } from './links'
import type { Practice } from './score'

/** First thing to build where an item stands low: a document or a habit that fits in a month. One sentence that stands alone in a table. */
export const STEPS: Readonly<Record<PracticeItem, string>> = {
  'activacion-identifica': 'Una ficha de inicio de una página para el próximo proyecto: qué instituciones hacen falta, qué pondría cada una y quién las llama.',
  'activacion-externos': 'Una lista de tres instituciones de fuera que ya trabajan el tema, con un contacto institucional y una tarea concreta que proponerles.',
  'activacion-internos': 'Una reunión técnica con las direcciones de los socios que tocan el tema, con una sola pregunta para resolver.',
  'activacion-nuevas-autoridades': 'Una carpeta de bienvenida de dos páginas (qué hace la red, qué recibe esa institución, qué viene) y una reunión en el primer mes de cada autoridad.',
  'desactivacion-detecta': 'Una hoja con todas las comisiones, mesas y encargos: última reunión, último resultado y si sigue, cambia o se cierra.',
  'desactivacion-reorganiza': 'Un acuerdo escrito que fije plazo y turno a cada encargo, para que cerrarlo o cambiarlo sea parte de la rutina.',
  'encuadre-plan': 'Un plan de trabajo de dos páginas, con acciones, responsables y presupuesto, aprobado por el directorio o la asamblea.',
  'encuadre-consenso': 'Una propuesta escrita para la próxima decisión, que diga qué planteó cada socio y qué parte de eso recoge.',
  'encuadre-identidad': 'Un párrafo, acordado por los socios, que diga qué los une, para abrir con él presentaciones y publicaciones.',
  'encuadre-concejo': 'Un calendario para exponer diez minutos en el concejo de cada socio, con la misma presentación y las cifras de esa comuna.',
  'encuadre-medios': 'Un acuerdo sobre el canal de la red y un resumen de media página enviado a todos los socios después de cada sesión.',
  'encuadre-alternativas': 'Una minuta para la próxima decisión con dos alternativas, lo que cuesta cada una y lo que se pierde al elegirla.',
  'movilizacion-compromiso': 'Un cuadro de acuerdos con una columna por socio: qué hará, cuándo y cómo se sabrá.',
  'movilizacion-incentivos': 'Una línea por socio en la ficha de cada proyecto: qué recibe su comuna y desde cuándo.',
  'movilizacion-resultados': 'Un punto fijo en la tabla de cada sesión para mostrar un avance, aunque sea pequeño, con su cifra o su foto con fecha.',
  'movilizacion-recursos': 'Un calendario de fondos del año, con el proyecto, el responsable y el monto que falta en cada caso.',
  'movilizacion-legitimidad': 'Una carta de respaldo de una institución que los socios reconozcan, para el proyecto que más la necesita.',
  'sintesis-reglas': 'Una página de reglas para las sesiones y los grupos de mensajería: qué se trata, quién habla por la red y qué no se difunde.',
  'sintesis-confianza': 'Un registro de lo que piden los socios, con un plazo de respuesta acordado y la fecha en que se respondió.',
  'sintesis-conocimiento': 'Una jornada entre pares: el equipo que más sabe de un tema le enseña, con sus propios documentos, a los que recién parten.',
  'sintesis-recursos': 'Una regla escrita de aportes según lo que cada socio puede poner, en dinero, horas o equipos, para llevar a la asamblea.',
  'sintesis-comunicacion': 'Una ronda de opinión en cada reunión, con una línea por socio en el acta.',
  'sintesis-costos': 'Una citación con tabla, materiales y hora de término para cada reunión, y un correo en vez de reunión cuando no hay nada que decidir.',
  'sintesis-bloqueos': 'Una lista de trabas abiertas, con quiénes las resuelven y la fecha de la reunión en que se tratan.',
  'sintesis-liderazgo': 'Una pauta de una página para quien conduce: posiciones, puntos en común, paso siguiente y quién lo da.',
  'innovacion-aprendizaje': 'Una visita o videollamada a otra red que haya resuelto un problema parecido, con una ficha de lo que sirve y lo que no.',
  'innovacion-patrocinador': 'Una autorización escrita y un presupuesto pequeño para probar una idea de un socio este semestre.',
  'innovacion-campeon': 'Un encargo con plazo para una idea nueva: quién la lleva, a quiénes reúne y cuándo informa.',
  'innovacion-catalizador': 'Diez minutos en la tabla de cada sesión para que un socio proponga algo que la red no haya hecho.',
  'innovacion-implementador': 'Una prueba de un mes en una sola comuna, con una pauta para anotar qué falló y qué se corrige.',
}

/** For a practice with nothing answered below «con frecuencia». */
export const SHARE = 'Una ficha de una página sobre cómo se hace, con sus documentos, para otra red y para quien llegue al equipo.'

const ACTIVATE = lesson('05-redes-y-asociativismo/04-activar-y-desactivar', 'Activar y desactivar', 'Trata de a quién traer, con qué propuesta, y de qué hacer cuando alguien se aleja.')
const ACTORS: Place = { kind: 'instrument', id: 'mapa-actores', title: 'Mapa de actores' }
const WORKSHOP: Place = { kind: 'workshop', id: 'practicas-red', title: 'Prácticas de red' }

/** Where each practice is learnt or built. */
export const PLACES: Readonly<Record<Practice, readonly Place[]>> = {
  activacion: [ACTIVATE, lesson('03-construccion-de-acuerdos/02-actores-y-escenarios', 'Análisis de actores y escenarios', 'Ayuda a saber qué le importa a cada actor antes de invitarlo.'), ACTORS],
  desactivacion: [ACTIVATE, lesson('08-habilidades-directivas/03-negociacion-y-conflictos', 'Negociación y manejo de conflictos: lo que se pide y lo que se necesita', 'Entrena la conversación misma, con sus intereses y sus alternativas.'), WORKSHOP],
  encuadre: [
    lesson('05-redes-y-asociativismo/05-encuadrar', 'Encuadrar', 'Enseña a armar un plan que los socios reconozcan, sin maniobrar.'),
    lesson('05-redes-y-asociativismo/09-dilema-tecnico-politico', 'El dilema técnico-político y el cambio de alcaldes', 'Prepara los cambios de autoridades y las preguntas incómodas.'),
  ],
  movilizacion: [
    lesson('05-redes-y-asociativismo/06-movilizar', 'Movilizar', 'Trata de cómo pedir compromiso y plata donde nadie está obligado.'),
    lesson('05-redes-y-asociativismo/03-asociaciones-de-municipalidades', 'Asociaciones de municipalidades en Chile: historia y marco legal', 'Dice quién propone y quién decide las cuotas, y con qué papel.'),
  ],
  sintesis: [
    lesson('05-redes-y-asociativismo/07-sintetizar', 'Sintetizar', 'Enseña a escribir una regla que se cumpla y un reparto que convenga a todos.'),
    lesson('08-habilidades-directivas/01-liderazgo-facilitador', 'Liderazgo facilitador: conducir sin traer la respuesta', 'Entrena cómo conducir sin traer la respuesta.'),
    WORKSHOP,
  ],
  innovacion: [
    lesson('05-redes-y-asociativismo/08-innovar', 'Innovar', 'Enseña a copiar bien y a probar algo nuevo con un número que diga cuándo parar.'),
    lesson('05-redes-y-asociativismo/02-desafios-de-una-red', 'Desafíos de gestionar una red', 'Ayuda a elegir por qué desafío empezar, según lo que ya costó.'),
  ],
}
