import { example } from '../../../../exercises/workpieces/mapa-estrategico/example'
import { PERSPECTIVES } from '../../../../exercises/workpieces/mapa-estrategico/model'
import type { Objective, StrategicMap } from '../../../../exercises/workpieces/mapa-estrategico/read'

/** Two, six, nine and eight objectives and their arrows, always the same for a seed: more than any team should draw. */
export function large(seed = 11): StrategicMap {
  let state = seed
  const next = (below: number): number => { state = (state * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor((state / 2_147_483_648) * below) }
  const rows = [2, 6, 9, 8].map((count, band) => Array.from({ length: count }, (_, at) => ({ id: `o${band}-${at}`, band })))
  const objectives = rows.flat().map(({ id, band }): Objective => {
    const above = rows[band - 1] ?? []
    const far = rows.slice(0, Math.max(0, band - 1)).flat()
    const supports = above.length === 0 ? [] : Array.from({ length: 1 + next(2) }, () => above[next(above.length)]?.id ?? '')
    if (far.length > 0 && next(5) === 0) supports.push(far[next(far.length)]?.id ?? '')
    return { id, perspective: PERSPECTIVES[band] ?? 'mision', text: `Objetivo ${id}: que algo cambie de verdad en la comuna`, supports: [...new Set(supports)], indicators: [] }
  })
  return { ...example(), objectives }
}
