import type { Provenance } from '../../core/outline'

export const provenance: Provenance = {
  reading: [
    'Cada persona respondió por separado, sin dar su nombre. Eligió en cada ítem lo que se observa en el municipio: bajo (0), medio (1) o alto (2), o bien «No sé / no aplica».',
    'No hay una nota única para el municipio. Cada área tiene su nivel, porque cada una pide un trabajo distinto.',
  ],
  rule: [
    'El área es alta si el promedio de sus ítems llega a 1,5 y ninguno está en bajo; es baja si el promedio es menor que 0,75; en los demás casos es media. Con menos de 4 ítems conocidos no se dice ningún nivel.',
    'No hay un nivel general del municipio. Las áreas y los niveles vienen de la fuente (Ortega 2006, §6.2.1); los puntos de corte y la forma de reunir las respuestas son reglas de este kit.',
  ],
  source: [
    'Las cuatro áreas (estrategia, estructura, procesos y productos), los tres niveles y los productos que corresponden a cada nivel: ortega-2006 §6.2.1 y §6.2.4.',
    'La propuesta de intervención con su asistencia técnica y sus horas (§6.2.1), y la validación por la mesa comunal (§6.2.3).',
  ],
  ours: [
    'La fuente no da puntos de corte. Los nuestros son: con menos de cuatro ítems con valor no hay nivel; alto si el promedio llega a 1,5 y ningún ítem está en 0; bajo si no llega a 0,75; medio en los demás casos. Se calculan con números enteros, para que un caso en el límite lo decida la regla y no el redondeo.',
    'El tipo de asistencia técnica que se sugiere para cada producto.',
  ],
  references: [
    'Ortega Melo, F. (2006). Programa de Fortalecimiento Municipal para el Desarrollo Económico Local, Región del Biobío, Chile. Una síntesis de la experiencia. [ortega-2006]',
  ],
}
