import { encode } from 'uqr'

/** A QR code as one path: side in modules, quiet zone included, and the dark modules as runs of unit squares. */
export interface QrPicture {
  readonly side: number
  readonly path: string
}

/** White modules around the code that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4

/**
 * Draws a text as a QR code of medium error correction: readable from a phone's screen with reflections on it, and still of
 * few modules for the short links of this kit.
 */
export function qrPicture(text: string): QrPicture {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE })
  const runs: string[] = []
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      const from = x
      while (row[x + 1]) x++
      runs.push(`M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`)
    }
  })
  return { side: size, path: runs.join('') }
}
