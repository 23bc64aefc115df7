import type { Provenance } from '../../core/outline'

export const provenance: Provenance = {
  reading: ['Cada persona respondió por separado: bajo (0), medio (1) o alto (2), o bien «No sé / no aplica».'],
  rule: [
    'Un tema es alto desde un promedio de 1,5 y bajo si el promedio no llega a 0,75; en los demás casos es medio. Con menos de dos respuestas no hay nivel.',
  ],
  source: ['Lo que se pregunta: ortega-2006 §6.2.1.'],
  ours: ['Los puntos de corte entre niveles.'],
  references: [
    'Ortega Melo, F. (2006). Programa de Fortalecimiento Municipal para el Desarrollo Económico Local, Región del Biobío, Chile. Una síntesis de la experiencia. [ortega-2006]',
  ],
}
