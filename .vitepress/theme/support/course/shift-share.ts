import { MOST_PERSONS, type Fraction } from './location-quotient'

/** Employed persons of one sector in two years, here and in the region that includes it. */
export interface SectorChange {
  readonly localBefore: number
  readonly localAfter: number
  readonly regionalBefore: number
  readonly regionalAfter: number
}

/** The three effects add up to the change; each may be negative. */
export interface Effects {
  /** What the sector would have gained had it grown as the whole region did. */
  readonly region: Fraction
  /** What its own sector's pace in the region adds to that, or takes away. */
  readonly sector: Fraction
  /** What neither explains: the distance to the pace of the sector in the region. */
  readonly local: Fraction
}

export interface ShiftShare {
  /** `null` where the region had nobody in the sector and the commune had: there is no pace to compare with. */
  readonly sectors: readonly (Effects | null)[]
  /** `null` while one of the sectors has no effects. */
  readonly total: Effects | null
  readonly before: number
  readonly after: number
}

const ZERO: Fraction = { top: 0n, bottom: 1n }
const add = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom })
const sumOf = (effects: readonly Effects[], part: keyof Effects): Fraction => effects.reduce((sum, effect) => add(sum, effect[part]), ZERO)

/**
 * Shift-share of the change in employment (Dunn, 1960), exactly, with `e` here, `E` in the region, 0 before and 1 after:
 *
 *     region_i = e_i0 (E1/E0 − 1)      sector_i = e_i0 (E_i1/E_i0 − E1/E0)      local_i = e_i1 − e_i0 E_i1/E_i0
 *
 * A sector that was not here before owes all its change to the local effect. Common knowledge of regional economics; taught in lesson 4.1.
 *
 * @param sectors whole numbers from 0 to `MOST_PERSONS`
 * @returns `null` while the region or the commune had nobody before
 * @throws RangeError for a count that is negative, not whole or too large
 */
export function shiftShare(sectors: readonly SectorChange[]): ShiftShare | null {
  for (const count of sectors.flatMap((sector) => [sector.localBefore, sector.localAfter, sector.regionalBefore, sector.regionalAfter])) {
    if (!Number.isInteger(count) || count < 0 || count > MOST_PERSONS) throw new RangeError('counts are whole numbers of persons')
  }
  const total = (key: keyof SectorChange): number => sectors.reduce((sum, sector) => sum + sector[key], 0)
  const [before, regionBefore] = [total('localBefore'), total('regionalBefore')]
  if (before === 0 || regionBefore === 0) return null
  const [E0, E1] = [BigInt(regionBefore), BigInt(total('regionalAfter'))]
  const each = sectors.map((sector): Effects | null => {
    const [e0, e1, Ei0, Ei1] = [BigInt(sector.localBefore), BigInt(sector.localAfter), BigInt(sector.regionalBefore), BigInt(sector.regionalAfter)]
    if (e0 === 0n) return { region: ZERO, sector: ZERO, local: { top: e1, bottom: 1n } }
    if (Ei0 === 0n) return null
    return {
      region: { top: e0 * (E1 - E0), bottom: E0 },
      sector: { top: e0 * (Ei1 * E0 - E1 * Ei0), bottom: Ei0 * E0 },
      local: { top: e1 * Ei0 - e0 * Ei1, bottom: Ei0 },
    }
  })
  const known = each.filter((effects) => effects !== null)
  return {
    sectors: each,
    total: known.length === each.length ? { region: sumOf(known, 'region'), sector: sumOf(known, 'sector'), local: sumOf(known, 'local') } : null,
    before,
    after: total('localAfter'),
  }
}

/** Written as in Chile with its sign, rounded half away from zero: `+12,4`, `−19,8`, `0,0`. */
export function formatChange({ top, bottom }: Fraction, decimals: number): string {
  const size = top < 0n ? -top : top
  const scaled = (2n * size * 10n ** BigInt(decimals) + bottom) / (2n * bottom)
  const digits = scaled.toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, '.')
  const sign = scaled === 0n ? '' : top < 0n ? '−' : '+'
  return `${sign}${whole}${decimals === 0 ? '' : `,${digits.slice(-decimals)}`}`
}
