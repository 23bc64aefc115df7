/** A decimal number held exactly: `units / 10 ** scale`. */
export interface Decimal {
  readonly units: bigint
  /** Digits after the comma, 0 or more. */
  readonly scale: number
}

/**
 * How a typed number was read.
 *
 * `thousands`: it had a dot or a space that was read as in Chile, between thousands; worth showing to whoever typed it.
 * `letters`: something that is no digit, sign, dot or comma. `comma-first`: written as in English, `1,234.5`.
 * `separators`: dots or commas where no number has them.
 */
export type ReadNumber =
  | { readonly status: 'empty' }
  | { readonly status: 'unreadable'; readonly why: 'letters' | 'comma-first' | 'separators' | 'too-long' }
  | { readonly status: 'read'; readonly value: Decimal; readonly thousands: boolean }

/** Longer than any figure of the course. */
const LONGEST = 40

const PLAIN = /^\d*(,\d+)?$/
const GROUPED = /^(?!0+\.)\d{1,3}(\.\d{3})+(,\d+)?$/
const SPACED = /^\d{1,3}(\s\d{3})+(,\d+)?$/
const POINT = /^\d+\.\d+$/

const decimal = (sign: string, whole: string, fraction: string): Decimal => ({
  units: BigInt(`${whole}${fraction}` || '0') * (sign === '-' ? -1n : 1n),
  scale: fraction.length,
})

/**
 * Reads a number as it is written in Chile: comma before decimals, dot (or space) between thousands.
 *
 * A lone dot is read for what it can be: with exactly three digits behind it separates thousands (`1.250` is a thousand and more),
 * unless only zeros stand before it (`0.125`); otherwise it is a decimal point (`1.25`), since no thousands look like that.
 * A sign, `$` before and the unit or `%` behind are allowed.
 *
 * @param unit word that may follow the number
 */
export function readNumber(text: string, unit = ''): ReadNumber {
  const trimmed = text.trim()
  if (trimmed === '') return { status: 'empty' }
  if (trimmed.length > LONGEST) return { status: 'unreadable', why: 'too-long' }
  const bare = withoutUnit(trimmed, unit).replace(/[−–]/g, '-').replace(/^([+-]?)\s*\$\s*/, '$1')
  const [, sign = '', digits = ''] = /^([+-]?)\s*(.*)$/.exec(bare) ?? []
  const grouped = SPACED.test(digits) ? digits.replace(/\s/g, '.') : digits
  if (!/^[\d.,]*\d$/.test(grouped)) return { status: 'unreadable', why: /[^\d.,\s]|^$/.test(grouped) ? 'letters' : 'separators' }
  if (GROUPED.test(grouped)) {
    const [whole = '', fraction = ''] = grouped.replaceAll('.', '').split(',')
    return { status: 'read', value: decimal(sign, whole, fraction), thousands: true }
  }
  if (PLAIN.test(grouped) || POINT.test(grouped)) {
    const [whole = '', fraction = ''] = grouped.split(/[,.]/)
    return { status: 'read', value: decimal(sign, whole, fraction), thousands: false }
  }
  return { status: 'unreadable', why: /,.*\./.test(grouped) ? 'comma-first' : 'separators' }
}

function withoutUnit(text: string, unit: string): string {
  for (const tail of ['%', unit]) {
    if (tail !== '' && text.toLowerCase().endsWith(tail.toLowerCase())) return text.slice(0, -tail.length).trim()
  }
  return text
}

const toScale = (value: Decimal, scale: number): bigint => value.units * 10n ** BigInt(scale - value.scale)

/** @returns whether two numbers differ by no more than `tolerance`, the limit itself included; exact */
export function isWithin(a: Decimal, b: Decimal, tolerance: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale, tolerance.scale)
  const difference = toScale(a, scale) - toScale(b, scale)
  return (difference < 0n ? -difference : difference) <= toScale(tolerance, scale)
}

/** The number as it is written in Chile, with the digits that it was given: `-1.234,50`. */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(\d{3})+$)/g, '.')
  return (units < 0n ? '-' : '') + whole + (scale > 0 ? `,${digits.slice(-scale)}` : '')
}
