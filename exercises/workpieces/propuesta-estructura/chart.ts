import type { Structure } from './read'

type Responsibility = Structure['responsibilities'][number]

/** What a unit answers for; `unit: null` holds what no unit of the list does. */
export interface Charge {
  readonly unit: Structure['units'][number] | null
  readonly responsibilities: readonly Responsibility[]
  /** How it coordinates with others: «Reunión de metas, con Rentas». */
  readonly coordination: readonly { readonly how: string; readonly frequency: string; readonly others: readonly string[] }[]
}

/** The structure seen from its units, in their order. What has no unit comes last, where there is any. */
export function charges({ units, responsibilities, coordination }: Structure): readonly Charge[] {
  const names = new Map(units.map(({ id, name }) => [id, name]))
  const placed = units.map((unit): Charge => ({
    unit,
    responsibilities: responsibilities.filter((one) => one.unit === unit.id),
    coordination: coordination.filter((one) => one.units.includes(unit.id)).map(({ how, frequency, units: together }) => ({
      how, frequency, others: [...new Set(together)].filter((id) => id !== unit.id).flatMap((id) => names.get(id) ?? []),
    })),
  }))
  const loose = responsibilities.filter(({ unit }) => unit === null || !names.has(unit))
  return loose.length === 0 ? placed : [...placed, { unit: null, responsibilities: loose, coordination: [] }]
}

/** Units against responsibilities: for each responsibility, what stands in the column of each unit and in the last one, of none. */
export interface Crossed {
  readonly units: Structure['units']
  readonly rows: readonly { readonly responsibility: Responsibility; readonly process: string; /** Column where it is; the number of units where no unit has it. */ readonly at: number }[]
  /** Responsibilities by column. */
  readonly totals: readonly number[]
}

/** Grouped by process, in the order of the processes; what belongs to none comes last. */
export function crossed({ units, responsibilities, processes }: Structure): Crossed {
  const columns = new Map(units.map(({ id }, at) => [id, at]))
  const order = new Map(processes.map(({ id }, at) => [id, at]))
  const placeOf = ({ process }: Responsibility): number => (process === null ? undefined : order.get(process)) ?? processes.length
  const rows = [...responsibilities].sort((a, b) => placeOf(a) - placeOf(b)).map((responsibility) => ({
    responsibility, process: processes[placeOf(responsibility)]?.name.trim() ?? '', at: (responsibility.unit === null ? undefined : columns.get(responsibility.unit)) ?? units.length,
  }))
  return { units, rows, totals: [...units, null].map((_, column) => rows.filter(({ at }) => at === column).length) }
}

/** What is answered for by somebody who is no civil servant: it needs a second name in the decree. */
export const underFees = ({ responsibilities }: Structure): readonly Responsibility[] => responsibilities.filter(({ holder }) => holder === 'honorarios')
