import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createBatches } from '../../../.vitepress/theme/composables/batches'
import { mergeRooms, mergeRoomsSteps } from '../../../.vitepress/theme/support/room/merge'
import { receive, receiveSteps, type Incoming } from '../../../.vitepress/theme/support/room/receive'
import { inSlices, type Steps } from '../../../.vitepress/theme/support/slices'
import { anyCopy, anySheet, emptyRoom, explain, NOW, pieces, sheet } from './room.fixtures'

/** A clock that goes on by itself with each look, and how often the work let others go first. */
function pretended() {
  let time = 0
  let pauses = 0
  return { slicing: { now: () => ++time, pause: () => { pauses++; return Promise.resolve() }, slice: 2 }, pauses: () => pauses }
}

const options = { via: 'paste' as const, now: NOW, explain }

describe('work in slices', () => {
  it('stops between two steps once its time is over, and ends with what it gives', async () => {
    const { slicing, pauses } = pretended()
    function* work(): Steps<string> {
      for (let step = 0; step < 10; step++) yield
      return 'hecho'
    }
    expect(await inSlices(work(), slicing)).toBe('hecho')
    expect(pauses()).toBe(5)
  })

  it('takes into a room what it would take at once, whatever is in it and whatever comes', async () => {
    await fc.assert(fc.asyncProperty(anyCopy, fc.array(anySheet, { maxLength: 8 }), async (room, sheets) => {
      expect(await inSlices(receiveSteps(room, pieces(...sheets), options), pretended().slicing)).toEqual(receive(room, pieces(...sheets), options))
    }), { numRuns: 200 })
  })

  it('joins two copies as at once, and those of sixty people in any order of arrival', async () => {
    await fc.assert(fc.asyncProperty(anyCopy, anyCopy, async (a, b) => {
      expect(await inSlices(mergeRoomsSteps(a, b), pretended().slicing)).toEqual(mergeRooms(a, b))
    }), { numRuns: 200 })
    const sixty = Array.from({ length: 60 }, (_, number) => sheet(`r-${number}`, { answers: { 'estrategia-mision': number % 3 } }))
    const { slicing, pauses } = pretended()
    const received = await inSlices(receiveSteps(emptyRoom(), pieces(...sixty), options), slicing)
    expect(received.room.responses).toHaveLength(60)
    expect(pauses()).toBeGreaterThan(30)
    fc.assert(fc.property(fc.shuffledSubarray(sixty, { minLength: 60 }), (shuffled) => {
      expect(receive(emptyRoom(), pieces(...shuffled), options).room).toEqual(received.room)
    }), { numRuns: 20 })
  })
})

describe('what is read from many files', () => {
  it('is in the room before the last one is read, and told in one receipt', async () => {
    const brought: (readonly [number, boolean])[] = []
    const bring = (some: readonly Incoming[], _via: unknown, how?: { readonly continues?: boolean }): Promise<void> => {
      brought.push([some.length, how?.continues === true])
      return Promise.resolve()
    }
    let due: (() => void) | null = null
    const batches = createBatches({ bring }, 'file', (call) => { due = call; return () => { due = null } })
    const files = (count: number): void => { for (let file = 0; file < count; file++) batches.add(pieces(sheet(`r-${file}`))) }
    const timeIsUp = async (): Promise<void> => { due?.(); await Promise.resolve(); await Promise.resolve() }
    files(10)
    expect([brought, batches.kept()]).toEqual([[], 0])
    await timeIsUp()
    files(3)
    await timeIsUp()
    expect([brought, batches.kept()]).toEqual([[[10, false], [3, true]], 13])
    files(2)
    await batches.end()
    await batches.end()
    expect([brought.at(-1), brought.length, batches.kept()]).toEqual([[2, true], 3, 15])
    files(4)
    batches.giveUp()
    await batches.end()
    expect([brought.length, batches.kept(), due]).toEqual([3, 15, null])
  })
})
