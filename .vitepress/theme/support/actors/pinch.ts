/** What of a drawing is seen: its middle, and how many times it is enlarged. */
export interface View {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** Two fingers: the middle between them as a share of the frame (0 to 1), and how far apart they are. */
export interface Fingers {
  readonly x: number
  readonly y: number
  readonly apart: number
}

interface Size { readonly width: number; readonly height: number }

export const MOST_ENLARGED = 6

export const bounded = (value: number, size: number): number => Math.round(10 * Math.min(size - 10, Math.max(10, value))) / 10

/** The whole drawing. */
export const wholeView = ({ width, height }: Size): View => ({ x: width / 2, y: height / 2, zoom: 1 })

/** What is seen once two fingers moved: what was between them stays between them. */
export function pinched(before: View, from: Fingers, to: Fingers, size: Size): View {
  const zoom = Math.min(MOST_ENLARGED, Math.max(1, (before.zoom * to.apart) / Math.max(1, from.apart)))
  if (zoom === 1) return wholeView(size)
  const held = (middle: number, share: number, whole: number): number => middle + ((share - 0.5) * whole) / before.zoom
  return {
    zoom,
    x: bounded(held(before.x, from.x, size.width) - ((to.x - 0.5) * size.width) / zoom, size.width),
    y: bounded(held(before.y, from.y, size.height) - ((to.y - 0.5) * size.height) / zoom, size.height),
  }
}
