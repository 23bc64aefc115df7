import { pieceStrings } from '../../strings/piece'
import { svgFile, type Picture } from '../../support/picture/shapes'
import type { ReportDocument, WordPicture } from '../../support/report/model'
import { fileName, localDay } from '../../support/report/names'
import { svgPng } from '../svgPng'
import { useDownload, type Downloads } from '../useDownload'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface PieceFile extends Omit<Downloads<'word'>, 'run'> {
  /** Makes the Word file; the library that writes it is fetched at the first one. */
  downloadWord(report: ReportDocument, kind: string, place: string, pictures: Readonly<Record<string, Picture>>): Promise<boolean>
}

async function drawn(pictures: Readonly<Record<string, Picture>>): Promise<Record<string, WordPicture>> {
  try {
    const made = Object.entries(pictures).map(async ([id, picture]) => [id, { png: await svgPng(svgFile(picture), picture.width, picture.height), width: picture.width, height: picture.height }] as const)
    return Object.fromEntries(await Promise.all(made))
  } catch (error) {
    // A browser that refuses to draw must not cost the document: its tables say the same.
    console.warn(error)
    return {}
  }
}

/** A document of a team's as a Word file. */
export function usePieceFile(): PieceFile {
  const { run, ...state } = useDownload<'word'>()
  return {
    ...state,
    downloadWord: (report, kind, place, pictures) => run('word', async () => {
      const { wordFile } = await import('../../support/report/word')
      const bytes = await wordFile(report, { pictures: await drawn(pictures), words: pieceStrings.paper.words })
      return { name: fileName(kind, place, localDay(new Date()), 'docx'), type: WORD, bytes }
    }),
  }
}
