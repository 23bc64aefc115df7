/**
 * Readability in Spanish, INFLESZ scale (Barrio-Cantalejo 2008) on the Szigriszt-Pazos formula:
 * `206.835 − 62.3 · syllables/words − words/sentences`. From 55 a text is «normal», from 65 «bastante fácil».
 */

const STRONG = 'aeoáéó'
const WEAK_ACCENTED = 'íú'

/** Syllables of one word: vowel groups, split at a hiatus (two strong vowels, or an accented weak one beside a vowel). */
export function syllables(word: string): number {
  const text = word.toLowerCase().replace(/qu/g, 'k').replace(/gu(?=[eéií])/g, 'g').replace(/y$/, 'i').replace(/h/g, '')
  let count = 0
  let before = ''
  for (const letter of text) {
    const vowel = 'aeiouáéíóúü'.includes(letter)
    const splits = (STRONG.includes(letter) && STRONG.includes(before))
      || WEAK_ACCENTED.includes(letter)
      || WEAK_ACCENTED.includes(before)
    if (vowel && (before === '' || splits)) count++
    before = vowel ? letter : ''
  }
  return Math.max(count, 1)
}

/** Words of Markdown prose: marks, links' addresses and numbering left out. */
export function wordsOf(markdown: string): string[] {
  return plain(markdown).match(/[\p{L}]+/gu) ?? []
}

const plain = (markdown: string): string => markdown
  .replace(/^---\n[\s\S]*?\n---\n/, '')
  .replace(/\]\([^)]*\)/g, ']')
  .replace(/<[^>]+>/g, ' ')
  .replace(/^\s*\d+\.\s/gm, '')

/** Sentences end with a stop, or with the end of a heading, paragraph or list item. */
const sentencesOf = (markdown: string): number =>
  plain(markdown).split(/[.!?…](?=\s|$)|\n+/).filter((part) => /\p{L}/u.test(part)).length

export function inflesz(markdown: string): number {
  const words = wordsOf(markdown)
  const total = words.reduce((sum, word) => sum + syllables(word), 0)
  return 206.835 - 62.3 * (total / words.length) - words.length / sentencesOf(markdown)
}
