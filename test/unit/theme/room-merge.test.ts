import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeRooms } from '../../../.vitepress/theme/support/room/merge'
import { createRoom } from '../../../.vitepress/theme/support/room/room'
import { definition } from '../../../exercises/instruments/diagnostico-organizacional/definition'
import { anyCopy, emptyRoom, into, NOW, sheet } from './room.fixtures'

const runs = { numRuns: 500 }

describe('two copies of a room', () => {
  it('merge to the same room in either order', () => {
    fc.assert(fc.property(anyCopy, anyCopy, (a, b) => {
      expect(mergeRooms(a, b)).toEqual(mergeRooms(b, a))
    }), runs)
  })

  it('merge to the same room however three of them meet', () => {
    fc.assert(fc.property(anyCopy, anyCopy, anyCopy, (a, b, c) => {
      expect(mergeRooms(mergeRooms(a, b), c)).toEqual(mergeRooms(a, mergeRooms(b, c)))
    }), runs)
  })

  it('stay as they are when merged with themselves or once more with the other', () => {
    fc.assert(fc.property(anyCopy, anyCopy, (a, b) => {
      expect(mergeRooms(a, a)).toEqual(a)
      expect(mergeRooms(mergeRooms(a, b), b)).toEqual(mergeRooms(a, b))
    }), runs)
  })

  it('keep every person that either of them counted and nobody removed', () => {
    fc.assert(fc.property(anyCopy, anyCopy, (a, b) => {
      const merged = mergeRooms(a, b)
      const known = new Set([...merged.responses, ...merged.withdrawn].map(({ respondent }) => respondent.id))
      for (const { respondent, municipality, room } of [...a.responses, ...b.responses]) {
        // One accepted by hand may have been taken back in the other copy.
        if (municipality !== null && room === undefined) expect(known).toContain(respondent.id)
      }
    }), runs)
  })

  it('keep the newest sheet of a person and list the other', () => {
    const early = into(emptyRoom(), sheet('r-a', { answeredAt: '2026-11-21T15:00:00-03:00' })).room
    const late = into(emptyRoom(), sheet('r-a', { answeredAt: '2026-11-21T16:00:00-03:00', answers: {} })).room
    const merged = mergeRooms(late, early)
    expect(merged.responses.map(({ answeredAt }) => answeredAt)).toEqual(['2026-11-21T16:00:00-03:00'])
    expect(merged.replaced.map(({ answeredAt }) => answeredAt)).toEqual(['2026-11-21T15:00:00-03:00'])
  })

  it('are refused when they are of two rooms', () => {
    const other = createRoom({ name: 'Otra', municipality: '13101', definition }, NOW, 12345)
    expect(() => mergeRooms(emptyRoom(), other)).toThrow(RangeError)
  })
})
