import type { Provenance } from '../../core/outline'

export const provenance: Provenance = {
  reading: [
    'Cada persona respondió por separado, sin dar su nombre, qué participación hubo en seis etapas de una iniciativa: ninguna, instrumental o empoderadora; y si lo que la comunidad resolvió obligaba a cumplir; o bien «No sé / no aplica».',
    'Instrumental: la comunidad ayudó en lo que otros definían. Empoderadora: decidió algo, o supo a tiempo lo necesario para reclamar. Donde hubo de las dos vale la segunda.',
    'Informar puede bastar, según lo que se resuelve. El resultado sirve para no anunciar una profundidad y entregar otra. Si una etapa ya pasó, su paso siguiente es para la próxima iniciativa.',
  ],
  rule: [
    'Vinculante: la decisión es empoderadora y obligaba a cumplir. Si no, consultiva: hubo participación en diagnóstico, formulación, decisión o evaluación. Si no, ejecutora: la hubo en implementación. Si no, informativa: la hubo en información. Si no, sin participación.',
    'Con menos de cuatro etapas respondidas no hay profundidad. Una etapa sin responder no cuenta en nada. Si la decisión es empoderadora y falta saber si obligaba, la página dice que puede ser vinculante.',
    'En un grupo vale la respuesta del medio de cada etapa y, si quedan dos al medio, la menor. Obligaba a cumplir si lo dice más de la mitad de quienes respondieron.',
  ],
  source: [
    'Las seis etapas y los dos fines de la participación, instrumental y empoderador: fernandez-2009 §III.4, Tabla 9, que recoge un análisis de De la Maza (2009).',
    'Los mecanismos, y la diferencia entre informar y consultar, de un lado, y resolver de modo vinculante, del otro: subdere-2009 §4.2.4.',
    'Las cifras de la Tabla 9 (34 de 86 mecanismos dan poder, 10 de ellos en la decisión) son de mecanismos y no de iniciativas, aunque el texto de la fuente diga lo segundo. Las entregó quien postulaba a un premio.',
  ],
  ours: [
    'Lo que se observa en cada etapa, los nombres de las cinco profundidades y su orden, y el mínimo de cuatro etapas.',
    'Qué mecanismo sirve para cada etapa, y los pasos que se proponen.',
  ],
  references: [
    'Fernández, M. (2009). [Análisis exploratorio de la articulación de actores en las experiencias semifinalistas del primer concurso de buenas prácticas para el desarrollo de los territorios.] Convenio SUBDERE, Corporación para la Innovación en Ciudadanía y GTZ. [fernandez-2009]',
    'Subsecretaría de Desarrollo Regional y Administrativo (2009). [Análisis de experiencias presentadas al primer concurso de buenas prácticas para el desarrollo de los territorios, área político-institucional.] [subdere-2009]',
  ],
}
