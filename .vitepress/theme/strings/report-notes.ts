/** The report's last page: what comes from the source, what is this kit's own rule, and how people are protected. */
export const reportNotes = {
  heading: 'Notas y fuentes',
  fromSource: 'Qué viene de la fuente',
  fromSourceItems: [
    'Las cuatro áreas (estrategia, estructura, procesos y productos), los tres niveles y los productos que corresponden a cada nivel: ortega-2006 §6.2.1 y §6.2.4.',
    'La propuesta de intervención con su asistencia técnica y sus horas (§6.2.1), y la validación por la mesa comunal (§6.2.3).',
  ],
  ours: 'Qué es regla de este material',
  oursItems: [
    'La fuente no da puntos de corte. Los nuestros son: con menos de cuatro ítems con valor no hay nivel; alto si el promedio llega a 1,5 y ningún ítem está en 0; bajo si no llega a 0,75; medio en los demás casos. Se calculan con números enteros, para que un caso en el límite lo decida la regla y no el redondeo.',
    'El valor del grupo en un ítem es la mediana baja de las respuestas. Si respondió menos de la mitad, el grupo no lo sabe y el ítem queda sin valor.',
    'El consenso es la medida de Tastle y Wierman (2007). Desde 0,75 decimos acuerdo; desde 0,5, acuerdo parcial; más abajo, desacuerdo. Con menos de tres respuestas no se juzga.',
    'Las horas se reparten en proporción a los pesos, en números enteros; las que sobran van a las áreas de mayor resto.',
    'El tipo de asistencia técnica que se sugiere para cada producto.',
  ],
  oursOwnItems: (items: string) => `Ítems que la fuente no respalda por sí solos y agrega este material: ${items}.`,
  privacy: 'Resguardo de las personas',
  privacyItems: [
    'Este informe contiene solo cifras del grupo. Las respuestas de cada persona no salen de la sala.',
    'Los roles se muestran solo si cada uno, y también el resto, tiene al menos tres personas.',
  ],
  references: 'Referencias',
  referenceItems: [
    'Ortega Melo, F. (2006). Programa de Fortalecimiento Municipal para el Desarrollo Económico Local, Región del Biobío, Chile. Una síntesis de la experiencia. [ortega-2006]',
    'Tastle, W. J. y Wierman, M. J. (2007). Consensus and dissention: A measure of ordinal dispersion. International Journal of Approximate Reasoning, 45(3), 531–545.',
  ],
  licence: 'Hecho con el material libre Diplomado DEL y Redes (contenidos con licencia CC BY 4.0). Los derechos de las fuentes son de sus autores. Los datos, los acuerdos y las decisiones son de la mesa comunal.',
} as const
