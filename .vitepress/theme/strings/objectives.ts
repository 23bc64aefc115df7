import { chileanNumber } from '../../../exercises/core/text'

/** Words of the map from objectives to exercises. */
export const objectivesStrings = {
  total: (objectives: number, lessons: number, exercises: number) =>
    `Son ${chileanNumber(objectives)} objetivos en ${lessons} lecciones, que se prueban con ${chileanNumber(exercises)} ejercicios.`,
  lesson: (number: string, title: string) => `${number} ${title}`,
  tested: 'Se prueba con:',
  kind: {
    opcion: 'elegir una opción', seleccion: 'elegir varias', clasificar: 'clasificar', ordenar: 'ordenar', relacionar: 'relacionar', numerica: 'calcular', caso: 'decidir en un caso', reflexion: 'escribir y comparar',
  },
} as const
