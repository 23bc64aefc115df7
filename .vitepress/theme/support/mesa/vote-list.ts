import { hash } from '../../../../exercises/core/shuffle'
import { isSubject } from '../../../../exercises/core/subject'
import { LEAST_OPTIONS, MOST_OPTIONS, voteMark, type VoteInvitation } from '../../../../exercises/responses/ballot'
import { decodeLink, encodeVote } from '../../../../exercises/responses/link'
import type { Vote } from './model'
import { OPTION_LENGTH } from './schema'

/** The list of a vote as it travels in an invitation, beside its code: what people read on their phones. */

/** Longer fragments are none of ours. */
const LONGEST = 6_000
/** Between the code and the list: in no code. */
const BETWEEN = '.'

/** A line as people type it: one line, of bounded length; `''` for nothing. */
export const tidyOption = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC')

export type ListFault = 'few' | 'many' | 'long' | 'twice' | 'unprintable'

/** What is wrong with a list, and with which of its lines. */
export function listFault(options: readonly string[]): { readonly fault: ListFault; readonly line: string } | null {
  const long = options.find((text) => text.length > OPTION_LENGTH)
  if (long !== undefined) return { fault: 'long', line: long }
  const odd = options.find((text) => !isSubject(text))
  if (odd !== undefined) return { fault: 'unprintable', line: odd }
  const twice = options.find((text, index) => options.indexOf(text) < index)
  if (twice !== undefined) return { fault: 'twice', line: twice }
  if (options.length < LEAST_OPTIONS) return { fault: 'few', line: '' }
  return options.length > MOST_OPTIONS ? { fault: 'many', line: '' } : null
}

const written = ({ title, options }: Pick<Vote, 'title' | 'options'>): string => JSON.stringify([title, ...options])
const markOf = (list: Pick<Vote, 'title' | 'options'>): number => voteMark(hash(written(list)))

function base64(text: string): string {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
  return btoa(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

function fromBase64(code: string): string {
  const bytes = atob(code.replace(/-/g, '+').replace(/_/g, '/'))
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes, (character) => character.charCodeAt(0)))
}

/** Fragment with which a phone votes, without its `#`. */
export const voteFragment = (id: string, vote: Vote): string =>
  `v=${encodeVote({ vote: id, options: vote.options.length, each: vote.each, mark: markOf(vote) })}${BETWEEN}${base64(written(vote))}`

export interface VoteSheet extends VoteInvitation {
  readonly title: string
  /** `options` is how many there are. */
  readonly lines: readonly string[]
}

/** Reads an invitation to vote; `null` where it is cut, changed or of something else. @param fragment what follows `#v=` */
export function readVoteFragment(fragment: string): VoteSheet | null {
  const [code = '', list = '', ...more] = fragment.slice(0, LONGEST).split(BETWEEN)
  const reading = decodeLink(code, [])
  if (reading.status !== 'vote' || more.length > 0) return null
  try {
    const raw: unknown = JSON.parse(fromBase64(list))
    if (!Array.isArray(raw) || !raw.every((text) => typeof text === 'string')) return null
    const [title = '', ...lines] = raw as readonly string[]
    const whole = isSubject(title) && lines.length === reading.vote.options && listFault(lines) === null
    return whole && markOf({ title, options: lines }) === reading.vote.mark ? { ...reading.vote, title, lines } : null
  } catch {
    // No base 64, no UTF-8 or no JSON: somebody's program cut it.
    return null
  }
}
