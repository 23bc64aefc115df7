/** A section of a page that the index found. */
export interface Hit {
  /** Address with the section's fragment: `/modulos/x#seccion`. */
  readonly id: string
  readonly score: number
  /** Words of the question, as the index keeps them, that the section has. */
  readonly queryTerms: readonly string[]
}

/** What the other sections of a page add to its best one. With 22 questions of municipal staff, less leaves a lesson behind the glossary. */
const WEIGHT_OF_THE_REST = 0.3

/** Every term of the glossary is worth a result of its own. */
const pageOf = (id: string): string => (/\/glosario(?:\.html)?#/.test(id) ? id : id.split('#')[0] ?? id)

/** Lists of links at the end of a lesson: they tell that the lesson is right, but nobody wants to land there. */
const isListOfLinks = (id: string): boolean => /#(?:palabras-clave|fuentes)$/.test(id)

/**
 * The best section of each page, the best page first.
 *
 * A question in someone's own words seldom fits in one section: the words that a page has in all count, as well as how many of
 * them stand together.
 *
 * @param hits sections with any of the words, the best first
 */
export function bestOfEachPage<H extends Hit>(hits: readonly H[]): H[] {
  const asked = new Set(hits.flatMap(({ queryTerms }) => queryTerms)).size
  const pages = new Map<string, Page<H>>()
  for (const hit of hits) {
    const score = hit.score * hit.queryTerms.length / asked
    const page = pages.get(pageOf(hit.id))
    if (page) add(page, hit, score)
    else pages.set(pageOf(hit.id), { landing: hit, landingScore: score, best: score, sum: score, words: new Set(hit.queryTerms) })
  }
  const value = ({ best, sum, words }: Page<H>): number => (best + WEIGHT_OF_THE_REST * (sum - best)) * words.size / asked
  return [...pages.values()].sort((a, b) => value(b) - value(a)).map(({ landing }) => landing)
}

interface Page<H> {
  landing: H
  landingScore: number
  best: number
  sum: number
  readonly words: Set<string>
}

function add<H extends Hit>(page: Page<H>, hit: H, score: number): void {
  const better = isListOfLinks(hit.id) === isListOfLinks(page.landing.id) ? score > page.landingScore : isListOfLinks(page.landing.id)
  if (better) Object.assign(page, { landing: hit, landingScore: score })
  page.best = Math.max(page.best, score)
  page.sum += score
  for (const word of hit.queryTerms) page.words.add(word)
}
