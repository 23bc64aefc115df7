import { shallowRef, type ShallowRef } from 'vue'
import type { Room } from '../support/room/model'
import { INSTRUMENT_IDS, loadInstrument } from './instruments'

export interface ExampleRoom {
  /** `null` until one was opened. */
  readonly example: Readonly<ShallowRef<Room | null>>
  /** Opens the example of an instrument; the one that is open already stays as it is. @returns whether the instrument has one */
  readonly open: (instrument: string) => Promise<boolean>
  readonly change: (act: (room: Room, now: number) => Room) => void
}

/** A room with invented answers: kept while one looks at it from all sides, gone with the page. */
export function useExampleRoom(): ExampleRoom {
  const example = shallowRef<Room | null>(null)
  return {
    example,
    async open(id) {
      if (!INSTRUMENT_IDS.includes(id)) return false
      if (example.value?.instrument === id) return true
      example.value = null
      const [instrument, { exampleRoom }] = await Promise.all([loadInstrument(id), import('../support/room/example')])
      if (instrument) example.value = exampleRoom(instrument.definition, await instrument.example())
      return true
    },
    change(act) {
      if (example.value) example.value = act(example.value, Date.now())
    },
  }
}
