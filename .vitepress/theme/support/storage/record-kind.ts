import type { StoreName } from './database'

/** What a kind of record has to know about itself to be kept. */
export interface Kind<T> {
  readonly store: StoreName
  /** Reads what is stored, which is untrusted: an older version of the site or another program may have written it. */
  readonly parse: (raw: unknown) => T | null
  /** Joins two states of one record, newest value by value; on a tie `stored` wins, so that all tabs end up equal. */
  readonly merge: (stored: T, mine: T) => T
  /** The same little by little, where a record may be so large that joining two keeps a page from answering. */
  readonly mergeSlowly?: (stored: T, mine: T) => Promise<T>
  /** Whether a record is a mere trace, for which nobody need be asked whether this site may keep it. None is, where this is not said. */
  readonly slight?: (value: T) => boolean
}
