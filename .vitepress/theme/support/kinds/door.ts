import { parseJson } from '../../../../exercises/core/json-text'
import type { Problem } from '../room/reader'
import { territoryStrings } from '../../strings/territory'
import type { Kind } from '../storage'
import type { KeptReading } from './read-kept'
import { isSummary, readSummary } from '../territory/summary-file'
import type { AnyKind, Site } from './declare'

/** A file that somebody brought, decoded. */
export interface FileIn {
  readonly name: string
  readonly text: string
  /** `undefined` where the text is no JSON. */
  readonly document: unknown
  /** What was read of it already, where that takes long; then there is no text. */
  readonly read?: Extract<KeptReading, { readonly kind: 'room' | 'mesa' }>
}

/** What a kind keeps on this device, as opening a file needs it. */
export interface Keeping<T> {
  readonly all: ReadonlyMap<string, T>
  readonly bring: (id: string, value: T) => Promise<void>
}
export type Hold = <T>(kind: Kind<T>) => Promise<Keeping<T>>

/** Where a thing is seen: an address of the site, and the words of the way there. */
export interface Belongs {
  readonly path: string
  readonly label: string
}

export interface Kept {
  /** What happened, for the person. */
  readonly said: string
  readonly where: Belongs | null
  /** It was left as it was, and why is what is said. */
  readonly refused?: boolean
}

/** One thing that can be done with a file. */
export interface Way {
  readonly label: string
  readonly keep: (hold: Hold) => Promise<Kept>
}

export type Opened =
  | { readonly status: 'refused'; readonly why: string }
  /** Something of this site that no device keeps, or only a page of its own opens. */
  | { readonly status: 'elsewhere'; readonly what: string; readonly where: Belongs }
  | {
    readonly status: 'read'
    /** «la sala «Mesa comunal»» */
    readonly what: string
    readonly problems: readonly Problem[]
    /** With one way there is nothing to ask. */
    readonly ways: readonly [Way, ...Way[]]
  }

export interface Opening extends Site {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly kinds: readonly AnyKind[]
}

export const fileIn = (name: string, text: string): FileIn => {
  const reading = parseJson(text)
  return { name, text, document: reading.status === 'read' ? reading.document : undefined }
}

/** A file that was read elsewhere. */
export const fileRead = (name: string, reading: Exclude<KeptReading, { readonly kind: 'none' }>): FileIn =>
  (reading.kind === 'text' ? { name, text: reading.text, document: reading.document } : { name, text: '', document: null, read: reading })

function openSummary(document: unknown, { definitions }: Opening): Opened {
  const reading = readSummary(document, definitions)
  if (reading.status === 'refused') return { status: 'refused', why: reading.why === 'newer' ? territoryStrings.newer : territoryStrings.broken(reading.where) }
  return { status: 'elsewhere', what: territoryStrings.is(reading.summary.name), where: { path: '/facilitacion/panel', label: territoryStrings.toPanel } }
}

/** What a file is, as the first kind says that knows it; `null` when none does. */
export function openFile(file: FileIn, opening: Opening): Opened | null {
  // No device keeps it: it is for whoever accompanies several mesas.
  if (isSummary(file.document)) return openSummary(file.document, opening)
  for (const any of opening.kinds) {
    const opened = any(({ open }) => open?.(file, opening) ?? null)
    if (opened !== null) return opened
  }
  return null
}
