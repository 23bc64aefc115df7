import { normalText } from '../../../../exercises/core/text'
import type { StrategicMap } from '../../../../exercises/workpieces/mapa-estrategico/read'
import type { EnvironmentPlan } from '../../../../exercises/workpieces/plan-entorno/read'
import type { Processes } from '../../../../exercises/workpieces/procesos-estrategicos/read'
import type { Structure } from '../../../../exercises/workpieces/propuesta-estructura/read'
import { CRITERIA } from '../../../../exercises/workpieces/revision-trabajo-final/model'
import type { Review } from '../../../../exercises/workpieces/revision-trabajo-final/read'
import { levelOf } from '../../../../exercises/workpieces/revision-trabajo-final/standing'
import type { RoomSummary } from '../group/model'
import { mapAnswers } from './map-answers'
import type { Step } from './progress'

/** The documents of a project as their readers gave them; `null` where there is none. */
export interface ProjectDocuments {
  readonly mapa: StrategicMap | null
  readonly procesos: Processes | null
  readonly estructura: Structure | null
  readonly entorno: EnvironmentPlan | null
  readonly revision: Review | null
}

/** Of what a step has to take from the one before, how much it took. */
export interface Link {
  readonly done: number
  readonly of: number
  /** What it has not taken, by name, in the order of the step before. */
  readonly missing: readonly string[]
}

interface Part {
  readonly name: string
  readonly taken: boolean
}
const link = (parts: readonly Part[]): Link => ({ done: parts.filter(({ taken }) => taken).length, of: parts.length, missing: parts.filter(({ taken }) => !taken).map(({ name }) => name) })

interface Named {
  readonly id: string
  readonly name: string
}
const idOfOrigin = (row: object): unknown => ('origin' in row && typeof row.origin === 'object' && row.origin !== null && 'id' in row.origin ? row.origin.id : undefined)
/** The row was copied from that one, or says the same. */
const comesFrom = (row: Named, from: Named): boolean => idOfOrigin(row) === from.id || normalText(row.name) === normalText(from.name)
const named = <T extends Named>(rows: readonly T[]): readonly T[] => rows.filter(({ name }) => name.trim() !== '')

/** Items on which the group parted are what a mesa has to talk about. */
const validated = ({ items }: RoomSummary): Link =>
  link(items.filter(({ status }) => status === 'desacuerdo' || status === 'parcial').map(({ title, agreement }) => ({ name: title, taken: agreement !== null })))

const proposed = ({ proposal }: RoomSummary): Link =>
  link((proposal?.rows ?? []).flatMap(({ row, actions }) => (row ? [{ name: row.title, taken: actions.length > 0 }] : [])))

const processed = ({ objectives }: StrategicMap, { processes }: Processes): Link =>
  link(named(objectives.filter(({ perspective }) => perspective === 'procesos').map(({ id, text }) => ({ id, name: text })))
    .map((objective) => ({ name: objective.name, taken: processes.some((process) => comesFrom(process, objective)) })))

function structured({ processes }: Processes, structure: Structure): Link {
  const answered = structure.processes.filter(({ id }) => structure.responsibilities.some(({ process, unit }) => process === id && unit !== null))
  return link(named(processes).map((process) => ({ name: process.name, taken: answered.some((row) => comesFrom(row, process)) })))
}

/** How many processes need others is for the team to say: here, those of the plan that no sheet of a process has. */
const surrounded = ({ processes }: Processes, plan: EnvironmentPlan): Link =>
  link(named(plan.processes).map((row) => ({ name: row.name, taken: processes.some((process) => comesFrom(row, process)) })))

const reviewed = (review: Review): Link => link(CRITERIA.map((criterion) => ({ name: criterion, taken: levelOf(review, 'equipo', criterion) !== null })))

/** What each step took from the one before, where both are there. */
export function chainOf(summary: RoomSummary | null, { mapa, procesos, estructura, entorno, revision }: ProjectDocuments): Readonly<Partial<Record<Step, Link>>> {
  return {
    ...(summary && { validacion: validated(summary), propuesta: proposed(summary) }),
    ...(summary && mapa && { mapa: link(mapAnswers(summary, mapa)) }),
    ...(mapa && procesos && { procesos: processed(mapa, procesos) }),
    ...(procesos && estructura && { estructura: structured(procesos, estructura) }),
    ...(procesos && entorno && { entorno: surrounded(procesos, entorno) }),
    ...(revision && { revision: reviewed(revision) }),
  }
}
