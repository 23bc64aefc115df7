import type { InstrumentDefinition } from '../core/instrument'
import { itemsOf, optionValues } from '../core/instrument'
import type { Tally } from '../core/aggregate'
import type { Response } from '../core/response'

/** Responses of one municipality, counted; `null` gathers those that name none. */
export interface CollectedGroup {
  readonly municipality: string | null
  /** Responses that another one of the same person replaced. */
  readonly duplicates: number
  readonly tally: Tally
}

export interface Collector {
  add(response: Response): void
  /** Groups in order of code, the one without a municipality last. */
  groups(): CollectedGroup[]
}

interface Counting {
  readonly counts: number[][]
  respondents: number
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

/**
 * A person's key. `trim` is there to get one flat string of its own: cells are slices that would each keep the whole piece
 * of file they were cut from in memory (the closing bars keep spaces of the id from being trimmed).
 */
const personKey = (municipality: string | null, id: string): string => `|${municipality ?? ''}|${id}|`.trim()

/**
 * Counts responses by municipality as they come, keeping of each person the latest: by the instant of `answeredAt`, no date
 * being the earliest, and on a tie the one read last. A response without a respondent id is a person of its own.
 */
export function createCollector(definition: InstrumentDefinition): Collector {
  const items = itemsOf(definition)
  const codes = items.map((item) => new Map(optionValues(item).map((value, index) => [value, index + 1])))
  const groups = new Map<string | null, Counting>()
  const sheets = createSheets(items.length)
  const slots = new Map<string, number>()
  const instants: number[] = []
  const row = new Uint8Array(items.length)

  const groupOf = (municipality: string | null): Counting => {
    let group = groups.get(municipality)
    if (!group) {
      group = { counts: items.map((item) => optionValues(item).map(() => 0)), respondents: 0, duplicates: 0 }
      groups.set(municipality, group)
    }
    return group
  }
  const count = (group: Counting, answers: Uint8Array, by: 1 | -1): void => {
    for (let position = 0; position < items.length; position++) {
      const option = (answers[position] ?? 0) - 1
      const counts = group.counts[position]
      if (option >= 0 && counts) counts[option] = (counts[option] ?? 0) + by
    }
  }

  return {
    add({ municipality, respondent, answers, answeredAt }) {
      const group = groupOf(municipality)
      for (let position = 0; position < items.length; position++) {
        const answer = answers[items[position]?.id ?? ''] ?? null
        row[position] = answer === null ? 0 : codes[position]?.get(answer) ?? 0
      }
      const instant = answeredAt === null ? -Infinity : Date.parse(answeredAt)
      const key = respondent.id === null ? null : personKey(municipality, respondent.id)
      const slot = key === null ? undefined : slots.get(key)
      if (slot === undefined) {
        group.respondents++
        count(group, row, 1)
        if (key === null) return
        slots.set(key, sheets.add(row))
        instants.push(instant)
        return
      }
      group.duplicates++
      if (instant < (instants[slot] ?? -Infinity)) return
      count(group, sheets.get(slot), -1)
      count(group, row, 1)
      sheets.set(slot, row)
      instants[slot] = instant
    },
    groups: () => [...groups]
      .sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1))
      .map(([municipality, { counts, respondents, duplicates }]) => ({ municipality, duplicates, tally: { respondents, counts } })),
  }
}
