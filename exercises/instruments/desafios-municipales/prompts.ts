import type { ItemId } from '../../core/instrument'
import type { definition } from './definition'

/** What a facilitator may ask when the group answered in different ways: a case with its date, or who signs. */
export const prompts: Readonly<Record<ItemId<typeof definition>, string>> = {
  'entorno-gravedad': '¿De qué inversión, obra o programa se supo último, cuándo y qué cambió por eso?',
  'entorno-margen': '¿Dónde se habría podido proponer algo antes de que se decidiera?',
  'institucionalidad-gravedad': '¿Qué actividad de fomento se movió en la última emergencia, y se hizo después?',
  'institucionalidad-margen': '¿Quién firma el cambio de horas o de presupuesto de fomento?',
  'logica-territorial-gravedad': '¿Qué familia o sector recibió dos visitas por lo mismo, o ninguna?',
  'logica-territorial-margen': '¿Qué servicio aceptaría programar con el municipio, y quién podría pedírselo?',
  'cultura-asociativa-gravedad': '¿Qué se acordó con otros y no se hizo en su fecha, y por qué?',
  'cultura-asociativa-margen': '¿Qué de lo acordado depende solo de este municipio?',
  'definiciones-estrategicas-gravedad': '¿Con qué prioridad escrita se explica el último gasto grande de fomento?',
  'definiciones-estrategicas-margen': '¿Quién puede cambiar o aprobar las prioridades, y cuándo lo hará?',
  'estructuras-gravedad': '¿Qué tarea quedó sin hacer o se atrasó porque faltó una persona?',
  'estructuras-margen': '¿Qué tareas se pueden repartir con un decreto de la alcaldía?',
  'productos-servicios-gravedad': '¿Quién pidió algo este año y no recibió nada que le sirviera?',
  'productos-servicios-margen': '¿Qué servicio propio se podría crear o cambiar sin pedir permiso a otra institución?',
  'procesos-gravedad': '¿Cuál fue el último servicio que se entregó tarde, y en qué paso se demoró?',
  'procesos-margen': '¿Qué pasos del trámite puso el municipio y cuáles exige otra institución?',
}
