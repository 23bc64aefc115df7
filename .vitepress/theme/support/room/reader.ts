import * as v from 'valibot'

/** A piece that could not be read. */
export interface Problem {
  /** Path in the document: `responses[3].answers`; empty for the document itself. */
  readonly where: string
  /** Spanish sentence; empty when all there is to say is that it is not what was expected. */
  readonly detail: string
}

/** Reads a document piece by piece: what cannot be understood is told and left out, and the rest goes on. */
export interface PieceReader {
  readonly problems: readonly Problem[]
  readonly tell: (where: string, detail?: string) => void
  readonly one: <S extends v.GenericSchema>(schema: S, raw: unknown, where: string) => v.InferOutput<S> | null
  /** Elements of a list; a missing list is an empty one. */
  readonly list: (raw: unknown, where: string) => readonly unknown[]
  /** Values of an object by key; a missing object is an empty one. */
  readonly record: <S extends v.GenericSchema>(schema: S, raw: unknown, where: string) => Record<string, v.InferOutput<S>>
}

/** Entries of one list or object; and problems told: a hostile file must not fill the screen. */
const MOST_ENTRIES = 20_000
const MOST_PROBLEMS = 200
/** Characters of an id, of whatever kind: what is longer is not taken in, because it would not be read back. */
export const ID_LENGTH = 100

export const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** Where an issue is, down to the field. */
function pathOf(where: string, issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key).slice(0, ID_LENGTH)}`))
  return (where + keys.join('')).replace(/^\./, '')
}

export function pieceReader(): PieceReader {
  const problems: Problem[] = []
  const tell = (where: string, detail = ''): void => {
    if (problems.length < MOST_PROBLEMS) problems.push({ where, detail })
  }
  const one: PieceReader['one'] = (schema, raw, where) => {
    const read = v.safeParse(schema, raw)
    if (read.success) return read.output
    tell(pathOf(where, read.issues[0]))
    return null
  }
  return {
    problems,
    tell,
    one,
    list(raw, where) {
      if (raw === undefined) return []
      if (Array.isArray(raw) && raw.length <= MOST_ENTRIES) return raw
      tell(where)
      return []
    },
    record(schema, raw, where) {
      if (raw === undefined) return {}
      const entries = isRecord(raw) ? Object.entries(raw) : []
      if (!isRecord(raw) || entries.length > MOST_ENTRIES) {
        tell(where)
        return {}
      }
      return Object.fromEntries(entries.flatMap(([key, value]) => {
        const place = `${where}.${key.slice(0, ID_LENGTH)}`
        if (key.length > ID_LENGTH) tell(place)
        const read = key.length > ID_LENGTH ? null : one(schema, value, place)
        return read === null ? [] : [[key, read]]
      }))
    },
  }
}
