import { sharedStages } from '../../../../exercises/workpieces/procesos-estrategicos/findings'
import type { Processes } from '../../../../exercises/workpieces/procesos-estrategicos/read'
import type { PaperExtra } from '../../composables/piece/builders'
import { processStrings as words } from '../../strings/builders'

/** Ahead of the lists: the stages that several processes have. */
export const paperExtra: PaperExtra<Processes> = ({ processes }) => {
  const shared = sharedStages(processes)
  if (shared.length === 0) return { blocks: [], pictures: {} }
  const said = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text.trim() !== ''))].join('\n')
  return {
    pictures: {},
    blocks: [
      { kind: 'heading', level: 1, text: words.title },
      {
        kind: 'table', caption: words.title, rowHeaders: true,
        columns: [{ title: words.column.stage, width: 2 }, { title: words.column.processes, width: 4 }, { title: words.column.units, width: 3 }],
        rows: shared.map((one) => [one.stage, said(one.processes.map(({ name }) => name)), said(one.processes.map(({ unit }) => unit))]),
      },
    ],
  }
}
