import { svgFile, type Picture } from '../support/picture/shapes'
import type { WordPicture } from '../support/report/model'

/** Pixels for each unit of the drawing: 288 to the inch on paper, where text still has clean edges. */
const SCALE = 3

/**
 * Draws an SVG as a PNG, for files whose readers do not draw SVG alike: Word and LibreOffice place its text each in its own way.
 *
 * @param svg a whole document that loads nothing from elsewhere
 * @throws Error when the browser cannot draw it
 */
async function svgPng(svg: string, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * SCALE
  canvas.height = height * SCALE
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas to draw on')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/png') })
  if (!blob) throw new Error('the drawing could not be turned into a PNG')
  return new Uint8Array(await blob.arrayBuffer())
}

/** A drawing as a PNG. @throws Error when the browser cannot draw it */
export const picturePng = (picture: Picture): Promise<Uint8Array<ArrayBuffer>> => svgPng(svgFile(picture), picture.width, picture.height)

/** Drawings ready for a Word file, by their id. Without any where the browser refuses to draw: that must not cost the document, whose tables say the same. */
export async function wordPictures(pictures: Readonly<Record<string, Picture>>): Promise<Readonly<Record<string, WordPicture>>> {
  try {
    const made = Object.entries(pictures).map(async ([id, picture]) => [id, { png: await picturePng(picture), width: picture.width, height: picture.height }] as const)
    return Object.fromEntries(await Promise.all(made))
  } catch (error) {
    console.warn(error)
    return {}
  }
}
