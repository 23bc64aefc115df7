/** A decimal number held exactly: `units / 10 ** scale`. */
export interface Decimal {
  readonly units: bigint
  /** Digits after the comma, 0 or more. */
  readonly scale: number
}

/**
 * How a typed number was read.
 *
 * `doubtful`: read as Chile writes it, though elsewhere it would be another number (a dot or space between thousands, `1.234`; a comma
 * with three digits behind, `1,234`); worth showing to whoever typed it.
 * `letters`: something that is no digit, sign, dot or comma. `comma-first`: written as in English, `1,234.5`.
 * `separators`: dots or commas where no number has them.
 */
export type ReadNumber =
  | { readonly status: 'empty' }
  | { readonly status: 'unreadable'; readonly why: 'letters' | 'comma-first' | 'separators' | 'too-long' }
  | { readonly status: 'read'; readonly value: Decimal; readonly doubtful: boolean }

/** Longer than any figure of the course. */
const LONGEST = 40

const PLAIN = /^\d*(,\d+)?$/
const GROUPED = /^(?!0+\.)\d{1,3}(\.\d{3})+(,\d+)?$/
const SPACED = /^\d{1,3}(\s\d{3})+(,\d+)?$/
const POINT = /^\d+\.\d+$/
const THREE_DECIMALS = /^0*[1-9]\d{0,2},\d{3}$/

/** Digits and signs of composing keyboards (`１，５`), every dash as a minus, and nothing that cannot be seen. */
const ascii = (text: string): string => text
  .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
  .replace(/[\u2010-\u2015\u2212\ufe63]/g, '-')
  .trim()

const decimal = (sign: string, whole: string, fraction: string): Decimal => ({
  units: BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n),
  scale: fraction.length,
})

/**
 * Reads a number as it is written in Chile: comma before decimals, dot (or space) between thousands.
 *
 * A lone dot is read for what it can be: with exactly three digits behind it separates thousands (`1.250` is a thousand and more),
 * unless only zeros stand before it (`0.125`); otherwise it is a decimal point (`1.25`), since no thousands look like that.
 * A lone comma always separates decimals. A sign is allowed, the peso's `$` and the `.-` or `,-` that closes an amount
 * (`$250.000.-`), and the unit, `%`, «por ciento» or «pesos» behind.
 *
 * @param unit word that may follow the number
 */
export function readNumber(text: string, unit = ''): ReadNumber {
  // Bounded before anything looks at it.
  const trimmed = text.length > 10 * LONGEST ? text.trim() : ascii(text)
  if (trimmed === '') return { status: 'empty' }
  if (trimmed.length > LONGEST) return { status: 'unreadable', why: 'too-long' }
  const bare = withoutEnd(withoutUnit(trimmed, unit)).replace(/^([+-]?)\s*(?:clp\s*\$?|\$)\s*/i, '$1')
  const [, sign = '', digits = ''] = /^([+-]?)\s*(.*)$/.exec(bare) ?? []
  const grouped = SPACED.test(digits) ? digits.replace(/\s/g, '.') : digits
  if (!/^[\d.,]*\d$/.test(grouped)) return { status: 'unreadable', why: /[^\d.,\s]|^$/.test(grouped) ? 'letters' : 'separators' }
  if (GROUPED.test(grouped)) {
    const [whole = '', fraction = ''] = grouped.replaceAll('.', '').split(',')
    return { status: 'read', value: decimal(sign, whole, fraction), doubtful: true }
  }
  if (PLAIN.test(grouped) || POINT.test(grouped)) {
    const [whole = '', fraction = ''] = grouped.split(/[,.]/)
    return { status: 'read', value: decimal(sign, whole, fraction), doubtful: THREE_DECIMALS.test(grouped) }
  }
  return { status: 'unreadable', why: /,.*\./.test(grouped) ? 'comma-first' : 'separators' }
}

const PERCENT = ['%', 'por ciento', 'porciento']
const PESOS = ['pesos', 'clp', '$']

const NO_COUNT = /[%％$＄]|por ?ciento|pesos|clp/i

function withoutUnit(text: string, unit: string): string {
  const lower = text.toLowerCase()
  const tail = [...PERCENT, ...PESOS, unit.toLowerCase()].find((one) => one !== '' && lower.endsWith(one))
  return tail === undefined ? text : text.slice(0, -tail.length).trim()
}

/** Amounts of money are closed so that nobody adds digits: `250.000.-`, `1.500,--`. */
const withoutEnd = (text: string): string => text.replace(/(\d)\s*[.,]\s*-{1,2}$/, '$1')

const toScale = (value: Decimal, scale: number): bigint => value.units * 10n ** BigInt(scale - value.scale)

/** @returns whether two numbers differ by no more than `tolerance`, the limit itself included; exact */
export function isWithin(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale, tolerance.scale)
  const difference = toScale(a, scale) - toScale(b, scale)
  return (difference < 0n ? -difference : difference) <= toScale(tolerance, scale)
}

/**
 * Reads how many there are of something, as Chile writes it: `1.200`, `40,0`, `40 horas`. Percentages and money are no counts.
 *
 * @returns `null` when it is not a whole number from 0 to `most`
 */
export function readCount(text: string, most: number, unit = ''): number | null {
  const read = readNumber(text, unit)
  if (read.status !== 'read' || NO_COUNT.test(text)) return null
  const { units, scale } = read.value
  const one = 10n ** BigInt(scale)
  return units % one === 0n && units >= 0n && units <= BigInt(most) * one ? Number(units / one) : null
}

/** The number as it is written in Chile, with the digits that it was given: `-1.234,50`. */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+$)/g, '.')
  return (units < 0n ? '-' : '') + whole + (scale > 0 ? `,${digits.slice(-scale)}` : '')
}
