import type { Place, Suggestion } from '../../core/outline'
import { lesson } from '../../core/places'
import type { Challenge, Placed, Quadrant } from './score'

/** The first step of each challenge in each quadrant, and where it is learnt or built. All of it is this kit's. */

const workshop = (id: string, title: string): Place => ({ kind: 'workshop', id, title })

type Steps = Readonly<Record<Quadrant, string>> & { readonly places: readonly Place[] }

export const STEPS: Readonly<Record<Challenge, Steps>> = {
  'entorno': {
    'actuar-ahora': 'Una lista de lo que viene de fuera este año, con quién lo decide, qué propone el municipio en cada caso y quién lo lleva.',
    'gestionar-con-otros': 'Una petición firmada con otros municipios para que el servicio o el gobierno regional avise antes de decidir, con un caso y sus fechas.',
    'mantener': 'Anotar quién avisa hoy al municipio de lo que viene, y quién recibirá el aviso si esa persona se va.',
    'observar': 'Volver a mirarlo cuando se anuncie una inversión, una obra o un programa nuevo.',
    'places': [
      lesson('03-construccion-de-acuerdos/03-negociacion-y-entorno', 'Negociación y gestión de entorno', 'Enseña a tratar con quien decide fuera: qué se pide y qué se ofrece.'),
      lesson('04-oportunidades-de-negocios/03-atraccion-de-inversiones', 'Atracción de inversiones: qué se ofrece, qué se pide y qué queda', 'Mira qué pedir y qué ofrecer cuando llega una empresa.'),
      workshop('entorno', 'Gestión del entorno'),
    ],
  },
  'institucionalidad': {
    'actuar-ahora': 'Un punto fijo de fomento en la tabla del concejo o de los directivos, con tres datos de la comuna y quién los prepara.',
    'gestionar-con-otros': 'Un convenio con otra institución que pague horas de fomento y diga por escrito que no se usan en otra cosa.',
    'mantener': 'Dejar por escrito qué protege hoy las horas y el presupuesto de fomento, para que dure si cambia el equipo.',
    'observar': 'Volver a mirarlo en la próxima emergencia y al discutir el presupuesto.',
    'places': [
      lesson('01-introduccion-del/05-municipio-y-desafios', 'El municipio ante el DEL', 'Repasa los ocho desafíos y el papel que le toca al municipio.'),
      lesson('02-fundamentos-y-gestion/07-gestion-del-cambio', 'Gestión del cambio', 'Ayuda a probar un cambio en chico y a entender a quien se resiste.'),
    ],
  },
  'logica-territorial': {
    'actuar-ahora': 'Un calendario común de un sector de la comuna, hecho con los servicios que van ahí, con una sola visita y una sola ficha.',
    'gestionar-con-otros': 'Un caso escrito, con lugar y fechas, de lo que se duplicó o quedó sin atender, para llevarlo con otros municipios a quien programa.',
    'mantener': 'Fijar la próxima fecha en que los servicios programan juntos, y quién convoca.',
    'observar': 'Preguntar una vez al año a tres familias cuántas fichas llenaron y cuántas visitas recibieron.',
    'places': [
      lesson('01-introduccion-del/03-modernizacion-y-descentralizacion', 'Modernización del Estado y descentralización', 'Dice qué decide hoy cada nivel, para tocar la puerta que corresponde.'),
      lesson('07-gestion-publica-territorial/07-lecciones-para-la-descentralizacion', 'Lecciones para la descentralización: desde el territorio, o hacia él', 'Ayuda a pedirle a un servicio una cosa que se decida aquí.'),
    ],
  },
  'cultura-asociativa': {
    'actuar-ahora': 'Una hoja con lo que el municipio prometió a otros, la fecha y quién responde; y la renuncia escrita a lo que no va a cumplir.',
    'gestionar-con-otros': 'Un acuerdo con las otras partes sobre qué pone cada una y qué se hace cuando alguien no lo pone.',
    'mantener': 'Contar a las otras partes un resultado que ninguna habría logrado sola.',
    'observar': 'Volver a mirarlo cuando haya que renovar un convenio o cuando cambie una autoridad.',
    'places': [
      lesson('02-fundamentos-y-gestion/08-analisis-y-gestion-de-redes', 'Análisis y gestión en redes', 'Ayuda a ver con quién se habla de verdad y qué conversación falta.'),
      lesson('05-redes-y-asociativismo/07-sintetizar', 'Sintetizar', 'Enseña a escribir una regla que se cumpla y un reparto que convenga a todos.'),
    ],
  },
  'definiciones-estrategicas': {
    'actuar-ahora': 'Tres prioridades de fomento en una página, aprobadas por la alcaldía, y una decisión de este mes explicada con ellas.',
    'gestionar-con-otros': 'Una propuesta de prioridades de la comuna para llevar a quien las decide, con el dato que sostiene cada una.',
    'mantener': 'Revisar una vez por trimestre si los gastos de fomento siguen las prioridades escritas.',
    'observar': 'Volver a mirarlo al actualizar el PLADECO o al preparar el presupuesto.',
    'places': [
      lesson('02-fundamentos-y-gestion/04-planificacion-estrategica', 'Planificación estratégica y mapa estratégico', 'Enseña a elegir pocas cosas y a decir qué se deja para después.'),
      lesson('03-construccion-de-acuerdos/05-plan-de-desarrollo-economico', 'Formular un plan de desarrollo económico territorial', 'Enseña a priorizar y a escribir acciones con responsable y fecha.'),
      workshop('estrategia', 'Estrategia'),
    ],
  },
  'estructuras': {
    'actuar-ahora': 'Un cuadro de tareas de fomento con responsable y reemplazo, que empiece por la que se atrasó o no se hizo.',
    'gestionar-con-otros': 'Una propuesta a quien paga o decide el cargo, con las tareas sin responsable y lo que se perdió por eso.',
    'mantener': 'Probar un reemplazo: que otra persona haga una tarea completa mientras está quien responde.',
    'observar': 'Volver a mirarlo cuando alguien del equipo se vaya o llegue un programa nuevo.',
    'places': [
      lesson('02-fundamentos-y-gestion/06-estructura-para-el-fomento', 'Estructura para el fomento productivo', 'Muestra cómo se reparte una tarea, con un responsable y con horas.'),
      lesson('02-fundamentos-y-gestion/09-finanzas-municipales', 'Finanzas municipales y Fondo Común', 'Aclara con qué plata se cuenta y qué se puede comprometer desde el segundo año.'),
      workshop('estructura', 'Estructura'),
    ],
  },
  'productos-servicios': {
    'actuar-ahora': 'Una lista de las solicitudes que quedaron sin un servicio que calzara, y uno que se crea o se adapta este año para la más repetida.',
    'gestionar-con-otros': 'La lista de lo que se pidió y no se pudo dar, llevada a la institución que tiene el servicio más cercano, con una fecha para responder.',
    'mantener': 'Preguntar a cinco personas atendidas para qué les sirvió el servicio, y guardar lo que digan.',
    'observar': 'Llevar la cuenta de las solicitudes que no calzan, y volver a mirarlo si se repiten.',
    'places': [
      lesson('02-fundamentos-y-gestion/05-calidad-de-procesos', 'Gestión y calidad de procesos: el par cliente–producto', 'Enseña a seguir un trabajo paso a paso y a ver dónde se atrasa.'),
      lesson('03-construccion-de-acuerdos/04-red-productiva-y-compra-publica', 'Red productiva local: cadenas de valor y compra pública', 'Sigue un producto por su cadena y muestra qué puede comprar el municipio.'),
      workshop('entorno', 'Gestión del entorno'),
    ],
  },
  'procesos': {
    'actuar-ahora': 'El dibujo de los pasos del servicio que más falló, con los días que toma cada uno, y el paso que se quita o se une.',
    'gestionar-con-otros': 'Los pasos que exige otra institución y los días que toman, para pedirle por escrito que quite o una uno.',
    'mantener': 'Seguir midiendo los días entre la solicitud y la entrega, y mostrarlos una vez por trimestre.',
    'observar': 'Volver a mirarlo cuando un servicio cambie de reglas o crezca la demanda.',
    'places': [
      lesson('02-fundamentos-y-gestion/05-calidad-de-procesos', 'Gestión y calidad de procesos: el par cliente–producto', 'Enseña a seguir un trabajo paso a paso y a ver dónde se atrasa.'),
      lesson('02-fundamentos-y-gestion/07-gestion-del-cambio', 'Gestión del cambio', 'Ayuda a probar un cambio en chico y a entender a quien se resiste.'),
      workshop('procesos', 'Procesos'),
    ],
  },
}

/** None without a quadrant. What is only to be kept or watched needs no lesson. */
export function stepsOf({ id, quadrant }: Placed): readonly Suggestion[] {
  if (quadrant === 'sin-informacion') return []
  const { places } = STEPS[id]
  const urgent = quadrant === 'actuar-ahora' || quadrant === 'gestionar-con-otros'
  return [{ id: quadrant, text: STEPS[id][quadrant], level: quadrant, ...(urgent ? { places } : {}) }]
}
