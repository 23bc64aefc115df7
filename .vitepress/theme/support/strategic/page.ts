import type { Layout } from './layout'
import { BOX_WIDTH } from './layout'
import type { Band } from './scene'

/** Free at both sides of what is drawn. */
const EDGE = 5
/** A small map is not blown up beyond the room of three boxes abreast. */
const NARROWEST = 3 * BOX_WIDTH + 40

/** The same places without the empty sides that a screen has to spare: on a page its letters are larger. */
export function cropped({ levels, x, routes, width }: Layout): Layout {
  const all = [...[...x.values()].flatMap((middle) => [middle - BOX_WIDTH / 2, middle + BOX_WIDTH / 2]), ...routes.flatMap(({ bends }) => bends)]
  const [left, right] = [Math.min(width, ...all), Math.max(0, ...all)]
  const fitting = Math.min(width, Math.max(NARROWEST, right - left + 2 * EDGE))
  const moved = (place: number): number => place - (left + right) / 2 + fitting / 2
  return { levels, x: new Map([...x].map(([id, middle]) => [id, moved(middle)])), routes: routes.map((route) => ({ ...route, bends: route.bends.map(moved) })), width: fitting }
}

/** Gives the rows of a map, each in the middle of its share, the height that a page has to spare. */
export function spread(tops: readonly number[], bands: readonly Band[], levels: Layout['levels'], spare: number): { readonly tops: readonly number[]; readonly bands: readonly Band[] } {
  const share = spare / levels.length
  return {
    tops: tops.map((top, row) => top + share * (row + 0.5)),
    bands: bands.map((band) => {
      const own = levels.flatMap(({ perspective }, row) => (perspective === band.perspective ? [row] : []))
      return { ...band, y: band.y + share * (own[0] ?? 0), height: band.height + share * own.length }
    }),
  }
}
