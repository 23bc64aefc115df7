/** Reads QR codes from pictures: with the browser's own reader where there is one, else with a library, beside the page. */

import { createScanner } from './qr-scanner'

type Decode = (picture: ImageData) => Promise<string | null>

/** Not in TypeScript's library yet. */
interface BarcodeDetectorLike {
  detect(picture: ImageData): Promise<readonly { readonly rawValue: string }[]>
}
type BarcodeDetectorClass = {
  new (options: { readonly formats: readonly string[] }): BarcodeDetectorLike
  getSupportedFormats(): Promise<readonly string[]>
}

async function nativeDecode(): Promise<Decode | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: BarcodeDetectorClass }
  try {
    if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats()).includes('qr_code')) return null
    const detector = new BarcodeDetector({ formats: ['qr_code'] })
    return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null
  } catch {
    return null
  }
}

/** The library, once it has come and looked at something. */
async function libraryDecode(): Promise<Decode> {
  const scan = createScanner()
  await scan({ width: 1, height: 1, data: new Uint8ClampedArray(4) })
  return scan
}

let decoding: Promise<Decode> | null = null

/** The best reader that this browser has. Rejects when it has to be fetched and the network fails; then asks again next time. */
export function qrDecoder(): Promise<Decode> {
  decoding ??= nativeDecode().then((native) => native ?? libraryDecode())
  decoding.catch(() => { decoding = null })
  return decoding
}

/** Longest side in pixels at which a photo is looked at, one after another: codes fill little or much of a photo. */
const PHOTO_SIDES = [1000, 1800, 500]

function drawn(source: CanvasImageSource, width: number, height: number, longest: number): ImageData | null {
  const scale = Math.min(1, longest / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  const context = canvas.getContext('2d', { willReadFrequently: true })
  context?.drawImage(source, 0, 0, canvas.width, canvas.height)
  return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null
}

/** What a photo's QR code says; `null` when none is found. @throws when the file is no picture that the browser opens */
export async function decodePhoto(file: File): Promise<string | null> {
  const decode = await qrDecoder()
  const bitmap = await createImageBitmap(file)
  try {
    for (const side of PHOTO_SIDES) {
      const picture = drawn(bitmap, bitmap.width, bitmap.height, side)
      const text = picture && await decode(picture)
      if (text) return text
    }
    return null
  } finally {
    bitmap.close()
  }
}

/** What the code that a video shows now says. */
export async function decodeFrame(video: HTMLVideoElement, decode: Decode): Promise<string | null> {
  if (video.videoWidth === 0) return null
  const picture = drawn(video, video.videoWidth, video.videoHeight, 800)
  return picture && decode(picture)
}
