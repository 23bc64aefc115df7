import { normalText } from '../../core/text'
import { errors, idsWhere, isBlank, notices, repeated, type Finding } from '../../core/workpiece/finding'
import type { Process, Processes } from './read'

/** Stages that two or more processes have, by their normalised text, in the order in which they first come. */
export function sharedStages(processes: readonly Process[]): readonly { readonly stage: string; readonly processes: readonly Process[] }[] {
  const byStage = new Map<string, { stage: string; processes: Process[] }>()
  for (const process of processes) {
    for (const stage of process.stages) {
      if (isBlank(stage)) continue
      const shared = byStage.get(normalText(stage))
      if (!shared) byStage.set(normalText(stage), { stage: stage.trim(), processes: [process] })
      else if (!shared.processes.includes(process)) shared.processes.push(process)
    }
  }
  return [...byStage.values()].filter((shared) => shared.processes.length > 1)
}

/** What to mend or to look at in the processes: the contract gives the rules and their order. */
export function findings({ products, processes }: Processes): readonly Finding[] {
  const made = new Set(processes.map(({ product }) => normalText(product)))
  return [
    ...errors('id-repetido', repeated(processes, ({ id }) => id).map(({ id }) => id)),
    ...errors('sin-nombre', idsWhere(processes, ({ name }) => isBlank(name))),
    ...errors('proceso-repetido', repeated(processes, ({ name }) => (isBlank(name) ? null : normalText(name))).map(({ id }) => id)),
    ...errors('sin-cliente-producto', idsWhere(processes, ({ kind, client, product }) => kind === 'negocio' && (isBlank(client) || isBlank(product)))),
    ...notices('producto-sin-proceso', products.filter((product) => !isBlank(product) && !made.has(normalText(product)))),
    ...notices('sin-objetivo', idsWhere(processes, ({ objective }) => isBlank(objective))),
    ...notices('sin-indicador', idsWhere(processes, ({ indicators }) => indicators.length === 0)),
    ...notices('sin-unidad', idsWhere(processes, ({ unit }) => isBlank(unit))),
    ...notices('etapa-repetida', sharedStages(processes).map((shared) => shared.processes.map(({ id }) => id))),
  ]
}
