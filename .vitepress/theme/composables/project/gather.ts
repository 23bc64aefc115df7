import { groupsOf } from '../../support/project/groups'
import type { Picture } from '../../support/picture/shapes'
import { chainOf } from '../../support/project/chain'
import { otherChapter, pictureId, type Gathering } from '../../support/project/gathered'
import type { ProjectPlace } from '../../support/project/place'
import { partDrawings, type Drawings } from '../../support/report/pictures'
import type { RoomSummary } from '../../support/group/model'
import { ownDrawing } from '../views'
import { materialOf, resultOf } from './material'
import { papersOf } from './papers'

export interface Gathered {
  readonly gathering: Gathering
  /** By the names that the document gives its picture blocks. */
  readonly drawings: Readonly<Record<string, Drawings>>
}

const drawingsOf = async (chapter: string, summary: RoomSummary): Promise<readonly (readonly [string, Drawings])[]> =>
  Object.entries(partDrawings(summary, await ownDrawing(summary.definition.id))).map(([id, drawings]) => [pictureId(chapter, id), drawings] as const)

/** Paper has one size; so has what is drawn only for it. */
const asDrawings = (pictures: Readonly<Record<string, Picture>>) => Object.entries(pictures).map(([id, picture]) => [id, { wide: picture, narrow: picture }] as const)

/**
 * Reads all that a project says. Rejects when the network does.
 *
 * @param day `YYYY-MM-DD`
 */
export async function gather(place: ProjectPlace, day: string): Promise<Gathered> {
  const [{ summary, documents }, { papers, pictures }, results] = await Promise.all([
    materialOf(place), papersOf(place.pieces, day), Promise.all(groupsOf(place.rooms).map(resultOf)),
  ])
  const others = results.flatMap((result) => (result ? [result] : []))
  const drawn = await Promise.all([...(summary ? [drawingsOf('diagnostico', summary)] : []), ...others.map((other, at) => drawingsOf(otherChapter(at), other))])
  return {
    gathering: { place: place.name, day, summary, papers, others, review: documents.revision, chain: chainOf(summary, documents) },
    drawings: Object.fromEntries([...drawn.flat(), ...asDrawings(pictures)]),
  }
}

