/** What a check found in a document. An **error** has to be mended before the document is used; an **aviso** is worth a look. */
export interface Finding {
  readonly severity: 'error' | 'aviso'
  /** Id of the rule, permanent. */
  readonly rule: string
  /** Ids of the rows concerned, in document order; a name or text where the rule is about one; empty for the whole document. */
  readonly where: readonly string[]
}

type Where = string | readonly string[]

const found = (severity: Finding['severity']) => (rule: string, places: readonly Where[]): readonly Finding[] =>
  places.map((place) => ({ severity, rule, where: typeof place === 'string' ? [place] : place }))

/** One finding for each place, in the order given. A check puts its errors before its notices. */
export const errors = found('error')
export const notices = found('aviso')

/** Texts that are blank after trimming count as empty. */
export const isBlank = (text: string): boolean => text.trim() === ''

/**
 * Rows that repeat what an earlier one said: each later row, in document order.
 *
 * @param key what must not repeat; `null` where the row says nothing
 */
export function repeated<T>(rows: readonly T[], key: (row: T) => string | null): readonly T[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const said = key(row)
    if (said === null) return false
    if (seen.has(said)) return true
    seen.add(said)
    return false
  })
}

/** Ids of the rows that a test holds for. */
export const idsWhere = <T extends { readonly id: string }>(rows: readonly T[], holds: (row: T) => boolean): readonly string[] =>
  rows.filter(holds).map(({ id }) => id)
