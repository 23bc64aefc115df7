import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { SOURCE_KEYS } from '../../../exercises/core/sources'
import { lessonsOf, textsOf, type Course, type LessonPage } from './read'
import { citationsIn, unknownSections } from './sections'

/** Checks of what the course cites: that it is there, that its source has a page, and that each lesson tells of all its sources. */

const pageOf = (key: string): string => `docs/fuentes/${key}.md`
const names = (text: string, key: string): boolean => new RegExp(`(?<![\\w-])${key}(?![\\w-])`).test(text)
/** The key of `ortega-2006 §3.2`, the section of `§6.2.4 b`. */
const first = (reference: string): string => reference.split(' ')[0] ?? ''

/** What is cited exists, of sources that have a page; on those pages too. */
export function citations(course: Course): readonly string[] {
  const withPage = SOURCE_KEYS.filter((key) => existsSync(join(course.root, pageOf(key))))
  return [
    ...textsOf(course).flatMap(({ path, source }) => [
      // Frontmatter and text are read apart: a section alone in the text is not of the last source of the frontmatter.
      ...source.split(/(?<=^---\n[\s\S]*?\n---\n)/).flatMap((part) => unknownSections(part)).map((part) => notThere(path, part)),
      ...SOURCE_KEYS.filter((key) => names(source, key) && !withPage.includes(key)).map((key) => `${path}: la fuente «${key}» no tiene página en docs/fuentes/.`),
    ]),
    ...withPage.flatMap((key) => unknownSections(readFileSync(join(course.root, pageOf(key)), 'utf8'), key).map((part) => notThere(pageOf(key), part))),
    ...lessonsOf(course).flatMap(listOfSources),
  ]
}

const notThere = (path: string, part: string): string => `${path}: «${part}» no es una sección de las fuentes; se cita así: ortega-2006 §3.2.`

/** The frontmatter, the text and the list at the end tell of the same sources and sections, and the list leads to each source's page. */
function listOfSources({ path, source, frontmatter }: LessonPage): readonly string[] {
  const [body = '', list] = source.replace(/^---\n[\s\S]*?\n---\n/, '').split(/^## Fuentes\b.*$/m)
  if (list === undefined) return [`${path}: falta «## Fuentes» al final.`]
  const references = (Array.isArray(frontmatter.fuentes) ? frontmatter.fuentes : []).map(String)
  const declared = sectionsIn(references.join('\n'))
  const listed = sectionsIn(list)
  return [
    ...references.filter((reference) => !SOURCE_KEYS.some((key) => key === first(reference))).map((reference) => `${path}: «${reference}» no empieza con la clave de una fuente.`),
    ...[...new Set([...references.map(first).filter((key) => !names(list, key)), ...[...declared].filter((part) => !listed.has(part))])]
      .map((part) => `${path}: «${part}» está en el encabezado y no en «## Fuentes».`),
    ...[...new Set([...listed, ...sectionsIn(body)])].filter((part) => !declared.has(part)).map((part) => `${path}: «${part}» se cita y no está en el encabezado.`),
    ...unlinked(list).map((key) => `${path}: en «## Fuentes», «${key}» va con enlace a su página: [${key} §…](/fuentes/${key}).`),
  ]
}

/** Sections cited in a text, without letters: `ortega-2006 §6.2.4`. Tables and annexes are told in the text, not in the frontmatter. */
const sectionsIn = (text: string): ReadonlySet<string> =>
  new Set(citationsIn(text).filter(({ part }) => part.startsWith('§')).map(({ key, part }) => `${key} ${first(part)}`))

/** Sources that the list names outside a link to their own page. */
function unlinked(list: string): readonly string[] {
  const rest = list.replace(/\[([^\]]*)\]\(([^)]*)\)/g, (link, text: string, address: string) =>
    (address === `/fuentes/${first(text)}` && SOURCE_KEYS.some((key) => key === first(text)) ? '' : link))
  return SOURCE_KEYS.filter((key) => names(rest, key))
}
