/** Spell checker for Hunspell dictionaries; it has no types of its own. */
declare module 'nspell' {
  interface Speller {
    correct(word: string): boolean
    suggest(word: string): string[]
    /** Adds words, one a line. */
    personal(words: string): Speller
  }
  export default function nspell(aff: Uint8Array, dic: Uint8Array): Speller
}
