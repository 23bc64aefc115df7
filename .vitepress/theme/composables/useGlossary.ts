import type { Term } from '../support/course/catalogue'

/** The terms of the glossary, fetched the first time that one is asked for. */
export function useGlossary(): { readonly find: (id: string) => Promise<Term | null> } {
  return {
    async find(id) {
      try {
        return (await import('../../config/course/glossary.data')).data[id] ?? null
      } catch {
        // No network and no copy: the link itself still works.
        return null
      }
    },
  }
}
