import { describe, expect, it } from 'vitest'
import { COUNT, INVITATION, moved, stepAt, wallMove, wallSteps } from '../../../../.vitepress/theme/support/group/wall'
import { summarizeRoom } from '../../../../.vitepress/theme/support/group/summary'
import { exampleRoom } from '../../../../.vitepress/theme/support/room/example'
import { placeHash, readPlace } from '../../../../.vitepress/theme/support/room/place'
import { PUBLISHED } from '../../../support/instruments'

describe.each(PUBLISHED)('the wall of $folder', ({ instrument }) => {
  it('shows only how many have arrived until the results are shown; then every row and every item once', async () => {
    const summary = summarizeRoom(instrument, exampleRoom(instrument.definition, await instrument.example()), null)
    expect(wallSteps(summary, false)).toEqual([{ id: COUNT, kind: 'count' }])
    const steps = wallSteps(summary, true)
    expect(steps.flatMap((step) => (step.kind === 'part' ? step.rows : []))).toEqual(summary.parts.flatMap(({ rows }) => rows))
    expect(steps.flatMap((step) => (step.kind === 'item' ? [step.id] : []))).toEqual(summary.order)
    expect(Math.max(...steps.map((step) => (step.kind === 'part' ? step.rows.length : 0)))).toBeLessThanOrEqual(6)
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
    // Each can stand in the address, and is found there again.
    for (const [index, { id }] of steps.entries()) {
      const place = { kind: 'room', id: 'aaaaa', screen: 'resultados', wall: id } as const
      expect(readPlace(placeHash(place))).toEqual(place)
      expect(stepAt(steps, id)).toBe(index)
    }
    expect(stepAt(wallSteps(summary, false), steps.at(-1)?.id ?? '')).toBe(0)
    // Where people are invited, one window goes from there to the result; what is not shown yet is still the count.
    expect(wallSteps(summary, true, true).map(({ id }) => id)).toEqual([INVITATION, ...steps.map(({ id }) => id)])
    const waiting = wallSteps(summary, false, true)
    expect([waiting.map(({ id }) => id), stepAt(waiting, INVITATION), stepAt(waiting, steps.at(-1)?.id ?? '')]).toEqual([[INVITATION, COUNT], 0, 1])
  })
})

describe('a presenter’s remote', () => {
  it.each([['PageDown', 'next'], ['PageUp', 'previous'], ['ArrowDown', 'next'], ['Home', 'first'], ['End', 'last'], ['b', 'blank'], ['.', 'blank'], ['x', null], ['constructor', null]] as const)('%s: %s', (key, move) => {
    expect(wallMove(key)).toBe(move)
  })

  it('stays at either end', () => {
    expect([moved(0, 'previous', 5), moved(4, 'next', 5), moved(2, 'first', 5), moved(2, 'last', 5), moved(2, 'next', 5), moved(0, 'next', 1)]).toEqual([0, 4, 0, 4, 3, 0])
  })
})
