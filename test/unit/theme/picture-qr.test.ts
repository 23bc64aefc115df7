import decodeQR from 'qr/decode.js'
import { expect, it } from 'vitest'
import { qrPicture, type QrPicture } from '../../../.vitepress/theme/support/picture/qr'

/** Paints the path as a screen would, so that a reader can look at it. */
function paint({ side, path }: QrPicture, scale: number): { width: number; height: number; data: Uint8ClampedArray } {
  const data = new Uint8ClampedArray((side * scale) ** 2 * 4).fill(255)
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++) {
        data.set([0, 0, 0], (row * side * scale + column) * 4)
      }
    }
  }
  return { width: side * scale, height: side * scale, data }
}

it('draws a code that a reader gives back letter by letter', () => {
  const link = 'https://ejemplo.cl/diplomado/facilitacion/sala#r=Ab3_-x9QwErTyUiOpAsDfGhJkLzXcVbNm0123456789k'
  expect(decodeQR(paint(qrPicture(link), 6))).toBe(link)
})

it('leaves the four white modules around the code that readers need', () => {
  const { side, path } = qrPicture('hola')
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, width]) => ({ x: Number(x), y: Number(y), end: Number(x) + Number(width) }))
  expect(Math.min(...runs.flatMap(({ x, y }) => [x, y]))).toBe(4)
  expect(Math.max(...runs.flatMap(({ y, end }) => [y + 1, end]))).toBe(side - 4)
})
