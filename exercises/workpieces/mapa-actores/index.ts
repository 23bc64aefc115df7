import type { Workpiece } from '../../core/workpiece/workpiece'
import { example } from './example'
import { findings } from './findings'
import { measures, type Measures } from './measures'
import { outline } from './outline'
import { ID, VERSION, read, type ActorMap } from './read'
import { sentence } from './sentences'

export const workpiece: Workpiece<ActorMap, Measures> = { id: ID, version: VERSION, title: 'Mapa de actores', lists: ['actors', 'ties'], read, findings, sentence, measures, outline, example }
