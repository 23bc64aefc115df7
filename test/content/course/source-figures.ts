import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DATA_FOLDER, readPackage } from '../../../.vitepress/config/data/package'
import type { SourceTable } from '../../../.vitepress/theme/support/data/source-table'
import { exercisesIn, linkedTables, shownTables, type UsingText } from '../../../.vitepress/config/data/uses'
import { equationsIn } from './arithmetic'
import { textsOf, type Course } from './read'
import { citationsIn } from './sections'

/** Checks of the figures of the sources where a lesson, an exercise or an instrument tells them: each with its table, true, and with its care. */

/** A stretch of a page that stands by itself: a section of a lesson, or an exercise. */
export interface Stretch {
  /** `path#heading` or `path: exercise`. */
  readonly place: string
  readonly text: string
}

/** Sections of a page without frontmatter and its list of sources, or the exercises of a file of the bank. */
export function stretchesOf({ page, source, isBank }: UsingText): readonly Stretch[] {
  if (isBank) return exercisesIn(source).map(({ id, text }) => ({ place: `exercises/bank/${page.replace('modulos/', '')}.md: ${id}`, text }))
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/\n## Fuentes\b[\s\S]*$/, '')
  return body.split(/^(?=#{2,3} |::: details )/m).map((text) => ({ place: `docs/${page}.md: ${/^.*$/m.exec(text)?.[0] ?? ''}`, text }))
}

/** Without addresses, and without links that are a mere number («las Tablas [5](…) y [6](…)»). */
const plain = (markdown: string): string => markdown.replace(/\[\d+\]\([^)]*\)/g, ' ').replace(/\]\([^)]*\)/g, ']')

/** Tables named before their source: «en la Tabla 10 (fernandez-2009 §III.5)». */
const namedBefore = (text: string): readonly { readonly key: string; readonly part: string }[] =>
  [...text.matchAll(/((?:Tabla|Cuadro) \d+)\]? \(([a-z]+-\d{4}(?:-laminas)?)(?![\w-])/g)].map(([, part = '', key = '']) => ({ key, part }))

/** The tables of the data package that a citation may mean: subdere-2009 has a «Cuadro 2» in its text and another in its annex. */
const tablesCited = (tables: readonly SourceTable[], key: string, part: string, around: string): readonly string[] =>
  tables.filter(({ source, place }) => /^(Tabla|Cuadro) /.test(part) && source === key && place.split(', ').includes(part) && (!place.startsWith('Anexo 2') || around.includes('Anexo 2'))).map(({ id }) => id)

/** Tables that are cited in words without a link to them: who reads must be one step from the table and what is wrong in it. */
export function unlinkedTables(tables: readonly SourceTable[], text: UsingText): readonly string[] {
  return stretchesOf(text).flatMap((stretch) => {
    const here = new Set([...linkedTables(stretch.text), ...shownTables(stretch.text)])
    const words = plain(stretch.text)
    return [...citationsIn(words), ...namedBefore(words)].flatMap(({ key, part }) => {
      const may = tablesCited(tables, key, part, stretch.text)
      return may.length === 0 || may.some((id) => here.has(id)) ? [] : [`${stretch.place}: «${part}» va con enlace a su tabla: [${part}](/datos/#${may.join(' o ')}).`]
    })
  })
}

/** Links to tables that are not there. */
export const deadTables = (tables: readonly SourceTable[], text: UsingText): readonly string[] =>
  linkedTables(text.source).filter((id) => !tables.some((table) => table.id === id) && /-(tabla|cuadro|roles|modelos|texto|anexo)/.test(id)).map((id) => `${text.page}: no hay una tabla «${id}».`)

const NUMBER = /(?<![\p{L}\d.,#-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\d])|(?<![\p{L}\d.,#-])\d+(?:,\d+)?(?![\d])/gu
const valueOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'))
/** What is a number and no figure: sections, tables, lessons, laws, years, dates, ordinals of a list. */
const NO_FIGURE = /§\s?[\dIVX.]+|(?:Tablas?|Cuadros?|Anexos?|Gráficos?|gráficos?|lecci(?:ón|ones)|módulos?|Ley|artículos?|figuras?) (?:\d[\d.]*)(?:(?:, | y | a | e )\d[\d.]*)*|\b(?:19|20)\d\d\b|\b\d{1,2} de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\b|^\d+\. /gmu

/** Every number that a table has or that its notes give: cells, what they should have been, rows added up, bases; of a list, how many of each. */
export function numbersOf(table: SourceTable): ReadonlySet<number> {
  const told = [table.title, table.unit, ...table.columns.map(({ title }) => title), ...table.problems].flatMap((text) => [...text.replace(NO_FIGURE, ' ').matchAll(NUMBER)].map(([number]) => valueOf(number)))
  const counts = table.kind === 'directorio' ? table.columns.flatMap((_, place) => table.rows.map((row) => table.rows.filter((other) => other[place] === row[place]).length)) : []
  const parts = table.rows.map((row) => row.reduce((sum, cell, place) => sum + (/^(total|porcentaje)$/.test(table.columns[place]?.name ?? '') || !table.columns[place]?.isNumber ? 0 : Number(cell)), 0))
  return new Set([
    // An empty cell is a zero for whoever reads it out.
    ...table.rows.flat().filter((cell) => /^(-?\d+(\.\d+)?)?$/.test(cell)).map(Number),
    ...table.discrepancies.map(({ computed }) => computed),
    ...parts, ...told, ...counts, ...(table.kind === 'directorio' ? [table.rows.length] : []),
  ])
}

/** The paragraphs that give a table's figures: those that link to it, with the Markdown table right after; of a Markdown table only the rows that link. */
function paragraphsAbout(stretch: string): readonly string[] {
  const blocks = stretch.split(/\n{2,}/)
  return blocks.flatMap((block, index) => {
    if (linkedTables(block).length === 0) return []
    if (/^\|/m.test(block)) return block.split('\n').filter((line) => linkedTables(line).length > 0)
    const next = blocks[index + 1] ?? ''
    return [/^\|/.test(next) ? `${block}\n\n${next}` : block]
  })
}

/** What an equation gives, with its figure as percentage too: `34 ÷ 86 = 0,395` gives 0,395 and 39,5. */
const resultsIn = (text: string): readonly number[] =>
  equationsIn(text).flatMap(({ sides }) => sides.slice(1).flatMap((side) => [...side.matchAll(NUMBER)].map(([number]) => valueOf(number)))).flatMap((value) => [value, Math.round(value * 1000) / 10])

/** What a text gives as a table's that neither the table has nor a sum written there gives. */
export function strangeFigures(tables: readonly SourceTable[], text: UsingText): readonly string[] {
  return stretchesOf(text).flatMap((stretch) => {
    const linked = [...new Set(linkedTables(stretch.text))]
    if (linked.length === 0) return []
    const known = new Set([...tables.filter(({ id }) => linked.includes(id)).flatMap((table) => [...numbersOf(table)]), ...resultsIn(stretch.text)])
    const paragraphs = text.isBank ? [asked(stretch.text)] : paragraphsAbout(stretch.text)
    return paragraphs.flatMap((paragraph) => [...plain(paragraph).replace(NO_FIGURE, ' ').matchAll(NUMBER)].map(([number]) => number)
      .filter((number) => !known.has(valueOf(number)))
      .map((number) => `${stretch.place}: «${number}» no está en ${linked.join(', ')} ni sale de una cuenta escrita ahí.`))
  })
}

/** What an exercise gives before asking: its statement, without answers, explanations and sentences that cite another part of a source. */
const asked = (exercise: string): string =>
  (exercise.replace(/^## .*$/m, '').split(/^(?:- |\d\. |### )/m)[0] ?? '').replace(/[^.\n]*\([a-z]+-\d{4}(?:-laminas)? §[\dIVX.]+\)\./g, ' ')

/** A printed figure that its own table contradicts, told without the right one. */
export function bareMisprints(tables: readonly SourceTable[], text: UsingText): readonly string[] {
  return stretchesOf(text).flatMap((stretch) => {
    const linked = [...linkedTables(stretch.text), ...shownTables(stretch.text)]
    const told = tables.filter(({ id }) => linked.includes(id))
    const said = new Set([...plain(stretch.text).replace(NO_FIGURE, ' ').matchAll(NUMBER)].map(([number]) => valueOf(number)))
    const worked = new Set([...said, ...resultsIn(stretch.text)])
    return told.flatMap((table) => table.discrepancies
      // Of small whole numbers another cell may be meant, and so may another table that has the same one.
      .filter(({ printed }) => printed !== null && (printed >= 50 || !Number.isInteger(printed)) && said.has(printed))
      .filter(({ printed }) => !told.some((other) => other !== table && printed !== null && numbersOf(other).has(printed)))
      .filter(({ row, column }) => !table.discrepancies.some((one) => one.row === row && one.column === column && worked.has(one.computed)))
      .map(({ printed, computed }) => `${stretch.place}: ${table.id} imprime ${printed} y da ${computed}; dígalo ahí mismo.`))
  })
}

/** What must be said of a table's figures wherever they stand: who gave them. */
const CARE: readonly { readonly of: RegExp; readonly says: RegExp; readonly what: string }[] = [
  { of: /^fernandez-2009-/, says: /postul|premio|concurso/i, what: 'que las contaron quienes postulaban a un concurso' },
  { of: /^subdere-2009-(cuadro|anexo|laminas)/, says: /postul|concurso|inscrib|inscrit/i, what: 'que son de un concurso' },
  { of: /^secretarios-2024-/, says: /2024/, what: 'de qué año es la lista' },
]

/** Figures without their care. Instruments say it once a page, since their lists are folded. */
export function carelessFigures(text: UsingText): readonly string[] {
  return stretchesOf(text).flatMap((stretch) => {
    const linked = linkedTables(stretch.text)
    return CARE.filter(({ of, says }) => linked.some((id) => of.test(id)) && !says.test(/^docs\/instrumentos/.test(stretch.place) ? text.source : stretch.text)).map(({ what }) => `${stretch.place}: diga ${what}.`)
  })
}

/** All of these checks on one page or file of exercises. */
export const figureIssues = (tables: readonly SourceTable[], text: UsingText): readonly string[] =>
  [...unlinkedTables(tables, text), ...deadTables(tables, text), ...strangeFigures(tables, text), ...bareMisprints(tables, text), ...carelessFigures(text)]

/** The same on the pages and exercises of a course. */
export function sourceFigures(course: Course): readonly string[] {
  const tables = existsSync(join(course.root, DATA_FOLDER)) ? readPackage(course.root).map(({ table }) => table) : []
  return textsOf(course).flatMap(({ path, source }) => {
    const isBank = path.startsWith('exercises/bank/')
    return figureIssues(tables, { page: path.replace(isBank ? 'exercises/bank/' : 'docs/', isBank ? 'modulos/' : '').replace(/\.md$/, ''), title: path, number: null, source, isBank })
  })
}
