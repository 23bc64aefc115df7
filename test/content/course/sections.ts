import type { SourceKey } from '../../../exercises/core/sources'

/** What can be cited of a source. */
interface Parts {
  /** Its sections, numbered as in the source. */
  readonly sections: string
  /** Letters of a section: `§6.2.4 b`. */
  readonly letters?: Readonly<Record<string, string>>
  /** How many tables and annexes it has, by the name that it gives them. */
  readonly numbered?: Readonly<Record<string, number>>
}

/**
 * In `secretarios-2024` the chapter goes first: `1.III`. The first half of chapter 4 (`4.I`) numbers its practices anew, so `4.2.3` is its point 2.3;
 * `4.II` is the second half. The slides repeat their numbers, so they are cited by their titles.
 */
export const SECTIONS: Readonly<Record<SourceKey, Parts>> = {
  'ortega-2006': {
    sections: '1 2 2.1 2.2 3 3.1 3.2 4 4.1 4.2 4.3 5 5.1 5.2 6 6.1 6.2 6.2.1 6.2.2 6.2.3 6.2.4 7 7.1 7.1.1 7.1.2 7.1.3 7.2 7.3',
    letters: { 1: 'ab', '6.2.4': 'abcde' },
    numbered: { Figura: 3 },
  },
  'fernandez-2009': {
    sections: 'I II III III.1 III.2 III.3 III.4 III.5 III.6 IV',
    letters: { II: 'abc' },
    numbered: { Tabla: 15, Figura: 1 },
  },
  'subdere-2009': {
    sections: '1 2 2.1 2.2 3 4 4.1 4.2 4.2.1 4.2.2 4.2.3 4.2.4 4.2.5 5 5.1 5.2 5.3 5.4',
    letters: { '4.2.1': 'abcd', '4.2.2': 'abc', '4.2.3': 'abcd', '4.2.4': 'abcd', '4.2.5': 'abcd' },
    numbered: { Cuadro: 6, Anexo: 2 },
  },
  'subdere-2009-laminas': { sections: '' },
  'secretarios-2024': {
    sections: '1 1.I 1.II 1.III 1.IV 2 3 3.I 3.II 3.III 3.IV 4 4.I 4.1 4.1.1 4.1.2 4.1.3 4.2 4.2.1 4.2.2 4.2.3 4.2.4 4.2.5 4.3 4.3.1 4.3.2 4.3.3 4.4 4.4.1 4.4.2 4.5 4.II 5 6',
    numbered: { Tabla: 2, Anexo: 1 },
  },
}

const KEYS = Object.keys(SECTIONS).sort((a, b) => b.length - a.length).join('|')
/** A source named, not just linked to; a section, with a letter perhaps (`§6.2.4 b`); or one of its tables, figures and annexes. */
const MENTION = new RegExp(
  `(?<![\\w/-])(${KEYS})(?![\\w-])|§\\s?([IVX\\d]+(?:\\.[IVX\\d]+)*)?(?: ([a-h])(?=[),;.\\]]|$| y §| y [a-h]\\b))?|(?<!\\p{L})(Tabla|Cuadro|Anexo|Figura)s? (\\d+)`,
  'gmu',
)

/** One citation: the source that was named last before it (`''` when none was), and what is cited of it. */
export interface Citation {
  readonly key: string
  readonly part: string
  readonly known: boolean
}

/**
 * What a text cites: sections, tables and annexes. One without its source is of the source that was named last before it; a table before
 * any source was named is the text's own.
 *
 * @param key of the source that the whole text is about, such as a source's own page
 */
export function citationsIn(text: string, key = ''): readonly Citation[] {
  let last = key
  return [...text.matchAll(MENTION)].flatMap(([, named, section = '', letter, name, number]) => {
    if (named !== undefined) {
      last = named
      return []
    }
    const parts = Object.entries(SECTIONS).find(([known]) => known === last)?.[1]
    if (name !== undefined) return parts ? [{ key: last, part: `${name} ${number}`, known: Number(number) >= 1 && Number(number) <= (parts.numbered?.[name] ?? 0) }] : []
    const known = section !== '' && (parts?.sections.split(' ').includes(section) ?? false)
    return [{
      key: last,
      part: `§${section}${letter === undefined ? '' : ` ${letter}`}`,
      known: known && (letter === undefined || (parts?.letters?.[section]?.includes(letter) ?? false)),
    }]
  })
}

/** What is cited that the source does not have; with no source named before it, `§…` alone. */
export const unknownSections = (text: string, key?: string): readonly string[] =>
  citationsIn(text, key).filter(({ known }) => !known).map(({ key: source, part }) => `${source} ${part}`.trim())
