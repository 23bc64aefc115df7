import type { Provenance } from '../../core/outline'

export const provenance: Provenance = {
  reading: [
    'Habla de una iniciativa, y cada persona respondió por separado lo que consta de ella: bajo (0), medio (1) o alto (2), o sí y no en las áreas, o bien «No sé / no aplica».',
    'No hay una nota de la iniciativa. Cada aspecto tiene su nivel, y la sostenibilidad se lee además línea por línea.',
    'No dice si la iniciativa tuvo buenos efectos: dice si tiene lo que la fuente considera parte de construir desarrollo territorial.',
  ],
  rule: [
    'Un aspecto es alto si el promedio de sus ítems llega a 1,5 y ninguno está en bajo; es bajo si el promedio no llega a 0,75; en los demás casos es medio. Con menos de 2 ítems con valor no hay nivel.',
    'La participación solo es alta si consta que alguna materia se resuelve como la comunidad decida.',
    'La mirada de conjunto es alta con la mitad o más de las áreas y al menos reuniones entre ellas; media desde un tercio de las áreas; baja con menos. Con menos de 5 áreas respondidas no hay nivel.',
    'Hay dependencia cuando todo el dinero y las personas pagadas vienen de fuera y ningún documento compromete recursos para después.',
  ],
  source: [
    'Los cuatro elementos del desarrollo territorial: subdere-2009 §2.1.',
    'Las cinco dimensiones de la gestión: subdere-2009 §2.2 y Cuadro 1.',
    'Las cuatro líneas de la sostenibilidad: subdere-2009 Cuadro 3. Las láminas de ese documento ponen capital social en el lugar de los recursos.',
    'Lo que se vio en 29 iniciativas de 2008: subdere-2009 Cuadros 4 y 5 y §4.2. Son formularios llenados para un concurso, y así lo advierte el texto.',
  ],
  ours: [
    'Los niveles, los puntos de corte y los mínimos: la fuente da categorías y tendencias, no niveles.',
    'Las dos condiciones para el nivel alto: en la participación, que la comunidad resuelva algo; en la mirada de conjunto, que las áreas se junten.',
    'La redacción de los 37 ítems, sus respuestas y el plazo de doce meses; el mandato y el reemplazante de quien convoca.',
    'Separar los dos nombres que la fuente usa dos veces: recursos y planificación. Y la señal de dependencia.',
  ],
  references: [
    'Subsecretaría de Desarrollo Regional y Administrativo (2009). [Análisis de experiencias presentadas al primer concurso de buenas prácticas para el desarrollo de los territorios, área político-institucional.] [subdere-2009]',
  ],
}
