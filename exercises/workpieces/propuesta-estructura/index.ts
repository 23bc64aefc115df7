import { findingsOutline } from '../../core/workpiece/findings-outline'
import type { Workpiece } from '../../core/workpiece/workpiece'
import { example } from './example'
import { findings } from './findings'
import { form } from './form'
import { ID, VERSION, read, type Structure } from './read'
import { sentence } from './sentences'

export const workpiece: Workpiece<Structure> = {
  id: ID, version: VERSION, title: 'Propuesta de estructura', lists: ['units', 'criteria', 'responsibilities', 'coordination', 'processes'], read, findings, sentence, form, example,
  outline: (document) => findingsOutline(
    document.responsibilities.length === 1 ? '1 responsabilidad' : `${document.responsibilities.length} responsabilidades`, document, findings(document), sentence),
}
