import { soundTies } from '../../../../exercises/workpieces/mapa-actores/graph'
import { measures } from '../../../../exercises/workpieces/mapa-actores/measures'
import type { ActorMap } from '../../../../exercises/workpieces/mapa-actores/read'
import { actorStrings } from '../../strings/actors'
import type { Picture } from '../picture/shapes'
import type { Places } from '../piece/edit'
import { PAPER_HEIGHT } from './frame'
import { layout } from './layout'
import { onPage } from './page'
import { pictureOf } from './picture'
import { sceneOf } from './scene'

/** Above this a drawing is a ball of wool. */
const MOST_DRAWN = 300
const ALL = { sectors: new Set<never>(), levels: new Set<never>(), kinds: new Set<never>() }

/** The whole network drawn, for the paper of a document that no screen shows beside it. */
export function wholePicture(map: ActorMap, dragged: Places, title: string): Picture {
  const actors = map.actors.slice(0, MOST_DRAWN)
  const ids = new Set(actors.map(({ id }) => id))
  const pairs = soundTies(map).filter(({ from, to }) => ids.has(from) && ids.has(to)).map(({ from, to }) => [from, to] as const)
  const { description, noType, formal } = actorStrings.picture
  return pictureOf(sceneOf({ ...map, actors }, onPage(layout([...ids], pairs, dragged)), ALL, 1, PAPER_HEIGHT), { title, description: description(map.actors.length, measures(map).ties), noType, formal })
}
