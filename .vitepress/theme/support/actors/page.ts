import type { Places } from '../piece/edit'
import { MARGIN_X, MARGIN_Y, PAPER_HEIGHT, WIDTH } from './frame'

/** The same places drawn apart until they fill a page, whatever the screen's drawing left free. */
export function onPage(places: Places): Places {
  const along = (axis: 0 | 1, low: number, high: number): ((value: number) => number) => {
    const all = Object.values(places).map((place) => place[axis])
    const [first, last] = [Math.min(...all), Math.max(...all)]
    return (value) => (last > first ? low + ((value - first) * (high - low)) / (last - first) : (low + high) / 2)
  }
  const [x, y] = [along(0, MARGIN_X, WIDTH - MARGIN_X), along(1, MARGIN_Y, PAPER_HEIGHT - MARGIN_Y)]
  return Object.fromEntries(Object.entries(places).map(([id, place]) => [id, [x(place[0]), y(place[1])]]))
}
