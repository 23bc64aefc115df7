import { readCount } from '../../../../exercises/core/decimal'

/** Employed persons of one sector, here and in the region that it is compared with. */
export interface Sector {
  readonly local: number
  readonly regional: number
}

/** A fraction held exactly: `top / bottom`, `bottom` above 0. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

export interface SectorQuotient {
  /** `null` where the region has nobody in the sector: there is nothing to compare with. */
  readonly quotient: Fraction | null
  /** Jobs above those that the region's shares would give; 0 where the quotient is not above 1. */
  readonly basic: Fraction
}

export interface LocalBase {
  readonly sectors: readonly SectorQuotient[]
  readonly local: number
  readonly regional: number
  readonly basic: Fraction
  /** Total by basic employment; `null` when no sector is basic. */
  readonly multiplier: Fraction | null
}

/** Largest count that the table takes: more persons than Chile has. */
export const MOST_PERSONS = 99_999_999

const ZERO: Fraction = { top: 0n, bottom: 1n }
const above = ({ top, bottom }: Fraction, limit: bigint): boolean => top > limit * bottom

/**
 * Location quotients, basic employment and multiplier of a local economy (economic base method), exactly:
 *
 *     LQ_i = (e_i / e) / (E_i / E)        B_i = e_i − e · E_i / E  where LQ_i > 1        m = e / Σ B_i
 *
 * with `e` employed persons here and `E` in the region, whose sectors include those of here. A sector with nobody in the region has no
 * quotient and counts as not basic. Common knowledge of regional economics; taught in lesson 2.1.
 *
 * @param sectors whole numbers from 0 to `MOST_PERSONS`
 * @returns `null` while one of the totals is 0
 * @throws RangeError for a count that is negative, not whole or too large
 */
export function locationQuotients(sectors: readonly Sector[]): LocalBase | null {
  for (const count of sectors.flatMap(({ local, regional }) => [local, regional])) {
    if (!Number.isInteger(count) || count < 0 || count > MOST_PERSONS) throw new RangeError('counts are whole numbers of persons')
  }
  const local = sectors.reduce((sum, sector) => sum + sector.local, 0)
  const regional = sectors.reduce((sum, sector) => sum + sector.regional, 0)
  if (local === 0 || regional === 0) return null
  const [e, E] = [BigInt(local), BigInt(regional)]
  const each = sectors.map((sector): SectorQuotient => {
    const [ei, Ei] = [BigInt(sector.local), BigInt(sector.regional)]
    if (Ei === 0n) return { quotient: null, basic: ZERO }
    const quotient = { top: ei * E, bottom: e * Ei }
    return { quotient, basic: above(quotient, 1n) ? { top: ei * E - e * Ei, bottom: E } : ZERO }
  })
  // Every part has the region's total below, so the sum does too.
  const basic = { top: each.reduce((sum, part) => sum + (part.basic.bottom === E ? part.basic.top : 0n), 0n), bottom: E }
  return { sectors: each, local, regional, basic, multiplier: basic.top === 0n ? null : { top: e * basic.bottom, bottom: basic.top } }
}

/** Written as in Chile, rounded half away from zero: `1.234,50`. */
export function formatFraction({ top, bottom }: Fraction, decimals: number): string {
  const scaled = (2n * top * 10n ** BigInt(decimals) + bottom) / (2n * bottom)
  const digits = scaled.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.')
  return decimals === 0 ? whole : `${whole},${digits.slice(-decimals)}`
}

/** For drawing only. */
export const approximately = ({ top, bottom }: Fraction): number => Number((top * 10_000n) / bottom) / 10_000

/**
 * Reads a count as Chile writes it: `1.500`, `1500`, `1 500`, `1.500 personas`. Empty is nobody.
 *
 * @returns `null` when it is not a whole number of persons from 0 to `MOST_PERSONS`
 */
export function readPersons(text: string): number | null {
  return text.trim() === '' ? 0 : readCount(text, MOST_PERSONS, 'personas')
}
