import { findingsOutline } from '../../core/workpiece/findings-outline'
import type { Workpiece } from '../../core/workpiece/workpiece'
import { example } from './example'
import { findings } from './findings'
import { form } from './form'
import { ID, VERSION, read, type Processes } from './read'
import { sentence } from './sentences'

export const workpiece: Workpiece<Processes> = {
  id: ID, version: VERSION, title: 'Procesos estratégicos', lists: ['areas', 'products', 'processes'], read, findings, sentence, form, example,
  outline: (document) => findingsOutline(document.processes.length === 1 ? '1 proceso' : `${document.processes.length} procesos`, document, findings(document), sentence),
}
