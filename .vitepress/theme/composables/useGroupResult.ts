import { computed, type ComputedRef } from 'vue'
import type { Instrument } from '../../../exercises/core/evaluate'
import { inverseOf, type RoomChange } from '../support/group/changes'
import type { RoomSummary } from '../support/group/model'
import { summarizeRoom } from '../support/group/summary'
import type { Room } from '../support/room/model'
import { useUndo, type Undo } from './useUndo'

export interface GroupResult {
  readonly summary: ComputedRef<RoomSummary>
  readonly undo: Undo
  /**
   * Makes a change.
   *
   * @param said what was done, in words; with it the change can be taken back with one press
   */
  change(change: RoomChange, said?: string): void
}

/**
 * The group's result of a room that somebody else keeps.
 *
 * @param instrument of the room
 * @param save stores a change and gives back, through `room`, the room after it
 */
export function useGroupResult(
  instrument: () => Instrument, room: () => Room, municipality: () => string | null, save: (change: RoomChange) => void,
): GroupResult {
  const undo = useUndo()
  return {
    summary: computed(() => summarizeRoom(instrument(), room(), municipality())),
    undo,
    change(change, said) {
      const inverse = inverseOf(room(), change)
      save(change)
      if (said === undefined) undo.dismiss()
      else undo.done({ said, undo: () => save(inverse) })
    },
  }
}
