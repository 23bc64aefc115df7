/** Whole numbers packed into one, written in base 64 with check characters. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const LETTERS = 52
/** Largest prime that two check characters, 64 × 52, can hold: every wrong or swapped character changes the remainder. */
const CHECK_PRIME = 3323
const CHECK_FACTOR = 131
/** No code of ours comes near; bounds the work that a hostile text can cause. */
const LONGEST = 600

/** A value and the number of different values it could have had: `0 ≤ value < radix`. */
export type Field = readonly [value: number, radix: number]

/**
 * Packs fields so that the first one can be read first, into digits of base 64.
 *
 * @throws RangeError when a value is not a whole number inside its radix
 */
export function pack(fields: readonly Field[]): number[] {
  let number = 0n
  let space = 1n
  for (const [value, radix] of fields) {
    if (!Number.isInteger(value) || value < 0 || value >= radix) throw new RangeError(`${value} does not fit in ${radix}`)
    number += BigInt(value) * space
    space *= BigInt(radix)
  }
  // As many digits as the space needs, not the number: a code's length depends on the instrument alone.
  const digits: number[] = []
  for (let rest = space - 1n; rest > 0n; rest /= 64n, number /= 64n) digits.push(Number(number % 64n))
  return digits
}

/** Gives back the fields of `pack` one by one, in the same order, each by its radix. */
export function unpack(digits: readonly number[]): (radix: number) => number {
  let rest = digits.reduceRight((number, digit) => number * 64n + BigInt(digit), 0n)
  return (radix) => {
    const value = Number(rest % BigInt(radix))
    rest /= BigInt(radix)
    return value
  }
}

/** Place of each character in the alphabet by its code; -1 for a foreign one. */
const DIGIT_OF = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)))
const digitOf = (text: string, position: number): number => DIGIT_OF[text.charCodeAt(position)] ?? -1

function check(digits: readonly number[]): number {
  return digits.reduce((remainder, digit) => (remainder * CHECK_FACTOR + digit + 1) % CHECK_PRIME, digits.length)
}

/** Writes digits as text, with two check characters of which the last is a letter. */
export function sealed(digits: readonly number[]): string {
  const remainder = check(digits)
  return [...digits, Math.floor(remainder / LETTERS), remainder % LETTERS].map((digit) => ALPHABET[digit]).join('')
}

/** Digits of a text that `sealed` wrote; `null` when a character is foreign or the check does not match. */
export function unsealed(text: string, longest = LONGEST): number[] | null {
  if (text.length < 3 || text.length > longest) return null
  const all = [...text].map((character) => ALPHABET.indexOf(character))
  const digits = all.slice(0, -2)
  const [high = -1, low = -1] = all.slice(-2)
  return !all.includes(-1) && low < LETTERS && high * LETTERS + low === check(digits) ? digits : null
}

/**
 * Lengths at which the beginning of a text is something that `sealed` may have written, longest first: where a code ends is
 * known by its check characters when other text is glued to it. One length in 3,323 matches by chance.
 */
export function sealedLengths(text: string): number[] {
  const lengths: number[] = []
  // As `check` of the first `count` digits, which begins with their number: number · factor^number + what the digits add.
  let added = 0
  let power = 1
  for (let count = 1; count + 2 <= Math.min(text.length, LONGEST); count++) {
    const digit = digitOf(text, count - 1)
    if (digit < 0) break
    added = (added * CHECK_FACTOR + digit + 1) % CHECK_PRIME
    power = (power * CHECK_FACTOR) % CHECK_PRIME
    const [high, low] = [digitOf(text, count), digitOf(text, count + 1)]
    if (high >= 0 && low >= 0 && low < LETTERS && high * LETTERS + low === (count * power + added) % CHECK_PRIME) lengths.unshift(count + 2)
  }
  return lengths
}
