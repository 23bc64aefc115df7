import type { Criterion, Side } from '../../../../exercises/workpieces/revision-trabajo-final/model'
import type { Mark, Observation, Review } from '../../../../exercises/workpieces/revision-trabajo-final/read'
import { addRows, removeRows, rowsOf, writeRow } from '../piece/edit'
import type { Piece } from '../piece/model'

interface Row<T> {
  readonly key: string
  readonly value: T
}

/** Rows of a list of the document with the keys by which they are kept: the reader gives them in the same order. */
const keyed = <T>(piece: Piece, list: string, values: readonly T[]): readonly Row<T>[] =>
  rowsOf(piece, list).flatMap(({ key }, at) => { const value = values[at]; return value ? [{ key, value }] : [] })

export const markRows = (piece: Piece, { marks }: Review): readonly Row<Mark>[] => keyed(piece, 'marks', marks)
export const observationRows = (piece: Piece, { observations }: Review): readonly Row<Observation>[] => keyed(piece, 'observations', observations)

/** What a side marks of a criterion: its row is changed, or made where there is none yet. */
export function writeMark(piece: Piece, review: Review, by: Side, criterion: Criterion, change: Partial<Pick<Mark, 'level' | 'note'>>, now: number): Piece {
  const row = markRows(piece, review).find(({ value }) => value.by === by && value.criterion === criterion)
  if (row) return writeRow(piece, 'marks', row.key, { ...row.value, ...change }, now)
  const id = `${by}-${criterion}`
  return addRows(piece, 'marks', [[`-${id}`, { id, criterion, by, level: null, note: '', ...change }]], now)
}

/** What another team's file brings: its marks and observations take the place of those of another team that were here. */
export type Joined = { readonly status: 'joined'; readonly piece: Piece; readonly marks: number } | { readonly status: 'nothing-of-another' }

export function joinReview(piece: Piece, here: Review, brought: Review, now: number): Joined {
  const ofOther = <T extends { readonly by: Side }>(rows: readonly T[]): readonly T[] => rows.filter(({ by }) => by === 'otro')
  const [marks, observations] = [ofOther(brought.marks), ofOther(brought.observations)]
  if (marks.length + observations.length === 0) return { status: 'nothing-of-another' }
  const keysOf = (rows: readonly Row<{ readonly by: Side }>[]): readonly string[] => rows.filter(({ value }) => value.by === 'otro').map(({ key }) => key)
  // The keys are its own, so that what was here and what comes never meet in one row.
  const entries = (rows: readonly { readonly id: string }[], letter: string) => rows.map((row, at) => [`${letter}${now.toString(36)}-${at}`, row] as const)
  const cleared = removeRows(removeRows(piece, 'marks', keysOf(markRows(piece, here)), now), 'observations', keysOf(observationRows(piece, here)), now)
  const taken = new Set(here.observations.filter(({ by }) => by !== 'otro').map(({ id }) => id))
  const renamed = observations.map((row) => (taken.has(row.id) ? { ...row, id: `otro-${row.id}` } : row))
  return { status: 'joined', marks: marks.length, piece: addRows(addRows(cleared, 'marks', entries(marks, 'm'), now), 'observations', entries(renamed, 'o'), now) }
}
