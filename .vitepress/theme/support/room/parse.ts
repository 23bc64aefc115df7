import { itemsOf, optionValues, type InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Response } from '../../../../exercises/core/response'
import { rejectionText } from '../../../../exercises/responses/words'
import { responseReader } from '../../../../exercises/responses/json'
import type { Room, SetApart } from './model'
import { acceptable, arrange, misfit, personOf } from './people'
import { isRecord, pieceReader, type PieceReader, type Problem } from './reader'
import { looseResponse, roomSchemas } from './schema'

/** A room as far as it could be read, and every piece of it that could not. */
export interface RoomReading {
  /** `null` when what makes it a room is not whole. */
  readonly room: Room | null
  readonly problems: readonly Problem[]
}

type Check = (raw: unknown, where: string) => Response | null

/** Responses of the room's own instrument and version are checked answer by answer, notes and all. */
function responseCheck(definition: InstrumentDefinition | undefined, reader: PieceReader): Check {
  const read = definition && responseReader(definition)
  return (raw, where) => {
    const loose = reader.one(looseResponse, raw, where)
    if (!loose || !definition || !read || loose.instrument !== definition.id || loose.version !== definition.version) return loose
    const reading = read(raw)
    if (reading.status === 'read') return reading.response
    reader.tell(where, rejectionText(reading.issue))
    return null
  }
}

/** Responses of a list that belong to the room; all others were not written by this site. */
function readSheets(raw: unknown, where: string, check: Check, reader: PieceReader): Response[] {
  return reader.list(raw, where).flatMap((value, index) => {
    const response = check(value, `${where}[${index}]`)
    if (response && personOf(response) === '') reader.tell(`${where}[${index}].respondent.id`)
    return response && personOf(response) !== '' ? [response] : []
  })
}

function readApart(raw: unknown, check: Check, schema: ReturnType<typeof roomSchemas>['apart'], reader: PieceReader): SetApart[] {
  return reader.list(raw, 'apart').flatMap((value, index) => {
    const entry = reader.one(schema, value, `apart[${index}]`)
    return entry ? [{ ...entry, response: entry.response && check(entry.response, `apart[${index}].response`) }] : []
  })
}

/** Agreements on items that the instrument has, with values that they accept. */
function knownAgreements(agreements: Room['agreements'], definition: InstrumentDefinition | undefined, reader: PieceReader): Room['agreements'] {
  if (!definition) return agreements
  const options = new Map(itemsOf(definition).map((item) => [item.id, optionValues(item)]))
  return Object.fromEntries(Object.entries(agreements).filter(([item, { value }]) => {
    const known = options.get(item)
    const fits = known !== undefined && (value === null || value.value === null || known.includes(value.value))
    if (!fits) reader.tell(`agreements.${item}`)
    return fits
  }))
}

/**
 * Reads a room from data of which nothing is known: this browser's storage, or a backup that somebody brought.
 *
 * @param definitions every instrument of this site
 * @param now milliseconds since 1970, the latest moment at which anything can have been set
 */
export function readRoom(raw: unknown, definitions: readonly InstrumentDefinition[], now: number): RoomReading {
  const reader = pieceReader()
  const schemas = roomSchemas(now)
  const frame = reader.one(schemas.frame, raw, '')
  if (!frame || !isRecord(raw)) return { room: null, problems: reader.problems }
  const definition = definitions.find(({ id, version }) => id === frame.instrument && version === frame.version)
  const check = responseCheck(definition, reader)
  /** A part that a room is born with. */
  const part = <T>(value: unknown, read: () => T | null, born: T): T => (value === undefined ? born : read() ?? born)

  const room: Room = {
    ...frame,
    revealed: part(raw.revealed, () => reader.one(schemas.revealed, raw.revealed, 'revealed'), { value: false, at: 0 }),
    plan: part(raw.plan, () => reader.one(schemas.plan, raw.plan, 'plan'), { value: { hours: null, weights: {} }, at: 0 }),
    responses: [],
    replaced: [],
    withdrawn: [],
    apart: readApart(raw.apart, check, schemas.apart, reader),
    removed: reader.record(schemas.removed, raw.removed, 'removed'),
    readLast: part(raw.readLast, () => reader.record(schemas.readLast, raw.readLast, 'readLast'), {}),
    arrivals: reader.record(schemas.arrivals, raw.arrivals, 'arrivals'),
    decisions: reader.record(schemas.decisions, raw.decisions, 'decisions'),
    agreements: knownAgreements(reader.record(schemas.agreements, raw.agreements, 'agreements'), definition, reader),
    proposal: reader.record(schemas.proposal, raw.proposal, 'proposal'),
  }
  const pool = (['responses', 'replaced', 'withdrawn'] as const).flatMap((key) => readSheets(raw[key], key, check, reader))
  // One accepted by hand stands among the responses without fitting, and again in `apart`, from where it comes back.
  const foreign = pool.filter((response) => {
    return misfit(room, response) !== null && !acceptable(room, response)
  })
  if (foreign.length > 0) reader.tell('responses', `Hay ${foreign.length} de otra comuna, alianza, red, iniciativa, medición, versión o instrumento.`)
  return { room: arrange(room, pool), problems: reader.problems }
}
