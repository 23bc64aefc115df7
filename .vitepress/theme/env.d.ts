/** The search index, by locale, that VitePress makes of the Markdown. */
declare module '@localSearchIndex' {
  const index: Readonly<Record<string, () => Promise<{ readonly default: string }>>>
  export default index
}

/** Every exercise of the bank without its texts, in the order of the lessons; made by `config/exercises`. */
declare module 'virtual:exercise-index' {
  // A file of global declarations cannot begin with an import.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const index: readonly import('./support/course/draw').IndexedExercise[]
  export default index
}
