import { qrPicture } from '../../.vitepress/theme/support/picture/qr'

/** A QR code as a picture file, six pixels a module. */
export function qrBitmap(text: string): Buffer {
  const scale = 6
  const { side, path } = qrPicture(text)
  const width = side * scale
  const row = Math.ceil((width * 3) / 4) * 4
  const file = Buffer.alloc(54 + row * width, 255)
  file.write('BM')
  for (const [value, at] of [[file.length, 2], [0, 6], [54, 10], [40, 14], [width, 18], [-width, 22], [1 + 24 * 65_536, 26], [0, 30], [row * width, 34], [2835, 38], [2835, 42], [0, 46], [0, 50]] as const) file.writeInt32LE(value, at)
  for (const [, x = '0', y = '0', run = '0'] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let line = 0; line < scale; line++) file.fill(0, 54 + (Number(y) * scale + line) * row + Number(x) * scale * 3, 54 + (Number(y) * scale + line) * row + (Number(x) + Number(run)) * scale * 3)
  }
  return file
}
