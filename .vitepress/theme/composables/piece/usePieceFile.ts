import { pieceStrings } from '../../strings/piece'
import type { Picture } from '../../support/picture/shapes'
import type { ReportDocument } from '../../support/report/model'
import { fileName, localDay } from '../../support/report/names'
import { wordPictures } from '../svgPng'
import { useDownload, type Downloads } from '../useDownload'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface PieceFile extends Omit<Downloads<'word'>, 'run'> {
  /** Makes the Word file; the library that writes it is fetched at the first one. */
  downloadWord(report: ReportDocument, kind: string, place: string, pictures: Readonly<Record<string, Picture>>): Promise<boolean>
}

/** A document of a team's as a Word file. */
export function usePieceFile(): PieceFile {
  const { run, ...state } = useDownload<'word'>()
  return {
    ...state,
    downloadWord: (report, kind, place, pictures) => run('word', async () => {
      const { wordFile } = await import('../../support/report/word')
      const bytes = await wordFile(report, { pictures: await wordPictures(pictures), words: pieceStrings.paper.words })
      return { name: fileName(kind, place, localDay(new Date()), 'docx'), type: WORD, bytes }
    }),
  }
}
