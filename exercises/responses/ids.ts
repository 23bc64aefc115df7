/** Random, local ids: short enough for a link, and saying nothing about anybody. */

/** Crockford's base 32 in lower case: no `i`, `l`, `o`, `u` to confuse when read aloud. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz'
const ROOM_LENGTH = 5
const RESPONDENT_LENGTH = 6
const RESPONDENT_PREFIX = 'r-'
const MESA_LENGTH = 6
const MESA_PREFIX = 'm-'

/** Half of a pair of UTF-16 units: JSON can hold it, but no file in UTF-8, no address and not every storage can give it back. */
const HALF = /\p{Surrogate}/u

/** Whether a text is whole Unicode, as everything must be by which something is kept and found again. */
export const isWholeText = (text: string): boolean => !HALF.test(text)

/** How many different ids of each kind there are. */
export const ROOM_IDS = 32 ** ROOM_LENGTH
export const RESPONDENT_IDS = 32 ** RESPONDENT_LENGTH

function write(number: number, length: number): string {
  let id = ''
  for (let rest = number, i = 0; i < length; i++, rest = Math.floor(rest / 32)) id = (DIGITS[rest % 32] ?? '0') + id
  return id
}

function read(id: string, length: number, what: string): number {
  const digits = [...id].map((character) => DIGITS.indexOf(character))
  if (digits.length !== length || digits.includes(-1)) throw new RangeError(`not a ${what} id of this kit: ${id}`)
  return digits.reduce((number, digit) => number * 32 + digit, 0)
}

/** `r-` and six characters, from a whole number; the caller brings the randomness (32 bits are enough). */
export const respondentId = (number: number): string => RESPONDENT_PREFIX + write(number % RESPONDENT_IDS, RESPONDENT_LENGTH)

/** Five characters, from a whole number; never `00000`, which in a link says «no room». */
export const roomId = (number: number): string => write((number % (ROOM_IDS - 1)) + 1, ROOM_LENGTH)

/** `m-` and six characters, from a whole number. */
export const mesaId = (number: number): string => MESA_PREFIX + write(number % 32 ** MESA_LENGTH, MESA_LENGTH)

/**
 * The mesa that begins with a room: the same on every computer, so that two who begin it from copies of one room hold one mesa, and what a
 * room alone hands over is replaced by what its mesa does.
 */
export const mesaIdOfRoom = (room: string): string => `${MESA_PREFIX}0${room}`

/** Whether a text is of the form that `mesaId` makes. */
export const isMesaId = (id: string): boolean =>
  id.startsWith(MESA_PREFIX) && id.length === MESA_PREFIX.length + MESA_LENGTH && [...id.slice(MESA_PREFIX.length)].every((character) => DIGITS.includes(character))

/** @throws RangeError when the id is not of the form that `respondentId` makes */
export function respondentNumber(id: string): number {
  if (!id.startsWith(RESPONDENT_PREFIX)) throw new RangeError(`not a respondent id of this kit: ${id}`)
  return read(id.slice(RESPONDENT_PREFIX.length), RESPONDENT_LENGTH, 'respondent')
}

/** 0 for no room. @throws RangeError when the id is not of the form that `roomId` makes */
export const roomNumber = (id: string | null): number => (id === null ? 0 : read(id, ROOM_LENGTH, 'room'))

/** The inverse of `roomNumber`. */
export const roomFromNumber = (number: number): string | null => (number === 0 ? null : write(number, ROOM_LENGTH))
