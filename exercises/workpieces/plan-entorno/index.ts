import { findingsOutline } from '../../core/workpiece/findings-outline'
import type { Workpiece } from '../../core/workpiece/workpiece'
import { example } from './example'
import { findings } from './findings'
import { form } from './form'
import { ID, VERSION, read, type EnvironmentPlan } from './read'
import { sentence } from './sentences'

export const workpiece: Workpiece<EnvironmentPlan> = {
  id: ID, version: VERSION, title: 'Plan de gestión del entorno', lists: ['processes', 'groups'], read, findings, sentence, form, example,
  outline: (plan) => findingsOutline(plan.groups.length === 1 ? '1 grupo' : `${plan.groups.length} grupos`, plan, findings(plan), sentence),
}
