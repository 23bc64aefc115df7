import type { Provenance } from '../../core/outline'

export const provenance: Provenance = {
  reading: [
    'Cada persona respondió por separado, pensando en una sola alianza. Eligió en cada pregunta lo que ocurre, o bien «No sé / no aplica».',
    'Un modelo más alto no es una nota mejor: dice que se decide y se gestiona entre más actores. Hay asuntos en que basta con informar o consultar.',
    'La fuente advierte que a ella misma le costó clasificar las alianzas de la sociedad civil y las que son más pequeñas que una comuna. Si la suya es de esas, tome el resultado como una pregunta.',
    'El tamaño no cuenta en el resultado. En la fuente, las alianzas de menos de seis actores tendían a los modelos verticales, y las que impulsan asociaciones, al colaborativo; sirve para conversar.',
    'En la fuente, 46,5 % de 118 experiencias que postularon a un premio en 2008 eran verticales, la mayoría consultativas; 29 %, colaborativas, y 23 %, territorializadas. Son 98,5 %: falta 1,5 que la fuente no explica. No dicen cuánto hay en el país.',
  ],
  rule: [
    'Los modelos van en orden: vertical, consultativo, colaborativo y territorializado. Cada respuesta cabe en uno o en varios seguidos. Para cada modelo se suman los pasos que lo separan de cada respuesta, y el resultado es el modelo con menos pasos.',
    'Si dos o más modelos empatan, el resultado es el más bajo de ellos, y se dice que está en el límite. Con menos de 6 respuestas no se dice ningún modelo.',
    'Lo que la separa del modelo que sigue son las respuestas que no alcanzan a caber en él.',
  ],
  source: [
    'Los cuatro modelos, sus dos familias y las nueve variables con sus condiciones: fernandez-2009 §III.6.',
    'Que una alianza consultativa también puede funcionar con regularidad y hasta con acuerdos formales: fernandez-2009 §IV. Por eso esas dos respuestas, por sí solas, no separan al modelo consultativo de los que siguen.',
    'Sobre el modelo colaborativo la fuente se contradice. Su texto dice que deciden pocas instituciones, sobre todo públicas; su tabla, que las instancias de decisión son conjuntas. Aquí se sigue la tabla.',
  ],
  ours: [
    'La redacción de las preguntas, su plazo y su medio de verificación.',
    'La distancia en pasos, el desempate por el modelo más bajo, el mínimo de seis respuestas y los primeros pasos que se sugieren. La fuente clasificó formularios, y no dice qué hacer cuando las respuestas apuntan a modelos distintos.',
  ],
  references: [
    'Fernández, M. (2009). [Cómo se articularon los actores en las experiencias semifinalistas de un concurso de 2008]. Documento de un convenio entre SUBDERE, la Corporación para la Innovación en Ciudadanía y la GTZ. Entre corchetes va una descripción: la copia disponible no trae título. [fernandez-2009]',
  ],
}
