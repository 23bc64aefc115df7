import { studyStrings } from '../strings/study'
import type { ReportDocument } from '../support/report/model'
import { fileName, localDay } from '../support/report/names'
import { useDownload, type Downloads } from './useDownload'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface StudyFile extends Omit<Downloads<'word' | 'png'>, 'run'> {
  /** Makes the Word file; the library that writes it is fetched at the first one. */
  downloadWord(document: ReportDocument, name: string, place: string): Promise<boolean>
  /** Draws it as one picture, without its tables: what people send each other. */
  downloadPicture(document: ReportDocument, name: string, place: string): Promise<boolean>
}

/** A document of the learner's as a file to take away. */
export function useStudyFile(): StudyFile {
  const { run, ...state } = useDownload<'word' | 'png'>()
  return {
    ...state,
    downloadWord: (document, name, place) => run('word', async () => {
      const { wordFile } = await import('../support/report/word')
      const bytes = await wordFile(document, { pictures: {}, words: studyStrings.workbook.words })
      return { name: fileName(name, place, localDay(new Date()), 'docx'), type: WORD, bytes }
    }),
    downloadPicture: (document, name, place) => run('png', async () => {
      const [{ sheetPicture }, { picturePng }] = await Promise.all([import('../support/picture/sheet'), import('./svgPng')])
      return { name: fileName(name, place, localDay(new Date()), 'png'), type: 'image/png', bytes: await picturePng(sheetPicture(document)) }
    }),
  }
}
