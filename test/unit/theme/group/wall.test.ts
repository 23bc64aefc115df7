import { describe, expect, it } from 'vitest'
import { COUNT, INVITATION, moved, stepAt, wallMove, wallSteps } from '../../../../.vitepress/theme/support/group/wall'
import { ownDrawing } from '../../../../.vitepress/theme/composables/views'
import { partDrawings } from '../../../../.vitepress/theme/support/report/pictures'
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

describe.each(PUBLISHED)('the wall of $folder with its pictures', ({ folder, instrument }) => {
  it('shows each picture once, after the rows that it draws, which stand alone only where they are several', async () => {
    const summary = summarizeRoom(instrument, exampleRoom(instrument.definition, await instrument.example()), null)
    const drawings = partDrawings(summary, await ownDrawing(folder))
    expect(Object.keys(drawings)).toEqual(summary.parts.map(({ id }) => id))
    const steps = wallSteps(summary, true, false, drawings).filter((step) => step.kind === 'part')
    for (const part of summary.parts) {
      const own = steps.filter((step) => step.part.id === part.id)
      expect(own.map(({ drawing }) => drawing)).toEqual([...own.slice(1).map(() => null), drawings[part.id]])
      expect(own.flatMap(({ rows }) => rows)).toEqual(part.rows.length > 1 ? part.rows : [])
      expect(own.map(({ page, pages }) => `${page}/${pages}`)).toEqual(own.map((_, index) => `${index + 1}/${own.length}`))
      // No page is left with one row alone.
      const lengths = own.flatMap(({ rows }) => (rows.length > 0 ? [rows.length] : []))
      expect(Math.max(0, ...lengths) - Math.min(6, ...lengths)).toBeLessThanOrEqual(1)
    }
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length)
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
