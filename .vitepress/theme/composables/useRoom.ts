import { computed, type ComputedRef } from 'vue'
import type { InstrumentDefinition } from '../../../exercises/core/instrument'
import { measured } from '../../../exercises/core/subject'
import { explainMisfit } from '../strings/receive'
import { applyChange, type RoomChange } from '../support/group/changes'
import { placeName, placeWords } from '../support/room/about'
import { decide, removePerson } from '../support/room/decide'
import type { ApartReason, Decision, Room, SetApart } from '../support/room/model'
import { misfit } from '../support/room/people'
import { receive, type Incoming } from '../support/room/receive'
import { renameRoom, type NewRoom } from '../support/room/room'
import { useReceipts, type Receipts } from './useReceipts'
import type { Rooms } from './useRooms'

/** One room as its screens use it. */
export interface RoomDesk extends Receipts {
  readonly room: ComputedRef<Room>
  /** `null` when this site has another version of the instrument, or none. */
  readonly definition: ComputedRef<InstrumentDefinition | null>
  /** Name of the comuna, alliance, network or initiative that the room is about; `null` in the example. */
  readonly place: ComputedRef<string | null>
  /** The invented room: kept nowhere. */
  readonly example: boolean
  readonly remove: (person: string, removed: boolean) => void
  readonly decide: (entries: readonly SetApart[], decision: Decision | null) => void
  /** Other rooms of this device where something set apart belongs. */
  readonly homesOf: (entry: SetApart) => readonly Room[]
  readonly moveTo: (room: Room, entry: SetApart) => void
  /** What a room for something set apart would be about, where it is of another name or round and no room of this device is its own. */
  readonly newHome: (entry: SetApart) => string | null
  readonly moveToNew: (entry: SetApart) => void
  readonly rename: (name: string) => void
  readonly apply: (change: RoomChange) => void
}

/** Reasons for which the way on may be a room that is not there yet. */
const NEW_HOME: readonly ApartReason[] = ['other-subject', 'near-subject', 'other-round']

/**
 * @param room as it is now
 * @param change changes it wherever it is kept
 * @param rooms the rooms of this device; `null` for the example, which has no neighbours
 */
export function useRoom(
  room: () => Room,
  definitions: () => readonly InstrumentDefinition[],
  change: (act: (room: Room, now: number) => Room) => void,
  rooms: Rooms | null,
): RoomDesk {
  const current = computed(room)
  // By its id: what is taken in slice by slice may end when the page shows another room.
  const receipts = useReceipts(() => current.value, rooms?.change ?? ((_id, act) => change(act)))

  const homesOf = ({ response }: SetApart): readonly Room[] =>
    (response === null ? [] : (rooms?.rooms.value ?? []).filter((other) => other.id !== current.value.id && misfit(other, response) === null))

  function moveTo(other: Room, entry: SetApart): void {
    const { response, from, via } = entry
    if (response === null) return
    const piece: Incoming = { source: from, place: '', response }
    rooms?.change(other.id, (before, now) => receive(before, [piece], { via, now, explain: explainMisfit }).room)
    change((before, now) => decide(before, [entry], 'dismissed', now))
  }

  function newRoomFor(entry: SetApart): NewRoom | null {
    const { response } = entry
    const definition = definitions().find(({ id, version }) => id === response?.instrument && version === response.version)
    if (rooms === null || response === null || !definition || !NEW_HOME.includes(entry.reason) || homesOf(entry).length > 0) return null
    // One that an invitation of this very room brought cannot be of another.
    if (response.room === current.value.id) return null
    const { subject, round = 1 } = response
    const municipality = subject === undefined ? response.municipality : null
    const name = subject ?? current.value.name.value
    return (subject ?? municipality) === null ? null : { ...measured(subject ?? null, round), municipality, name, definition }
  }

  return {
    room: current,
    definition: computed(() => definitions().find(({ id, version }) => id === current.value.instrument && version === current.value.version) ?? null),
    place: computed(() => placeName(current.value)),
    example: rooms === null,
    ...receipts,
    remove: (person, removed) => change((before, now) => removePerson(before, person, removed, now)),
    decide: (entries, decision) => change((before, now) => decide(before, entries, decision, now)),
    homesOf,
    moveTo,
    newHome(entry) {
      const room = newRoomFor(entry)
      return room && placeWords(room)
    },
    moveToNew(entry) {
      const room = newRoomFor(entry)
      // With the id of the invitation where there is one, so that the other answers to it find their room too.
      if (room && rooms) moveTo(rooms.create(room, entry.response?.room), entry)
    },
    rename: (name) => change((before, now) => renameRoom(before, name, now)),
    apply: (made) => change((before, now) => applyChange(before, made, now)),
  }
}
