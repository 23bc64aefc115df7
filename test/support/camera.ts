import { encode } from 'uqr'

/** As a laptop's camera sees it. */
const WIDTH = 640
const HEIGHT = 480
const PER_SECOND = 5
/** Frames that each thing is held before the camera: a second and a half. */
const HELD = 8
const WHITE = 235
const BLACK = 16
const WALL = 120

/** A camera that sees nothing but a grey wall, or where there is a text, a phone that shows its QR code. */
function luma(text: string | null): Buffer {
  const picture = Buffer.alloc(WIDTH * HEIGHT, WALL)
  if (text === null) return picture
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const scale = Math.floor(400 / size)
  const [left, top] = [Math.floor((WIDTH - size * scale) / 2), Math.floor((HEIGHT - size * scale) / 2)]
  for (const [y, row] of data.entries()) {
    for (const [x, dark] of row.entries()) {
      for (let line = 0; line < scale; line++) {
        const from = (top + y * scale + line) * WIDTH + left + x * scale
        picture.fill(dark ? BLACK : WHITE, from, from + scale)
      }
    }
  }
  return picture
}

/**
 * A film for a browser's `--use-file-for-fake-video-capture`, which plays it over and over: codes are shown one after another, with the
 * wall between them.
 *
 * @returns it as YUV4MPEG2, which needs no encoder
 */
export function filmOf(texts: readonly string[]): Buffer {
  const colour = Buffer.alloc((WIDTH / 2) * (HEIGHT / 2) * 2, 128)
  const frame = Buffer.from('FRAME\n')
  const shown = [luma(null), ...texts.flatMap((text) => [luma(text), luma(null)])]
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F${PER_SECOND}:1 Ip A1:1 C420jpeg\n`),
    ...shown.flatMap((picture) => Array.from({ length: HELD }, () => [frame, picture, colour]).flat()),
  ])
}
