import type { Provenance } from '../../core/outline'

export const provenance: Provenance = {
  reading: [
    'Cada persona respondió por separado, pensando en una sola alianza: «Sí», «No» o «No sé / no aplica». Un «Sí» dice que aquello ocurrió y que se podría mostrar; no dice si resultó bien.',
    'Las siete capacidades van de hacer tareas juntos a planificar, presupuestar y evaluar juntos. Ese orden es una suposición de la fuente. Sus propias cifras lo desmienten en parte: la ciudadanía activa es más común que la negociación. Por eso, adelantarse en una capacidad es normal.',
    'Las cifras de 2008 son de unas 120 experiencias que postularon a un premio y contaron ellas mismas lo que hacían. Sirven para conversar, y no para medir a una alianza de hoy.',
  ],
  rule: [
    'Una capacidad está instalada si todas sus preguntas tienen «Sí»; en desarrollo si lo tiene la mitad o más de las respondidas; inicial si lo tiene alguna, pero menos de la mitad; ausente si no lo tiene ninguna. Con menos de la mitad de sus preguntas respondidas no se dice ningún nivel.',
    'Lo que no se sabe no baja el nivel, pero tampoco se da por hecho: con una pregunta sin respuesta, una capacidad llega a en desarrollo y no a instalada.',
    'La etapa se lee desde el comienzo: es la última capacidad instalada o en desarrollo antes del primer corte, que es la primera capacidad inicial o ausente. Las que no tienen información se saltan. Adelantadas son las que están instaladas o en desarrollo después del corte.',
  ],
  source: [
    'Las siete capacidades, sus atributos y su orden: fernandez-2009 §II c.',
    'Cuántas experiencias de 2008 tenían cada capacidad: fernandez-2009 §III.5, Tabla 12. La fuente junta en una fila, «gestión y operación», la primera y la última de las siete; por eso esas dos no se comparan.',
    'La tabla no cuadra del todo: 34 experiencias sin capacidades y 88 con gestión y operación suman 122, y 67 de 120 es 55,8 %, no el 55,0 % impreso. Por eso damos los números y no los porcentajes.',
  ],
  ours: [
    'Las preguntas, con su plazo de doce meses y su medio de verificación. La fuente clasificó formularios de postulación y no preguntó así.',
    'Los niveles y sus puntos de corte, la lectura de la etapa y de lo que va adelantado, y los primeros pasos que se sugieren.',
  ],
  references: [
    'Fernández, M. (2009). [Cómo se articularon los actores en las experiencias semifinalistas de un concurso de 2008]. Documento de un convenio entre SUBDERE, la Corporación para la Innovación en Ciudadanía y la GTZ. Entre corchetes va una descripción: la copia disponible no trae título. [fernandez-2009]',
  ],
}
