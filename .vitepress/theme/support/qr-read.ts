import decodeQR from 'qr/decode.js'

/** A picture as a worker can be handed it: four bytes a pixel. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** A photo may take longer than a frame of video. Milliseconds. */
const LONGEST = 200

/** What the code in a picture says; `null` where there is none. */
export function readQr(picture: Picture): string | null {
  try {
    return decodeQR(picture, { format: 'RGBA', timeLimit: LONGEST })
  } catch {
    // The library throws when it finds none.
    return null
  }
}
