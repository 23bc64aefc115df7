import type { InstrumentDefinition } from '../core/instrument'
import { itemsOf, optionValues } from '../core/instrument'
import type { Tally } from '../core/aggregate'
import type { Response } from '../core/response'
import { takesSubject } from '../core/subject'
import { byCodePoint } from '../core/text'

/** Responses of one round about one municipality, or about one subject, counted. */
export interface CollectedGroup {
  /** The alliance, network or initiative that is judged; `null` where the group is a municipality's. */
  readonly subject: string | null
  /** `null` for responses that name none, and beside a subject, whose people may be of several. */
  readonly municipality: string | null
  /** Codes that the responses which count bring, without repeating, in order. */
  readonly municipalities: readonly string[]
  readonly round: number
  /** Responses that another one of the same person replaced. */
  readonly duplicates: number
  readonly tally: Tally
}

/** Groups of subjects that one reading holds: far more than the country has, and few enough for half a gigabyte whatever a file says. */
export const MOST_SUBJECT_GROUPS = 100_000

export interface Collector {
  /** `false` where it would open one group of a subject more than `MOST_SUBJECT_GROUPS`; nothing is counted then. */
  add(response: Response): boolean
  /** Responses of an alliance, network or initiative that do not say which, so that they stand with their municipality. */
  readonly unnamed: number
  /** In the order in which they were met, once for each round. */
  subjects(): string[]
  /**
   * Groups in order of code, the one without a municipality last, and then by subject in order of code points; the rounds of one after
   * another. Each is counted when it is asked for: there may be as many as people.
   */
  groups(): Iterable<CollectedGroup>
}

interface Group {
  readonly subject: string | null
  readonly municipality: string | null
  readonly round: number
  duplicates: number
}

/** Answers by person, one byte per item, so that a million people take tens of megabytes. */
function createSheets(width: number): { add(row: Uint8Array): number; get(slot: number): Uint8Array; set(slot: number, row: Uint8Array): void } {
  const perBlock = 4096
  const blocks: Uint8Array[] = []
  let used = 0
  const get = (slot: number): Uint8Array => {
    const start = (slot % perBlock) * width
    return (blocks[Math.floor(slot / perBlock)] ?? new Uint8Array(0)).subarray(start, start + width)
  }
  const set = (slot: number, row: Uint8Array): void => get(slot).set(row)
  return {
    get,
    set,
    add(row) {
      if (used % perBlock === 0) blocks.push(new Uint8Array(perBlock * width))
      set(used, row)
      return used++
    },
  }
}

/** A number by slot, at a fixed cost of memory. */
function createColumn(block: (length: number) => Float64Array | Uint32Array): { get(slot: number): number; set(slot: number, value: number): void } {
  const length = 4096
  const blocks: (Float64Array | Uint32Array)[] = []
  return {
    get: (slot) => blocks[Math.floor(slot / length)]?.[slot % length] ?? 0,
    set(slot, value) {
      const values = (blocks[Math.floor(slot / length)] ??= block(length))
      values[slot % length] = value
    },
  }
}

/**
 * One flat string of its own: cells are slices that would each keep the whole piece of file they were cut from in memory. Joining makes
 * it, and keeps no halves beside it as adding two texts does.
 */
const joined = (parts: readonly string[]): string => parts.join('')
const personKey = (group: number, id: string): string => joined([String(group), '|', id])
const ownText = (text: string): string => joined([text.slice(0, 1), text.slice(1)])

const byCode = (a: string | null, b: string | null): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)

function bySubject(a: string | null, b: string | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  return byCodePoint(a, b)
}

const inOrder = (a: Group, b: Group): number => bySubject(a.subject, b.subject) || byCode(a.municipality, b.municipality) || a.round - b.round

/** Groups as they are met, each with its number; `null` for a subject too many. */
function createGroups(): { readonly list: readonly Group[]; of(response: Response): number | null } {
  const list: Group[] = []
  const places: Map<string | null, number>[] = []
  const subjects: Map<string, number>[] = []
  let named = 0
  const add = (subject: string | null, municipality: string | null, round: number): number =>
    list.push({ subject, municipality, round, duplicates: 0 }) - 1
  return {
    list,
    of({ subject, municipality, round = 1 }) {
      if (subject === undefined) {
        const numbers = (places[round] ??= new Map())
        const number = numbers.get(municipality) ?? add(null, municipality, round)
        numbers.set(municipality, number)
        return number
      }
      const numbers = (subjects[round] ??= new Map())
      const known = numbers.get(subject)
      if (known !== undefined) return known
      if (named === MOST_SUBJECT_GROUPS) return null
      named++
      const own = ownText(subject)
      const number = add(own, null, round)
      numbers.set(own, number)
      return number
    },
  }
}

/**
 * Collects responses by municipality or subject, and round, as they come, keeping of each person the latest: by the instant of
 * `answeredAt`, no date being the earliest, and on a tie the one read last. A response without a respondent id is a person of its own.
 */
export function createCollector(definition: InstrumentDefinition): Collector {
  const items = itemsOf(definition)
  const codes = items.map((item) => new Map(optionValues(item).map((value, index) => [value, index + 1])))
  const groups = createGroups()
  const sheets = createSheets(items.length)
  const slots = new Map<string, number>()
  // By slot, as the sheets are: the instant, the group, and the respondent's own municipality, 0 for none.
  const instants = createColumn((length) => new Float64Array(length))
  const groupAt = createColumn((length) => new Uint32Array(length))
  const municipalityAt = createColumn((length) => new Uint32Array(length))
  let people = 0
  const row = new Uint8Array(items.length)
  const needsSubject = takesSubject(definition)
  let unnamed = 0

  function countOf(group: Group, members: Iterable<number>): CollectedGroup {
    const counts = items.map((item) => optionValues(item).map(() => 0))
    const municipalities = new Set<number>()
    let respondents = 0
    for (const slot of members) {
      respondents++
      const answers = sheets.get(slot)
      for (let position = 0; position < items.length; position++) {
        const option = (answers[position] ?? 0) - 1
        const ofItem = counts[position]
        if (option >= 0 && ofItem) ofItem[option] = (ofItem[option] ?? 0) + 1
      }
      const municipality = municipalityAt.get(slot)
      if (municipality !== 0) municipalities.add(municipality)
    }
    return { ...group, municipalities: [...municipalities].sort((a, b) => a - b).map((code) => String(code).padStart(5, '0')), tally: { respondents, counts } }
  }

  return {
    get unnamed() { return unnamed },
    subjects: () => groups.list.flatMap(({ subject }) => subject ?? []),
    add(response) {
      const { municipality, respondent, answers, answeredAt } = response
      const number = groups.of(response)
      if (number === null) return false
      if (needsSubject && response.subject === undefined) unnamed++
      for (let position = 0; position < items.length; position++) {
        const answer = answers[items[position]?.id ?? ''] ?? null
        row[position] = answer === null ? 0 : codes[position]?.get(answer) ?? 0
      }
      const instant = answeredAt === null ? -Infinity : Date.parse(answeredAt)
      const key = respondent.id === null ? null : personKey(number, respondent.id)
      const slot = key === null ? undefined : slots.get(key)
      if (slot === undefined) {
        people = sheets.add(row) + 1
        instants.set(people - 1, instant)
        groupAt.set(people - 1, number)
        municipalityAt.set(people - 1, Number(municipality))
        if (key !== null) slots.set(key, people - 1)
        return true
      }
      const group = groups.list[number]
      if (group) group.duplicates++
      if (instant < instants.get(slot)) return true
      sheets.set(slot, row)
      instants.set(slot, instant)
      municipalityAt.set(slot, Number(municipality))
      return true
    },
    *groups() {
      const members = sortedBy(groupAt.get, people, groups.list.length)
      const { list } = groups
      const order = Uint32Array.from(list.keys()).sort((a, b) => (list[a] && list[b] ? inOrder(list[a], list[b]) : 0))
      for (const number of order) if (list[number]) yield countOf(list[number], members(number))
    },
  }
}

/**
 * Slots by a value of theirs, in two passes and four bytes each.
 *
 * @param of the value of a slot, a whole number below `values`
 */
function sortedBy(of: (slot: number) => number, slots: number, values: number): (value: number) => Uint32Array {
  const ends = new Uint32Array(values + 1)
  for (let slot = 0; slot < slots; slot++) ends[of(slot) + 1] = (ends[of(slot) + 1] ?? 0) + 1
  for (let value = 0; value < values; value++) ends[value + 1] = (ends[value + 1] ?? 0) + (ends[value] ?? 0)
  const starts = ends.slice()
  const sorted = new Uint32Array(slots)
  for (let slot = 0; slot < slots; slot++) {
    const at = ends[of(slot)] ?? 0
    sorted[at] = slot
    ends[of(slot)] = at + 1
  }
  return (value) => sorted.subarray(starts[value], starts[value + 1])
}
