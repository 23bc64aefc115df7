import type { Provenance } from '../../core/outline'

export const provenance: Provenance = {
  reading: [
    'Cada persona respondió por separado, sin dar su nombre, dos cosas de cada desafío: lo más grave que pasó en doce meses (0 a 3) y cuánto puede hacer el municipio por sí mismo (0 a 3); o bien «No sé / no aplica».',
    'Gravedad 2 o más: algo se atrasó, se hizo a medias, se perdió o no se hizo. Margen 2 o más: el municipio decide al menos una parte.',
    'El orden ayuda a elegir por dónde empezar. No dice que un desafío cause otro ni pone nota al municipio.',
  ],
  rule: [
    'Gravedad y margen de 2 o más: actuar ahora. Solo gravedad: gestionar con otros. Solo margen: mantener. Ninguno: observar. Si falta una de las dos respuestas, el desafío no se ubica.',
    'Dentro de cada cuadrante va primero la gravedad mayor, luego el margen mayor y luego el orden de la fuente.',
    'En un grupo vale la respuesta del medio. Si quedan dos al medio, en gravedad vale la mayor y en margen la menor: es la lectura prudente. Si respondió menos de la mitad, el grupo no lo sabe.',
  ],
  source: [
    'Los ocho desafíos: ortega-2006 §3.2. La fuente dice que algunos los puede tomar el propio municipio y otros dependen también de otras instituciones.',
    'En dos de ellos la fuente descarga al municipio: la mirada territorial, que es asunto de todo el Estado, y en parte la cultura asociativa.',
  ],
  ours: [
    'Las dos escalas, sus descripciones, el corte en 2, los cuatro cuadrantes y sus nombres, el orden y los primeros pasos. La fuente no mide los desafíos ni los ordena.',
  ],
  references: [
    'Ortega Melo, F. (2006). Programa de Fortalecimiento Municipal para el Desarrollo Económico Local, Región del Biobío, Chile. Una síntesis de la experiencia. [ortega-2006]',
  ],
}
