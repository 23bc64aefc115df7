import type { Provenance } from '../../core/outline'

export const provenance: Provenance = {
  reading: [
    'Habla de la red y de su equipo, no de una persona. Quien hace de secretaría ejecutiva es alguien que todos pueden identificar: conviene que conozca el resultado antes que nadie y que decida con quién compartirlo.',
    'Las prácticas se respondieron según en cuántas ocasiones de los últimos doce meses ocurrieron: nunca (0), a veces (1), con frecuencia (2) o siempre (3). Los desafíos, según su consecuencia: no se vio (0), leve (1), serio (2) o grave (3). También se pudo responder «No sé / no aplica».',
    'La brecha ordena por dónde partir a conversar. No mide a la red ni la compara con otras.',
  ],
  rule: [
    'Una práctica es consolidada desde un promedio de 2, está en desarrollo desde un promedio de 1 y es incipiente si no llega a 1. Si se respondió menos de la mitad de sus preguntas, no hay nivel.',
    'La brecha de un desafío es su gravedad por lo que les falta, en promedio, a las preguntas de sus prácticas para llegar a «siempre» (3). Va de 0 a 9, con dos decimales.',
    'En un grupo vale la respuesta del medio de cada pregunta. Si quedan dos al medio, en las prácticas vale la menor y en los desafíos la mayor: es la lectura más cuidadosa en los dos casos.',
  ],
  source: [
    'Las prácticas, los desafíos y qué práctica enfrenta cada desafío: secretarios-2024 Tabla 1, que los reúne de la literatura de redes.',
    'El compromiso como desafío viene de §1.III, y la política de §4.II.',
    'Que una movilización baja puede deberse a que las alcaldías ya llegan con interés: secretarios-2024 §4.3.2.',
  ],
  ours: [
    'La redacción de las 40 preguntas y sus respuestas: la fuente se basa en nueve entrevistas y no mide.',
    'Los niveles, sus puntos de corte, el mínimo de respuestas y la fórmula de la brecha.',
    'Que la movilización enfrenta los compromisos que no se cumplen, y la activación y el encuadre lo político: se apoya en §1.IV, §4.4.2 y §5, pero no está en la Tabla 1.',
    'No unir la desactivación con ningún desafío: en nuestra copia de la Tabla 1 no se distingue si comparte los de la activación, y nadie entrevistado contó haber desactivado a otro.',
  ],
  references: [
    '[Investigación sobre las prácticas de gestión de los secretarios ejecutivos en asociaciones conformadas por municipios de la Región Metropolitana de Santiago] (2024). Sin portada en la copia disponible. [secretarios-2024]',
  ],
}
