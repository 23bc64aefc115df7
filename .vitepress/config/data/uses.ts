import type { SourceTable } from '../../theme/support/data/source-table'
import type { PageUse, TableUse } from '../../theme/support/data/uses'

/** Where a figure of a source is told: found in the Markdown of pages and exercises, by their links to the table it comes from. */

/** A page or a file of the bank. */
export interface UsingText {
  /** `modulos/01-introduccion-del/05-municipio`, or of a bank the lesson's. */
  readonly page: string
  readonly title: string
  /** `1.5`; of a page that is no lesson, `null`. */
  readonly number: string | null
  readonly source: string
  readonly isBank: boolean
}

/** The pages of lists stand for their tables. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  asociaciones: ['secretarios-2024-asociaciones', 'secretarios-2024-miembros'],
  comunas: ['ortega-2006-comunas'],
  iniciativas: ['subdere-2009-iniciativas'],
}

const LINK = /\]\(\/datos\/(?:#([\w-]+)|(asociaciones|comunas|iniciativas)(?:[?#][^)]*)?)\)/g
const SHOWN = /<(?:SourceTable id="([\w-]+)"|(ContributionTable)|DataDirectory id="([\w-]+)")/g

/** Tables that a piece of Markdown links to. */
export const linkedTables = (markdown: string): readonly string[] =>
  [...markdown.matchAll(LINK)].flatMap(([, id, list]) => (id === undefined ? LISTS[list ?? ''] ?? [] : [id]))

/** Tables that a piece of Markdown shows whole. */
export const shownTables = (markdown: string): readonly string[] =>
  [...markdown.matchAll(SHOWN)].map(([, id, play, list]) => id ?? list ?? (play === undefined ? '' : 'fernandez-2009-tabla-10'))

const isDrawing = (line: string): boolean => /^!\[.*\]\(\s*\.\/figuras\//.test(line)

/** The exercises of a file of the bank as text, by their id. */
export const exercisesIn = (bank: string): readonly { readonly id: string; readonly text: string }[] =>
  bank.split(/^(?=## )/m).flatMap((text) => {
    const id = /^## .*\{#([\w-]+) /.exec(text)?.[1]
    return id === undefined ? [] : [{ id, text }]
  })

/** What one text does with which tables. */
const usesIn = ({ source, isBank }: UsingText) => {
  const lines = isBank ? [] : source.split('\n')
  const tablesOf = (some: readonly string[], find: (markdown: string) => readonly string[]): ReadonlySet<string> => new Set(some.flatMap(find))
  return {
    drawn: tablesOf(lines.filter(isDrawing), linkedTables),
    shown: tablesOf(lines, shownTables),
    told: tablesOf(lines.filter((line) => !isDrawing(line)), linkedTables),
    asked: (isBank ? exercisesIn(source) : []).map(({ id, text }) => ({ id, tables: linkedTables(text) })),
  }
}

/** Every table with the pages that tell, draw or show its figures and the exercises that ask for them, in the order of the tables. */
export function tableUses(tables: readonly SourceTable[], texts: readonly UsingText[]): readonly TableUse[] {
  const uses = texts.map((text) => ({ text, ...usesIn(text) }))
  return tables.map(({ id, title, source, place, discrepancies }) => {
    const pages = new Map<string, PageUse>()
    for (const { text, drawn, shown, told, asked } of uses) {
      const exercises = asked.filter(({ tables }) => tables.includes(id)).map((exercise) => exercise.id)
      if (exercises.length === 0 && ![drawn, shown, told].some((some) => some.has(id))) continue
      const before = pages.get(text.page)
      pages.set(text.page, {
        page: text.page, number: text.number, title: text.title,
        isTold: told.has(id) || (before?.isTold ?? false), isDrawn: drawn.has(id) || (before?.isDrawn ?? false), isShown: shown.has(id) || (before?.isShown ?? false),
        exercises: [...before?.exercises ?? [], ...exercises],
      })
    }
    return { table: id, title, source, place, discrepancies: discrepancies.length, pages: [...pages.values()] }
  })
}
