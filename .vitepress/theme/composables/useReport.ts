import { computed, type ComputedRef } from 'vue'
import { reportStrings } from '../strings/report'
import type { RoomSummary } from '../support/group/model'
import type { Mesa } from '../support/mesa/model'
import type { Rounds } from '../support/mesa/rounds'
import type { DrawPart } from '../support/outline'
import { buildReport } from '../support/report/build'
import { fileOf, type ActaForm } from '../support/report/context'
import type { ReportDocument } from '../support/report/model'
import { fileName, localDay } from '../support/report/names'
import { roundsDrawings } from '../support/picture/rounds'
import { partDrawings, wideOf, type Drawings } from '../support/report/pictures'
import { wordPictures } from './svgPng'
import { useDownload, type Downloads } from './useDownload'

export type ReportFile = 'word' | 'excel'

const TYPES: Readonly<Record<ReportFile, string>> = {
  word: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  excel: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

export interface Report extends Omit<Downloads<ReportFile>, 'run'> {
  /** What the Word file will say, as it stands at this moment. */
  readonly document: ComputedRef<ReportDocument>
  /** Makes the Word file; the library that writes it is fetched at the first one. */
  downloadWord(): Promise<boolean>
  downloadExcel(): Promise<boolean>
}

/** Everything that the report draws, by the id of its picture block. */
export const reportDrawings = (summary: RoomSummary, draw: DrawPart, rounds: Rounds | null): Readonly<Record<string, Drawings>> =>
  ({ ...partDrawings(summary, draw), ...(rounds && roundsDrawings(rounds)) })

/** The report of a room as a document to look at, and as files to take away. */
export function useReport(
  summary: () => RoomSummary, draw: () => DrawPart, acta: () => ActaForm, mesa: () => Mesa | null = () => null, rounds: () => Rounds | null = () => null,
): Report {
  const today = (): string => localDay(new Date())
  const document = computed(() => buildReport(summary(), { day: today(), acta: acta(), mesa: mesa(), rounds: rounds() }))
  const { run, ...state } = useDownload<ReportFile>()
  return {
    ...state,
    document,
    downloadWord: () => run('word', async () => {
      const { wordFile } = await import('../support/report/word')
      const bytes = await wordFile(document.value, { pictures: await wordPictures(wideOf(reportDrawings(summary(), draw(), rounds()))), words: reportStrings.word })
      return { name: fileName('informe', fileOf(summary()), today(), 'docx'), type: TYPES.word, bytes }
    }),
    downloadExcel: () => run('excel', async () => {
      const [{ buildSheets }, { excelFile }] = await Promise.all([import('../support/report/sheets'), import('../support/report/excel')])
      const bytes = await excelFile(buildSheets(summary(), today()))
      return { name: fileName('cifras', fileOf(summary()), today(), 'xlsx'), type: TYPES.excel, bytes }
    }),
  }
}
