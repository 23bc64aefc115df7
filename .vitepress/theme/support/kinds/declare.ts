import type { InstrumentDefinition } from '../../../../exercises/core/instrument'
import type { Kind } from '../storage'
import type { FileIn, Opened, Opening } from './door'

/** What records are read and written with. */
export interface Site {
  /** Every instrument of this site. */
  readonly definitions: readonly InstrumentDefinition[]
}

export interface Entry<T> {
  readonly id: string
  readonly value: T
}

/** A file to download, and to be opened as any other. */
export interface KeptFile {
  readonly name: string
  readonly text: string
}

/**
 * All that a kind of record says of itself. Whatever concerns every kind (what this device holds, deleting it, a copy of it) asks here and
 * nowhere else.
 */
export interface KeptKind<T> {
  /** Its store, how what is stored is read, and how two states of one record are joined. */
  readonly kind: (site: Site) => Kind<T>
  /** How much there is, as people count it: «3 salas». What cannot be read counts too. */
  readonly label: (entries: readonly Entry<T>[], unreadable: number) => string
  /** A copy of all of them. */
  readonly files: (entries: readonly Entry<T>[], site: Site, now: number) => readonly KeptFile[]
  /** Reads a file that `files` wrote, or any other of this kind; `null` when it is of none. */
  readonly open?: (file: FileIn, opening: Opening) => Opened | null
  /** What whoever takes a copy has to know, where that is more than usual. */
  readonly careful?: string
}

/** A kind of which it does not matter what its records are: `use` is called with it. */
export type AnyKind = <R>(use: <T>(declared: KeptKind<T>) => R) => R

/** Makes a declaration fit in a list of kinds. */
export const declare = <T>(declared: KeptKind<T>): AnyKind => (use) => use(declared)
