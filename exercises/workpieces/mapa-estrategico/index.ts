import { findingsOutline } from '../../core/workpiece/findings-outline'
import type { Workpiece } from '../../core/workpiece/workpiece'
import { example } from './example'
import { findings } from './findings'
import { ID, VERSION, read, type StrategicMap } from './read'
import { sentence } from './sentences'

export const workpiece: Workpiece<StrategicMap> = {
  id: ID, version: VERSION, title: 'Mapa estratégico', lists: ['clients', 'objectives', 'uses'], read, findings, sentence, example,
  outline: (map) => findingsOutline(map.objectives.length === 1 ? '1 objetivo' : `${map.objectives.length} objetivos`, map, findings(map), sentence),
}
