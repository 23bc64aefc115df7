import { chileanNumber } from '../../../../exercises/core/text'
import { mapStrings as words } from '../../strings/map'
import { SUBJECTS, type RegionCounts, type Subject } from '../data/regions'
import type { Paint, Picture, Shape } from './shapes'

/**
 * The country as tiles of one size, drawn by us: the order of the regions and who is beside whom, without a border or a distance.
 */

const FILLS: Readonly<Record<Subject, { readonly fill: Paint; readonly stroke: Paint; readonly dash?: string }>> = {
  programa: { fill: 'figure-a', stroke: 'figure-a-line' },
  iniciativas: { fill: 'figure-b', stroke: 'figure-b-line', dash: '5 3' },
  socias: { fill: 'paper', stroke: 'ink-2' },
}
const [VALPARAISO, METROPOLITANA, FIRST_OF_SOUTH] = ['05', '13', '07'] as const
const TEXT = 13
const CELL = 26

/** Told apart by place, letter and outline, so that it is read without colour. */
function cell(subject: Subject, count: number, x: number, y: number, width: number): readonly Shape[] {
  const has = count > 0
  return [
    { kind: 'rect', x, y, width, height: CELL, ...(has ? { ...FILLS[subject], strokeWidth: 1.5 } : { fill: 'none', stroke: 'line', strokeWidth: 0.5 }) },
    { kind: 'text', x: x + width / 2, y: y + CELL / 2 + 5, text: `${words.letter[subject]} ${has ? chileanNumber(count) : '–'}`, fill: has ? 'ink' : 'ink-2', size: TEXT, weight: has ? 700 : 400, anchor: 'middle' },
  ]
}

const said = (regions: readonly RegionCounts[]): string => regions.filter(({ counts }) => SUBJECTS.some((subject) => counts[subject] > 0))
  .map(({ name, counts }) => `${name}: ${SUBJECTS.filter((subject) => counts[subject] > 0).map((subject) => words.counted[subject](counts[subject])).join(', ')}`).join('. ')

const picture = (width: number, height: number, regions: readonly RegionCounts[], shapes: readonly Shape[]): Picture =>
  ({ width, height, title: words.regions, description: `${said(regions)}.`, shapes })

const TILE = 168
const STEP = 52
const GAP = 10

/** Tiles one below another, each a line of three cells under its name; the Metropolitana stands east of Valparaíso. */
function strip(regions: readonly RegionCounts[], left: number): readonly Shape[] {
  const column = regions.filter(({ code }) => code !== METROPOLITANA)
  return regions.flatMap((region): readonly Shape[] => {
    const east = region.code === METROPOLITANA
    const row = east ? column.findIndex(({ code }) => code === VALPARAISO) : column.indexOf(region)
    const [x, y] = [left + (east ? TILE + GAP : 0), row * STEP]
    return [
      { kind: 'text', x, y: y + 15, text: region.short, fill: 'ink', size: TEXT + 1, weight: 600, anchor: 'start' },
      ...SUBJECTS.flatMap((subject, at) => cell(subject, region.counts[subject], x + (at * TILE) / 3, y + 20, TILE / 3 - 2)),
    ]
  })
}

/** For a phone: the whole country in one strip. */
export const narrowRegions = (regions: readonly RegionCounts[]): Picture =>
  picture(2 * TILE + GAP, (regions.length - 1) * STEP, regions, strip(regions, 0))

/** For a wide page: the country cut in two, its north to the left and its south to the right. */
export function wideRegions(regions: readonly RegionCounts[]): Picture {
  const cut = regions.findIndex(({ code }) => code === FIRST_OF_SOUTH)
  const [north, south] = [regions.slice(0, cut), regions.slice(cut)]
  const left = 2 * TILE + 6 * GAP
  return picture(left + TILE, south.length * STEP, regions, [...strip(north, 0), ...strip(south, left)])
}
