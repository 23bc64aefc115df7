/** Words too common to find anything with, without accents. */
const stopWords = new Set(
  ('a al ante con como cual cuando de del desde donde e el ella ellos en entre era es esa ese eso esta este esto fue ha hacia han hasta hay la las le les lo los'
    + ' mas mi muy ni no nos o para pero por porque que quien se segun ser si sin sobre son su sus tambien te tiene u un una uno unos y ya').split(' '),
)

/** Lower case without accents, so that `diagnostico` and *Diagnóstico* are the same word. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/**
 * Reduces a folded Spanish word to a root shared by its plural and its gender: `redes` and `red`, `municipios` and `municipio`.
 * The light stemmer of Savoy (UniNE, 2006), as used in Lucene, plus the plural of short words in consonant.
 */
export function stem(word: string): string {
  if (word.length < 5) return word
  if (/eses$/.test(word)) return word.slice(0, -2)
  if (/ces$/.test(word)) return `${word.slice(0, -3)}z`
  if (/[dlnrz]es$/.test(word)) return word.slice(0, -2)
  if (/[aeo]s$/.test(word)) return word.slice(0, -2)
  if (/[aeo]$/.test(word)) return word.slice(0, -1)
  return word
}

/** What the search index holds, and looks for, in place of a word; `null` for one that is left out. */
export function searchTerm(word: string): string | null {
  const folded = fold(word)
  return stopWords.has(folded) ? null : stem(folded)
}
