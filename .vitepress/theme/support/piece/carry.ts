import type { Source } from '../../../../exercises/core/workpiece/form'
import { CONTRIBUTION_LABELS, LEVEL_LABELS, REASON_LABELS, ROLE_LABELS, TYPE_LABELS } from '../../../../exercises/workpieces/mapa-actores/model'
import { pieceStrings } from '../../strings/piece'
import { textOf, valuesOf, type AnyRow } from './fill'

/** Something else that a row says where it is copied from, and that makes sense where it goes. */
export interface Carried {
  readonly key: string
  readonly label: string
  /** Field of the new row that it fills; `null` where it is only shown beside the row. */
  readonly into: string | null
  readonly say: (row: AnyRow) => string
}

const words = pieceStrings.carried
const beside = (key: string, label: string, say: Carried['say'] = (row) => textOf(row, key).trim()): Carried => ({ key, label, into: null, say })
/** The rows are those of another page, as they were kept: what is no option of theirs is not said. */
const labelled = (labels: Readonly<Record<string, string>>, values: readonly string[]): string => values.flatMap((value) => (Object.hasOwn(labels, value) ? [labels[value] ?? ''] : [])).join(', ')
const option = (key: string, label: string, labels: Readonly<Record<string, string>>): Carried => beside(key, label, (row) => labelled(labels, [textOf(row, key)]))
const options = (key: string, label: string, labels: Readonly<Record<string, string>>): Carried => beside(key, label, (row) => labelled(labels, valuesOf(row, key)))

/** By the document and the text that a row is made of. */
const CARRIED: Readonly<Record<string, readonly Carried[]>> = {
  'procesos-estrategicos/name': [beside('objective', words.objective), beside('client', words.client), beside('product', words.product), beside('unit', words.unit)],
  'mapa-actores/name': [
    { ...options('contributions', words.ours, CONTRIBUTION_LABELS), into: 'ours' },
    options('why', words.why, REASON_LABELS), options('roles', words.roles, ROLE_LABELS), option('type', words.type, TYPE_LABELS), option('level', words.level, LEVEL_LABELS),
  ],
}

export const carriedFrom = ({ workpiece, text }: Source): readonly Carried[] => CARRIED[`${workpiece}/${text}`] ?? []

/** What goes along with a row, by key; what it does not say is left out. */
export const carriedBy = (source: Source, row: AnyRow): Readonly<Record<string, string>> =>
  Object.fromEntries(carriedFrom(source).map(({ key, say }) => [key, say(row)] as const).filter(([, text]) => text !== ''))
