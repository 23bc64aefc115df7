import * as v from 'valibot'
import { comunaByCode } from '../../../../exercises/core/comunas'
import { itemsOf, optionValues, type InstrumentDefinition } from '../../../../exercises/core/instrument'
import { isRound, isSubject } from '../../../../exercises/core/subject'
import { isMesaId, isWholeText } from '../../../../exercises/responses/ids'
import { isDay } from '../mesa/schema'
import { isRecord, pieceReader, type Problem } from '../room/reader'

/** What a municipality hands to a regional team: sums, never rows, roles, notes or names. */

export const SUMMARY_KIND = 'resumen-territorio'
const SUMMARY_VERSION = 1
/** Items with fewer answers carry neither counts nor a value: they would be somebody's. */
export const LEAST_ANSWERS = 3
/** Bytes of such a file: some fifty measurements. */
export const SUMMARY_BYTES = 1_000_000

const MOST = { measurements: 100, rows: 200, sessions: 500, people: 5_000 } as const
const text = (length: number) => v.pipe(v.string(), v.maxLength(length), v.check(isWholeText))
const id = v.pipe(text(100), v.minLength(1))
const whole = (most: number) => v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(most))
const day = v.pipe(v.string(), v.check(isDay))
/** Hours by halves. */
const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(100_000), v.check((value) => Number.isInteger(value * 2)))
const few = <S extends v.GenericSchema>(keys: number, value: S) => v.pipe(v.record(id, value), v.check((record) => Object.keys(record).length <= keys))
const value = v.union([v.pipe(v.number(), v.safeInteger()), text(100)])

const item = v.object({ n: whole(MOST.people), value: v.nullable(value), counts: v.exactOptional(v.pipe(v.array(whole(MOST.people)), v.maxLength(50))) })
const measurement = v.object({
  instrument: id,
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  round: v.pipe(v.number(), v.check((round) => isRound(round))),
  respondents: whole(MOST.people),
  items: few(500, item),
  agreed: few(500, value),
})
const frame = v.object({
  mesa: v.pipe(v.string(), v.check(isMesaId)),
  name: text(80),
  updatedAt: v.pipe(v.string(), v.maxLength(40), v.check((date) => !Number.isNaN(Date.parse(date)))),
  municipality: v.nullable(v.pipe(v.string(), v.check((code) => comunaByCode(code)?.hasMunicipality === true))),
  subject: v.nullable(v.pipe(v.string(), v.minLength(1), v.check(isSubject))),
})
const follow = {
  hours: v.nullable(few(MOST.rows, v.object({ planned: whole(100_000), given: hours }))),
  products: v.pipe(v.array(v.object({ row: id, level: v.nullable(id), reached: v.nullable(day) })), v.maxLength(MOST.rows)),
  sessions: v.pipe(v.array(v.object({ date: day, people: whole(100_000), units: whole(1_000), hours })), v.maxLength(MOST.sessions)),
  next: v.nullable(day),
}

export type Measurement = v.InferOutput<typeof measurement>

/** The file as it is written and read. */
export interface TerritorySummary extends v.InferOutput<typeof frame> {
  readonly kind: typeof SUMMARY_KIND
  readonly version: typeof SUMMARY_VERSION
  readonly measurements: readonly Measurement[]
  readonly hours: v.InferOutput<typeof follow.hours>
  readonly products: v.InferOutput<typeof follow.products>
  readonly sessions: v.InferOutput<typeof follow.sessions>
  readonly next: string | null
}

/** Codes only; the words are in `strings/territory.ts`. */
export type SummaryReading =
  | { readonly status: 'read'; readonly summary: TerritorySummary; readonly problems: readonly Problem[]; /** Measurements of instruments or versions that this site has not. */ readonly unknown: readonly string[] }
  | { readonly status: 'refused'; readonly why: 'newer' | 'broken'; readonly where: string }

export const isSummary = (document: unknown): document is Readonly<Record<string, unknown>> => isRecord(document) && document.kind === SUMMARY_KIND

/** An item as only this site writes it: of the instrument, its counts of its options and adding up, and nothing where too few answered. */
function isHonest(definition: InstrumentDefinition, { items, agreed, respondents }: Measurement): (key: string) => boolean {
  const options = new Map<string, readonly (string | number)[]>(itemsOf(definition).map((each) => [each.id, optionValues(each)]))
  return (key) => {
    const values = options.get(key)
    if (!values) return false
    const own = Object.hasOwn(agreed, key) ? agreed[key] : undefined
    if (own !== undefined && !values.includes(own)) return false
    const given = Object.hasOwn(items, key) ? items[key] : undefined
    if (!given) return true
    const { n, value: chosen, counts } = given
    if (n > respondents || (chosen !== null && !values.includes(chosen))) return false
    if (n < LEAST_ANSWERS) return counts === undefined && (n > 0 || chosen === null)
    return counts !== undefined && counts.length === values.length && counts.reduce((sum, count) => sum + count, 0) === n
  }
}

/**
 * Reads what a mesa handed over, of which nothing is known. A measurement or an item that is not what it should be is told and left out,
 * and the rest goes on.
 */
export function readSummary(document: unknown, definitions: readonly InstrumentDefinition[]): SummaryReading {
  if (!isSummary(document)) return { status: 'refused', why: 'broken', where: '' }
  if (document.version !== SUMMARY_VERSION) return { status: 'refused', why: 'newer', where: 'version' }
  const reader = pieceReader()
  const whose = reader.one(frame, document, '')
  if (!whose) return { status: 'refused', why: 'broken', where: reader.problems[0]?.where ?? '' }
  const unknown: string[] = []
  const measurements = reader.list(document.measurements, 'measurements').slice(0, MOST.measurements).flatMap((raw, index): Measurement[] => {
    const where = `measurements[${index}]`
    const read = reader.one(measurement, raw, where)
    if (!read) return []
    const definition = definitions.find((each) => each.id === read.instrument && each.version === read.version)
    if (!definition) {
      unknown.push(`${read.instrument} ${read.version}`)
      return []
    }
    const honest = isHonest(definition, read)
    const wrong = new Set([...Object.keys(read.items), ...Object.keys(read.agreed)].filter((key) => !honest(key)))
    for (const key of wrong) reader.tell(`${where}.items.${key.slice(0, 100)}`)
    const kept = <T>(all: Readonly<Record<string, T>>) => Object.fromEntries(Object.entries(all).filter(([key]) => !wrong.has(key)))
    return [{ ...read, items: kept(read.items), agreed: kept(read.agreed) }]
  })
  const part = <S extends v.GenericSchema, T>(key: keyof typeof follow, schema: S, born: T) => (document[key] === undefined ? born : reader.one(schema, document[key], key) ?? born)
  const summary: TerritorySummary = {
    kind: SUMMARY_KIND,
    version: SUMMARY_VERSION,
    ...whose,
    measurements,
    hours: part('hours', follow.hours, null),
    products: part('products', follow.products, []),
    sessions: part('sessions', follow.sessions, []),
    next: part('next', follow.next, null),
  }
  return { status: 'read', summary, problems: reader.problems, unknown }
}
