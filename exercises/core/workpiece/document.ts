import * as v from 'valibot'
import { municipalityStatus } from '../comunas'
import { readSubject, type SubjectFault } from '../subject'

/** What every document says of itself. */
export interface Head {
  readonly workpiece: string
  readonly version: number
  /** Code of a comuna with a municipality of its own. */
  readonly municipality: string | null
  /** Name of the alliance, network or initiative; left out where there is none. */
  readonly subject?: string
}

const HEAD_KEYS: ReadonlySet<string> = new Set(['workpiece', 'version', 'municipality', 'subject'])

/** Why something is not a document that can be read, with the place inside it: `['actors', 3, 'type']`. */
export type Fault =
  | { readonly code: 'not-an-object' }
  | { readonly code: 'other-workpiece'; readonly value: unknown; readonly expected: string }
  | { readonly code: 'other-version'; readonly value: unknown; readonly expected: number }
  | { readonly code: 'unknown-municipality'; readonly value: unknown }
  | { readonly code: 'antartica'; readonly value: unknown; readonly instead: string }
  | { readonly code: 'bad-subject'; readonly value: unknown; readonly fault: SubjectFault | 'wrong-type' }
  | (At & (
    | { readonly code: 'missing' | 'wrong-type' | 'unprintable' }
    | { readonly code: 'not-an-option'; readonly options: readonly string[] }
    | { readonly code: 'too-long' | 'too-many'; readonly limit: number }
  ))

interface At {
  readonly path: readonly (string | number)[]
  readonly value: unknown
}

export type DocumentReading<D> = { readonly status: 'read'; readonly document: D } | { readonly status: 'unreadable'; readonly fault: Fault }

type HeadReading = { readonly status: 'read'; readonly head: Pick<Head, 'municipality' | 'subject'> } | { readonly status: 'unreadable'; readonly fault: Fault }

const unreadable = (fault: Fault) => ({ status: 'unreadable', fault }) as const

function readHead(raw: Record<string, unknown>, workpiece: string, version: number): HeadReading {
  if (raw['workpiece'] !== workpiece) return unreadable({ code: 'other-workpiece', value: raw['workpiece'], expected: workpiece })
  if (raw['version'] !== version) return unreadable({ code: 'other-version', value: raw['version'], expected: version })
  const { municipality = null, subject = null } = raw
  const place = typeof municipality === 'string' ? municipalityStatus(municipality) : null
  if (municipality !== null && municipality !== '') {
    if (place?.status === 'antartica') return unreadable({ code: 'antartica', value: municipality, instead: place.instead.code })
    if (place?.status !== 'ok') return unreadable({ code: 'unknown-municipality', value: municipality })
  }
  const code = place?.status === 'ok' ? place.comuna.code : null
  if (subject === null) return { status: 'read', head: { municipality: code } }
  if (typeof subject !== 'string') return unreadable({ code: 'bad-subject', value: subject, fault: 'wrong-type' })
  const name = readSubject(subject)
  if (name.status === 'rejected') return unreadable({ code: 'bad-subject', value: subject, fault: name.fault })
  return { status: 'read', head: { municipality: code, ...(name.subject === null ? {} : { subject: name.subject }) } }
}

/** What valibot says of the first thing that does not fit, in the words of this house. */
function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const at = { path, value: issue.input }
  if (issue.received === 'undefined') return { code: 'missing', ...at }
  if (issue.type === 'picklist') return { code: 'not-an-option', options: [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map(([, option = '']) => option), ...at }
  if (issue.type === 'max_length') return { code: typeof issue.input === 'string' ? 'too-long' : 'too-many', limit: Number(issue.requirement), ...at }
  if (issue.type === 'check') return { code: 'unprintable', ...at }
  return { code: 'wrong-type', ...at }
}

/**
 * A reader for one kind of document. What comes from outside is checked whole, down to the first fault; keys that the shape
 * does not name are kept as they came, at every level.
 *
 * @param lists the lists of the shape, all of which have to be there
 */
export function documentReader<const L extends v.ObjectEntries>(workpiece: string, version: number, lists: L) {
  const schema = v.looseObject(lists)
  type Document = Head & v.InferOutput<v.ObjectSchema<L, undefined>>
  return (raw: unknown): DocumentReading<Document> => {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return unreadable({ code: 'not-an-object' })
    const head = readHead({ ...raw }, workpiece, version)
    if (head.status === 'unreadable') return head
    const read = v.safeParse(schema, raw, { abortEarly: true, abortPipeEarly: true })
    if (!read.success) return unreadable(faultOf(read.issues[0]))
    const rest = Object.fromEntries(Object.entries(read.output).filter(([key]) => !HEAD_KEYS.has(key)))
    // The one cast: the schema has just read the lists, and the head is its own.
    return { status: 'read', document: { workpiece, version, ...head.head, ...rest } as Document }
  }
}
