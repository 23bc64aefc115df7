import type { InstrumentDefinition } from '../../../../../exercises/core/instrument'
import { findLinks, MOST_LINKS } from '../../../../../exercises/responses/find-links'
import type { LinkReading } from '../../../../../exercises/responses/link'
import { readingStrings } from '../../../strings/reading'
import type { Incoming } from '../receive'

/** Characters of text that are looked at: as many as a file may bring, because the newest links stand at the end. */
const CHAT_LENGTH = 20_000_000

/** How a message begins in WhatsApp's export: `[21-11-26 15:04:33] …` on an iPhone, which JSON never does, or `21-11-2026, 15:04 - …`. */
const MESSAGE = /^[^\w[]*\[?\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},? \d{1,2}:\d{2}/

/** Whether a text is a chat that somebody exported. */
export const isChat = (text: string): boolean => MESSAGE.test(text.slice(0, 60))

/** What a pasted text holds. */
export interface ChatReading {
  readonly pieces: readonly Incoming[]
  /** Links that invite to answer: they bring no answers, and usually stand in the same chat. */
  readonly invitations: number
}

/** Enough of a code to find it in the chat. */
const head = (code: string): string => (code.length > 16 ? `${code.slice(0, 8)}…${code.slice(-4)}` : code)

/**
 * What a code brings to a room; `null` for an invitation, which brings nothing.
 *
 * @param source how it came: «enlace», «texto pegado»
 */
export function pieceFrom(reading: LinkReading, code: string, source: string): Incoming | null {
  const words = readingStrings.link
  const failed = (reason: 'unreadable' | 'other-version' | 'other-instrument', problem: string): Incoming =>
    ({ source, place: '', response: null, reason, problem })
  switch (reading.status) {
    case 'response': return { source, place: '', response: reading.response }
    case 'invitation': case 'menu': case 'vote': return null
    case 'document': return failed('unreadable', words.document)
    case 'ballot': return failed('unreadable', words.ballot)
    case 'broken': return failed('unreadable', code === '' ? words.codeless : words.broken(head(code)))
    // The code itself is told: whoever keeps it can open it once the site knows what it is.
    case 'unknown-kind': return failed('unreadable', words.unknownKind(code))
    case 'newer-format': return failed('unreadable', words.newerFormat)
    case 'unknown-instrument': return failed('other-instrument', words.unknownInstrument)
    case 'other-version': return failed('other-version', words.otherVersion(reading.version))
  }
}

/** Reads every code in any amount of chat text, of any host, bare or wrapped; everything else is passed over. */
export function readChat(text: string, definitions: readonly InstrumentDefinition[], source: string): ChatReading {
  const found = findLinks(text.slice(0, CHAT_LENGTH), definitions)
  const pieces = found.map(({ code, reading }) => pieceFrom(reading, code, source))
  if (found.length >= MOST_LINKS) pieces.push({ source, place: '', response: null, reason: 'unreadable', problem: readingStrings.link.tooMany(MOST_LINKS) })
  return {
    pieces: pieces.filter((piece) => piece !== null),
    invitations: pieces.filter((piece) => piece === null).length,
  }
}
