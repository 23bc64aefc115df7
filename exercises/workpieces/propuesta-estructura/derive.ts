import { normalText } from '../../core/text'
import { isBlank } from '../../core/workpiece/finding'
import { read, type Structure } from './read'

type Process = Structure['processes'][number]

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** The unit that a process had where it was copied from; empty where nothing says it. */
function unitSaid({ origin }: Process & { readonly origin?: unknown }): string {
  const also = isRecord(origin) ? origin['also'] : null
  const unit = isRecord(also) ? also['unit'] : ''
  return typeof unit === 'string' ? unit : ''
}

/**
 * A responsibility for each named process that nobody answers for, in the unit that the process already had where that unit is in the
 * list. Who holds it is for the team to say.
 */
export function missingResponsibilities(document: unknown): readonly Omit<Structure['responsibilities'][number], 'id'>[] {
  const reading = read(document)
  if (reading.status === 'unreadable') return []
  const { processes, responsibilities, units } = reading.document
  const answered = new Set(responsibilities.map(({ process }) => process))
  return processes.filter(({ id, name }) => !isBlank(name) && !answered.has(id)).map((process) => {
    const said = normalText(unitSaid(process))
    const unit = said === '' ? undefined : units.find(({ name }) => normalText(name) === said)
    return { text: process.name.trim(), process: process.id, unit: unit?.id ?? null, holder: null }
  })
}
