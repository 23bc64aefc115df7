import { workpiece } from '../../../../exercises/workpieces/mapa-estrategico'
import { form } from '../../../../exercises/workpieces/mapa-estrategico/form'
import { USE_LABELS } from '../../../../exercises/workpieces/mapa-estrategico/model'
import type { StrategicMap } from '../../../../exercises/workpieces/mapa-estrategico/read'
import { valuesOf } from '../../../../exercises/workpieces/mapa-estrategico/review'
import { strategicStrings, useStrings } from '../../strings/strategic'
import type { Picture } from '../picture/shapes'
import { FIRST_PAGE } from '../piece/first-page'
import { piecePaper } from '../piece/paper'
import type { Places } from '../piece/edit'
import type { Block, ReportDocument } from '../report/model'
import { reviewPicture } from './review-picture'
import { pictureOf } from './picture'
import { sceneOf } from './scene'
import { indicatorName, mapTable, measuredIn, sheetBlocks } from './sheets'

const MAP = 'mapa'

/** The drawing of a map as a file. @param page how high the page is that it fills, beside its width; as on the screen without */
export function mapPicture(map: StrategicMap, dragged: Places, page = 0): Picture {
  const scene = sceneOf(map, dragged, strategicStrings, page)
  return pictureOf(scene, { title: map.subject ?? workpiece.title, description: strategicStrings.picture.description(scene.boxes.length, scene.arrows.length), empty: strategicStrings.picture.empty })
}

/** Drawings of the paper's picture blocks: the map, and each indicator that was measured. */
export const mapPictures = (map: StrategicMap, dragged: Places, year: number): Readonly<Record<string, Picture>> => ({
  [MAP]: mapPicture(map, dragged, FIRST_PAGE),
  ...Object.fromEntries(measuredIn(map).flatMap(({ indicator }, at) => (valuesOf(indicator).size === 0 ? [] : [[`indicador-${at + 1}`, reviewPicture(indicator, indicatorName(indicator), year, useStrings.revision.picture)] as const]))),
})

/** A strategic map as paper has it: the drawing, the same as a table, what is left to mend, and a sheet for each use. */
export function mapPaper(map: StrategicMap, year: number, day: string): ReportDocument {
  const before: readonly Block[] = map.objectives.length === 0 ? [] : [{ kind: 'picture', id: MAP, caption: useStrings.table.picture, alt: useStrings.table.title }, mapTable(map)]
  const { blocks, ...head } = piecePaper({ ...workpiece, form: { lists: form.lists.filter(({ list }) => list === 'clients') } }, map, day, before)
  return {
    ...head,
    blocks: [...blocks, ...map.uses.flatMap((use): readonly Block[] => [{ kind: 'heading', level: 1, text: useStrings.table.sheet(USE_LABELS[use]), newPage: true }, ...sheetBlocks(map, use, year)])],
  }
}
