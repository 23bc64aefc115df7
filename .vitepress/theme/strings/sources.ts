/** Words of the sources' pages, which say which lessons use each: apart, so that these pages load no more of the course. */
export const sourcesStrings = {
  lesson: (number: string, title: string) => `${number} ${title}`,
  none: 'Todavía ninguna lección publicada la usa.',
} as const
