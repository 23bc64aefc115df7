import { municipalityStatus } from '../core/comunas'
import type { InstrumentDefinition } from '../core/instrument'
import { ROLES, type Response, type Role } from '../core/response'
import { isRound, readSubject, takesSubject, type SubjectFault } from '../core/subject'
import type { DateNote } from './dates'

/** Why a row or a response was rejected whole. Codes only: whoever shows them brings the words. */
export type ReadIssue =
  | { readonly code: 'not-an-object' }
  | { readonly code: 'wrong-type'; readonly column: string; readonly value: unknown }
  | { readonly code: 'other-instrument'; readonly value: unknown; readonly expected: string }
  | { readonly code: 'other-version'; readonly value: unknown; readonly expected: number }
  | { readonly code: 'unknown-municipality'; readonly value: string }
  /** `12202`, which has no municipality; `instead` is the code of the one that administers it. */
  | { readonly code: 'antartica'; readonly value: string; readonly instead: string }
  | { readonly code: 'unknown-role'; readonly value: unknown }
  | { readonly code: 'bad-subject'; readonly value: string; readonly fault: SubjectFault }
  | { readonly code: 'bad-round'; readonly value: unknown }
  | { readonly code: 'not-an-option'; readonly column: string; readonly value: unknown; readonly options: readonly (string | number)[] }
  | { readonly code: 'unknown-item'; readonly column: string; readonly value: unknown }
  /** A value in a column without a name: `position` counts from 1. */
  | { readonly code: 'unnamed-column'; readonly position: number; readonly value: string }
  /** A spreadsheet's error where a respondent's id or a subject should be: taken as one it would make one of many. */
  | { readonly code: 'sheet-error'; readonly column: string; readonly value: string }
  | { readonly code: 'too-long' }
  | { readonly code: 'unclosed-quote' }

/** Why a file could not be read at all. */
export type FileIssue =
  | { readonly code: 'empty' }
  | { readonly code: 'missing-columns'; readonly columns: readonly string[] }
  | { readonly code: 'repeated-column'; readonly column: string }
  | { readonly code: 'too-many-columns'; readonly limit: number }
  | { readonly code: 'unclosed-quote'; readonly line: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-response' }
  /** Neither JSON nor a table, by its bytes. */
  | { readonly code: 'not-text'; readonly kind: 'zip' | 'ole' | 'pdf' | 'image' | 'binary' }

export type ReadNote =
  | DateNote
  /** A subject where the instrument is about the municipality itself. */
  | { readonly code: 'ignored-subject'; readonly value: unknown }

export type Reading =
  /** `notes`: what of it could not be read although the response counts. */
  | { readonly status: 'read'; readonly response: Response; readonly notes?: readonly ReadNote[] }
  | { readonly status: 'rejected'; readonly issue: ReadIssue }

/** @param notes `null` where there was nothing to tell */
export function accepted(response: Response, ...notes: (ReadNote | null)[]): Reading {
  const told = notes.filter((note) => note !== null)
  return told.length === 0 ? { status: 'read', response } : { status: 'read', response, notes: told }
}

export const rejected = (issue: ReadIssue): { readonly status: 'rejected'; readonly issue: ReadIssue } => ({ status: 'rejected', issue })

/** Code of a municipality, `null` for none, or why it is not one of the 345. */
export function readMunicipality(raw: string): string | null | ReadIssue {
  if (raw === '') return null
  const status = municipalityStatus(raw)
  switch (status.status) {
    case 'ok': return status.comuna.code
    case 'antartica': return { code: 'antartica', value: raw, instead: status.instead.code }
    case 'unknown': return { code: 'unknown-municipality', value: raw }
  }
}

/** Role, `null` for none, or why it is not one of the four. */
export function readRole(raw: unknown): Role | null | ReadIssue {
  if (raw === '' || raw === null || raw === undefined) return null
  return ROLES.find((role) => role === raw) ?? { code: 'unknown-role', value: raw }
}

/** Subject as a response keeps it, `null` for none or where the instrument takes none, or why it is no name. */
export function subjectFrom(definition: InstrumentDefinition, raw: string): string | null | ReadIssue {
  if (raw === '' || !takesSubject(definition)) return null
  const reading = readSubject(raw)
  return reading.status === 'read' ? reading.subject : { code: 'bad-subject', value: raw, fault: reading.fault }
}

/** A whole number from 1 to 9, 1 for none, or why it is no round. */
export function roundFrom(raw: unknown): number | ReadIssue {
  if (raw === '' || raw === null || raw === undefined) return 1
  return isRound(raw) ? raw : { code: 'bad-round', value: raw }
}

/** Whether a response says to be of this instrument and version, exactly. */
export function headIssue(definition: InstrumentDefinition, instrument: unknown, version: unknown): ReadIssue | null {
  if (instrument !== definition.id) return { code: 'other-instrument', value: instrument, expected: definition.id }
  if (version !== definition.version) return { code: 'other-version', value: version, expected: definition.version }
  return null
}

export const isIssue = (value: unknown): value is ReadIssue => typeof value === 'object' && value !== null && 'code' in value
