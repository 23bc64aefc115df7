import type { SourceKey } from '../../../exercises/core/sources'

/** The sections that each source has, as the course cites them: numbered as in the source; in `secretarios-2024` first the chapter: `1.III`, `4.2.3`. */
export const SECTIONS: Readonly<Record<SourceKey, string>> = {
  'ortega-2006': '1 2 2.1 2.2 3 3.1 3.2 4 4.1 4.2 4.3 5 5.1 5.2 6 6.1 6.2 6.2.1 6.2.2 6.2.3 6.2.4 7 7.1 7.1.1 7.1.2 7.1.3 7.2 7.3',
  'fernandez-2009': 'I II III III.1 III.2 III.3 III.4 III.5 III.6 IV',
  'subdere-2009': '1 2 2.1 2.2 3 4 4.1 4.2 4.2.1 4.2.2 4.2.3 4.2.4 4.2.5 5 5.1 5.2 5.3 5.4',
  'subdere-2009-laminas': '1 2 3 4 5',
  'secretarios-2024': '1 1.I 1.II 1.III 1.IV 2 3 3.I 3.II 3.III 3.IV 4 4.1 4.1.1 4.1.2 4.1.3 4.2 4.2.1 4.2.2 4.2.3 4.2.4 4.2.5 4.3 4.3.1 4.3.2 4.4 4.4.1 4.4.2 4.5 5',
}

const KEYS = Object.keys(SECTIONS).sort((a, b) => b.length - a.length).join('|')
/** A source named, or a section with a letter perhaps: `§6.2.4 b`. */
const MENTION = new RegExp(`(?<![\\w-])(${KEYS})(?![\\w-])|§\\s?([IVX\\d]+(?:\\.[IVX\\d]+)*)?`, 'g')

/**
 * Sections that are cited and that the source does not have. A section alone is of the source that was named last before it; with none
 * before it, it is reported as `§…` alone.
 */
export function unknownSections(text: string): readonly string[] {
  let last = ''
  return [...text.matchAll(MENTION)].flatMap(([, key, section = '']) => {
    if (key !== undefined) {
      last = key
      return []
    }
    return isSection(last, section) ? [] : [`${last} §${section}`.trim()]
  })
}

const isSection = (key: string, section: string): boolean => Object.entries(SECTIONS).some(([known, list]) => known === key && list.split(' ').includes(section))
