import { itemsOf, type InstrumentDefinition } from '../../../exercises/core/instrument'
import type { Part, Row, Values } from '../../../exercises/core/outline'
import { outlineStrings } from '../strings/outline'
import { pictureRows, rowPicture, type PictureRow } from './picture/rows'
import type { Picture } from './picture/shapes'

const words = outlineStrings

const known = (values: Values, ids: readonly string[]): number => ids.filter((id) => (values[id] ?? null) !== null).length

/** «5 de 6»: how many of a row's items have a value. */
export const knownOf = (row: Pick<Row, 'items'>, values: Values): string => words.answeredOf(known(values, row.items), row.items.length)

/** Titles of items by id, for sentences and cells. */
export function itemTitles(definition: InstrumentDefinition, ids: readonly string[]): readonly string[] {
  const titles = new Map(itemsOf(definition).map(({ id, title }) => [id, title]))
  return ids.map((id) => titles.get(id) ?? id)
}

function legendOf(definition: InstrumentDefinition, part: Part): string {
  const ids = new Set(part.rows.flatMap(({ items }) => items))
  const kinds = new Set(itemsOf(definition).filter(({ id }) => ids.has(id)).map(({ kind }) => kind))
  const { cells, scale, choice, yesNo, mixed, unknown } = words.picture.legend
  const [only] = kinds
  const what = kinds.size > 1 || only === undefined ? mixed : { 'scale': scale, 'choice': choice, 'yes-no': yesNo }[only]
  return `${cells} ${what} ${unknown}`
}

const sentence = ({ title, sign, figure }: PictureRow): string => words.picture.sentence(title, sign ? sign.word.toLowerCase() : null, figure)

/**
 * Draws a part of an outline, with the same figures as its table; `null` where there is nothing to draw.
 *
 * @param values that the outline was made from
 */
export type DrawPart = (definition: InstrumentDefinition, part: Part, values: Values, layout: 'wide' | 'narrow') => Picture | null

/** The drawing of a part of any instrument. */
export const partPicture: DrawPart = (definition, part, values, layout) => {
  if (part.rows.length === 0) return null
  const rows = pictureRows(definition, part, values, words.picture)
  return rowPicture(rows, { ...words.picture, title: part.title, legend: legendOf(definition, part), sentence }, layout)
}

/** For a view that draws the whole result itself: the parts come without pictures and tables of their own. */
export const undrawn: DrawPart = () => null
