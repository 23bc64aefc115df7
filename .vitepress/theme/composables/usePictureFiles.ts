import { svgFile, type Picture } from '../support/picture/shapes'
import { picturePng } from './svgPng'
import { useDownload, type Downloads } from './useDownload'

export type PictureFile = 'png' | 'svg'

export interface PictureFiles extends Omit<Downloads<PictureFile>, 'run'> {
  svg(): Promise<boolean>
  png(): Promise<boolean>
}

/** A drawing as files to take away. @param name of the files, without their ending */
export function usePictureFiles(picture: () => Picture, name: () => string): PictureFiles {
  const { run, ...state } = useDownload<PictureFile>()
  return {
    ...state,
    svg: () => run('svg', async () => ({ name: `${name()}.svg`, type: 'image/svg+xml', bytes: new TextEncoder().encode(svgFile(picture())) })),
    png: () => run('png', async () => ({ name: `${name()}.png`, type: 'image/png', bytes: await picturePng(picture()) })),
  }
}
