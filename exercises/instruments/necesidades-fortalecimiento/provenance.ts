import type { Provenance } from '../../core/outline'

export const provenance: Provenance = {
  reading: [
    'Cada persona respondió por separado, sin dar su nombre, si el equipo ya sabe hacer siete cosas, si le serviría aprenderlas o si una tarea de este año las pide; o bien «No sé / no aplica».',
    'El resultado ordena qué aprender primero. No mide a las personas ni dice qué tan bueno es el equipo.',
    'Las cifras de 2008 son de experiencias que postulaban a un premio. Cada una cuenta una sola vez, en una sola necesidad: no se comparan con estas respuestas, en que se pueden marcar varias.',
  ],
  rule: [
    'Van a la lista de este año las necesidades marcadas «La necesitamos este año», y a la otra las marcadas «Nos serviría», siempre en el mismo orden. Con menos de 4 respondidas no hay listas. Nada se suma.',
    'En un grupo vale la respuesta del medio y, si quedan dos al medio, la más urgente: es la lectura prudente de un grupo dividido. Si respondió menos de la mitad, el grupo no lo sabe.',
  ],
  source: [
    'Las siete necesidades, y cuántas de 118 experiencias nombraron cada una en 2008: fernandez-2009 §III.5, Tabla 15. Tres no pidieron nada. El texto de la fuente la llama tabla 16.',
    'La observación de que las cuatro primeras son más instrumentales. El texto las calcula en poco más de dos tercios; con los números de su propia tabla son 97 de 118, el 82 %.',
  ],
  ours: [
    'Las tres respuestas y lo que se observa en cada una: quién lo hizo sin ayuda en doce meses y qué tarea con fecha lo pide. La fuente solo cuenta quién nombró cada necesidad.',
    'El mínimo de cuatro respuestas, los primeros pasos y las lecciones que se sugieren.',
  ],
  references: [
    'Fernández, M. (2009). [Análisis exploratorio de la articulación de actores en las experiencias semifinalistas del primer concurso de buenas prácticas para el desarrollo de los territorios.] Convenio SUBDERE, Corporación para la Innovación en Ciudadanía y GTZ. [fernandez-2009]',
  ],
}
