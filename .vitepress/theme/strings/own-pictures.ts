/** Words of the pictures that an instrument draws in its own way (`views/<id>/picture.ts`). */

const listed = (titles: readonly string[]): string => titles.join(', ')

export const needsPictureStrings = {
  title: 'Necesidades por urgencia',
  bands: { 2: 'Este año', 1: 'Nos serviría', 0: 'No la necesitamos', unknown: 'No se sabe' },
  none: 'ninguna',
  share: (share: string) => `2008: ${share}`,
  legend: 'La barra es la parte de 118 experiencias que nombró esa necesidad en 2008, cada una en una sola. No se compara con estas respuestas.',
  sentence: (band: string, titles: readonly string[]) => `${band}: ${titles.length === 0 ? 'ninguna' : listed(titles)}.`,
}

export const challengesPictureStrings = {
  title: 'Los ocho desafíos en cuatro cuadrantes',
  severity: 'Gravedad',
  margin: 'Margen del municipio',
  unplaced: 'Sin ubicar',
  legend: 'Cada número es un desafío, en el orden de la lista. Hacia arriba, más grave; hacia la derecha, más puede hacer el municipio por sí mismo.',
  sentence: (quadrant: string, titles: readonly string[]) => `${quadrant}: ${listed(titles)}.`,
}

export const depthPictureStrings = {
  title: 'Hasta dónde llega la participación',
  legend: 'De menos a más: el recuadro marcado es hasta donde llega la iniciativa. El orden y los nombres son de este material.',
  unknown: 'Faltan respuestas para decir hasta dónde llega.',
  sentence: (row: string, depth: string, figure: string) => `${row}: ${depth.toLowerCase()}, ${figure}.`,
}

export const participationPictureStrings = {
  title: 'Participación por etapa y clase',
  unknown: 'No se sabe',
  next: 'Paso siguiente',
  noNext: 'ninguno: ya decide',
  binding: { 1: 'obligaba a cumplir', 0: 'no obligaba a cumplir', null: 'no se sabe si obligaba' },
  legend: 'La marca está en la clase de participación que hubo en cada etapa. El mecanismo es el que sirve para pasar a la siguiente.',
  sentence: (stage: string, kind: string, next: string | null) => `${stage}: ${kind.toLowerCase()}${next === null ? '' : `; paso siguiente: ${next.toLowerCase()}`}.`,
}
