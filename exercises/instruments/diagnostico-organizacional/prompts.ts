import type { DiagnosisItem } from './score'

/**
 * What a facilitator may ask when the group answered an item in different ways. The questions look for what each person saw
 * or knows, never for who is right.
 */
export const DISCUSSION_PROMPTS: Readonly<Record<DiagnosisItem, string>> = {
  'estrategia-mision': '¿En qué documento está la misión y de qué año es? ¿Quién recuerda haber participado en escribirla?',
  'estrategia-objetivos': '¿Qué indicador se midió por última vez y quién tiene la planilla? ¿Qué se decidió con ese dato?',
  'estrategia-lineamientos': 'Si abrimos ahora el PLADECO, ¿en qué página están las acciones de fomento? ¿Qué decisión de este año salió de ahí?',
  'estrategia-clientes': '¿A qué grupos atendimos este año? ¿Está escrito en alguna parte cuáles van primero?',
  'estrategia-difusion': '¿Quiénes aquí han visto una presentación de las definiciones de fomento, y cuándo? ¿A qué unidades no les llegó?',
  'estrategia-respaldo': '¿Qué acuerdo del concejo o qué línea del presupuesto podemos mostrar? ¿Qué se pidió y no se aprobó?',
  'estructura-unidad': '¿Qué dice hoy el reglamento municipal sobre fomento? ¿Lo que se hace calza con lo que está escrito?',
  'estructura-criterio': '¿Por qué cada programa depende de quien depende? ¿Qué cambiaría si los agrupáramos según la gente que atienden?',
  'estructura-responsabilidades': '¿Qué tarea se detiene si mañana falta la persona encargada? ¿Quién sabría seguir con ella?',
  'estructura-coordinacion': '¿Cuándo fue la última reunión programada y qué se acordó? ¿Quién se entera tarde de las cosas?',
  'estructura-equipo': '¿Cuántas horas a la semana dedica de verdad cada persona a fomento? ¿Desde cuándo está en el cargo?',
  'estructura-nivel': '¿En qué reunión se decidió el último tema importante de fomento? ¿Estaba allí alguien de la unidad?',
  'procesos-identificados': 'Sin nombrar programas, ¿qué hacemos para quienes producen y emprenden? ¿Está escrito o lo sabemos de memoria?',
  'procesos-cliente-producto': 'Tomemos un programa: ¿qué recibe la persona al final y quién es esa persona? ¿Dónde está escrito?',
  'procesos-indicadores': '¿Cuánto demora hoy una respuesta, y cómo lo sabemos? ¿Qué medimos además de la asistencia?',
  'procesos-registro': '¿Podríamos ver ahora el registro de la última persona atendida? ¿Quién más puede abrirlo?',
  'procesos-coordinacion': '¿Cuántas veces entrega sus datos una persona que está en dos programas? ¿Qué etapa podríamos hacer juntos?',
  'procesos-revision': '¿Cuándo nos sentamos por última vez a revisar el avance? ¿Qué cambió después de esa reunión?',
  'productos-oferta': '¿Cuándo le preguntamos por última vez a la gente qué necesita? ¿Qué servicio de la lista no calza con lo que respondió?',
  'productos-coherencia': '¿Qué servicio no responde a ningún objetivo? ¿Qué objetivo no tiene ningún servicio?',
  'productos-propios': '¿Qué servicio existe porque lo inventamos aquí? ¿Qué le cambiamos a un programa externo para que sirviera en la comuna?',
  'productos-alianzas': '¿Qué convenio trajo este año algo que antes no teníamos? ¿A quiénes atendió?',
  'productos-cobertura': '¿De qué sectores vinieron las últimas veinte personas atendidas? ¿Quiénes no han llegado nunca?',
  'productos-resultados': '¿De quién sabemos qué pasó después de recibir ayuda? ¿Cambiamos algo por eso?',
}
