/** The search index, by locale, that VitePress makes of the Markdown. */
declare module '@localSearchIndex' {
  const index: Readonly<Record<string, () => Promise<{ readonly default: string }>>>
  export default index
}

/** How the exercises of each lesson are fetched; made by `config/exercises`. */
declare module 'virtual:exercise-banks' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const banks: Readonly<Record<string, () => Promise<{ readonly default: import('./composables/useBank').Bank }>>>
  export default banks
}

/** Every exercise of the bank without its texts, in the order of the lessons; made by `config/exercises`. */
declare module 'virtual:exercise-index' {
  // A file of global declarations cannot begin with an import.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  const index: readonly import('./support/course/draw').IndexedExercise[]
  export default index
}
