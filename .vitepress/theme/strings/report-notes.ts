/** The report's last page: what comes from the source, what is this kit's own rule, and how people are protected. */
export const reportNotes = {
  heading: 'Notas y fuentes',
  fromSource: 'Qué viene de la fuente',
  ours: 'Qué es regla de este material',
  consensus: 'Se calcula con la medida de Tastle y Wierman (2007).',
  hours: 'Las horas se reparten en proporción a los pesos, en números enteros; las que sobran van a donde el resto es mayor.',
  ownItems: (items: string) => `Ítems que la fuente no respalda por sí solos y agrega este material: ${items}.`,
  privacy: 'Resguardo de las personas',
  privacyItems: [
    'Este informe contiene solo cifras del grupo. Las respuestas de cada persona no salen de la sala.',
    'Los roles se muestran solo si cada uno, y también el resto, tiene al menos tres personas.',
  ],
  references: 'Referencias',
  consensusReference: 'Tastle, W. J. y Wierman, M. J. (2007). Consensus and dissention: A measure of ordinal dispersion. International Journal of Approximate Reasoning, 45(3), 531–545.',
  licence: 'Hecho con el material libre Diplomado DEL y Redes (contenidos con licencia CC BY 4.0). Los derechos de las fuentes son de sus autores. Los datos, los acuerdos y las decisiones son de la mesa.',
} as const
