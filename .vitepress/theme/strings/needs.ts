/** Words of the route of study that a team's needs lead to. */
export const needsStrings = {
  route: {
    title: 'Su ruta de estudio',
    intro: (lessons: number, time: string) =>
      `${lessons === 1 ? 'Una lección' : `${lessons} lecciones`}, unas ${time} en total. Primero, las que sirven a más necesidades de este año; después, a más en total. El orden es de este kit.`,
    more: (lessons: number) => (lessons === 1 ? 'Y una lección más' : `Y ${lessons} lecciones más`),
    need: (title: string, urgent: boolean) => `${title}, ${urgent ? 'para este año' : 'nos serviría'}`,
    minutes: (minutes: number) => `${minutes} min`,
  },
} as const
