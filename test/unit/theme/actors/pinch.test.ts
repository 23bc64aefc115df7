import fc from 'fast-check'
import { expect, it } from 'vitest'
import { MOST_ENLARGED, pinched, wholeView } from '../../../../.vitepress/theme/support/actors/pinch'

const SIZE = { width: 960, height: 660 }
const WHOLE = wholeView(SIZE)
const share = fc.double({ min: 0.2, max: 0.8, noNaN: true })
/** The point of the drawing at a share of the frame. */
const at = ({ x, y, zoom }: typeof WHOLE, fx: number, fy: number) => [x + ((fx - 0.5) * SIZE.width) / zoom, y + ((fy - 0.5) * SIZE.height) / zoom] as const

it('two fingers that part enlarge what is between them, which stays there', () => {
  fc.assert(fc.property(share, share, fc.double({ min: 1.2, max: MOST_ENLARGED, noNaN: true }), (x, y, times) => {
    const view = pinched(WHOLE, { x, y, apart: 100 }, { x, y, apart: 100 * times }, SIZE)
    expect(view.zoom).toBeCloseTo(times)
    const [before, after] = [at(WHOLE, x, y), at(view, x, y)]
    expect(Math.hypot(before[0] - after[0], before[1] - after[1])).toBeLessThan(0.2)
  }))
})

it('never shows more than the whole nor enlarges without end, and closed fingers see all again', () => {
  const close = pinched(WHOLE, { x: 0.3, y: 0.3, apart: 50 }, { x: 0.3, y: 0.3, apart: 5_000 }, SIZE)
  expect(close.zoom).toBe(MOST_ENLARGED)
  expect(pinched(close, { x: 0.3, y: 0.3, apart: 500 }, { x: 0.9, y: 0.1, apart: 1 }, SIZE)).toEqual(WHOLE)
  expect(pinched(WHOLE, { x: 0.5, y: 0.5, apart: 0 }, { x: 0.5, y: 0.5, apart: 3 }, SIZE).zoom).toBe(3)
})
