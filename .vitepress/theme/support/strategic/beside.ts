import { PERSPECTIVES, type Perspective } from '../../../../exercises/workpieces/mapa-estrategico/model'
import type { Box, Scene } from './scene'

/** What lies beside a box in a direction: the nearest box that way, and the perspective above or below. */
export function beside({ boxes }: Scene, box: Box, [dx, dy]: readonly [number, number]): { readonly box: Box | null; readonly perspective: Perspective | null } {
  const middle = (one: Box): number => one.x + one.width / 2
  const ways = boxes.filter((one) => (dy === 0 ? one.y === box.y && Math.sign(middle(one) - middle(box)) === dx : Math.sign(one.y - box.y) === dy))
  const [nearest = null] = ways.sort((a, b) => (dy === 0 ? 0 : Math.abs(a.y - box.y) - Math.abs(b.y - box.y)) || Math.abs(middle(a) - middle(box)) - Math.abs(middle(b) - middle(box)))
  return { box: nearest, perspective: dy === 0 ? null : (PERSPECTIVES[PERSPECTIVES.indexOf(box.objective.perspective) + dy] ?? null) }
}
