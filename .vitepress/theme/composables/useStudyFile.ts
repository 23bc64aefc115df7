import { studyStrings } from '../strings/study'
import type { ReportDocument } from '../support/report/model'
import { fileName, localDay } from '../support/report/names'
import { useDownload, type Downloads } from './useDownload'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export interface StudyFile extends Omit<Downloads<'word'>, 'run'> {
  /** Makes the Word file; the library that writes it is fetched at the first one. */
  downloadWord(document: ReportDocument, name: string, place: string): Promise<boolean>
}

/** A document of the learner's as a Word file. */
export function useStudyFile(): StudyFile {
  const { run, ...state } = useDownload<'word'>()
  return {
    ...state,
    downloadWord: (document, name, place) => run('word', async () => {
      const { wordFile } = await import('../support/report/word')
      const bytes = await wordFile(document, { pictures: {}, words: studyStrings.workbook.words })
      return { name: fileName(name, place, localDay(new Date()), 'docx'), type: WORD, bytes }
    }),
  }
}
