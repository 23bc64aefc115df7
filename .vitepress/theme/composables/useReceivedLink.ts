import { computed, shallowRef, watch, type ComputedRef, type ShallowRef } from 'vue'
import { readTapped } from '../../../exercises/responses/find-links'
import type { Ballot } from '../../../exercises/responses/ballot'
import { measured } from '../../../exercises/core/subject'
import type { Response } from '../../../exercises/core/response'
import { receiveStrings } from '../strings/receive'
import { readChat } from '../support/room/incoming/chat'
import type { Room } from '../support/room/model'
import type { Incoming } from '../support/room/receive'
import { planReceived } from '../support/room/received'
import type { RoomPlace } from './useRoomPlace'
import type { Rooms } from './useRooms'

/** A tapped link that needs the person: nobody's room here, or nothing that could be read. */
export type Asked =
  | { readonly kind: 'response'; readonly response: Response; readonly pieces: readonly Incoming[]; readonly candidates: readonly Room[] }
  | { readonly kind: 'invitation'; readonly code: string }
  | { readonly kind: 'problem'; readonly detail: string }

export interface Delivery {
  /** Id of the room. */
  readonly room: string
  /** One, or several where a program glued links together. */
  readonly pieces: readonly Incoming[]
  /** The person chose the room: it is counted where that is honest. */
  readonly accept: boolean
}

export interface ReceivedLink {
  readonly asked: Readonly<ShallowRef<Asked | null>>
  /** What goes into a room, for its screen to receive and report; taken once. */
  readonly delivery: Readonly<ShallowRef<Delivery | null>>
  readonly delivered: () => void
  readonly addTo: (room: Room) => void
  /** A room for the response that is asked about. */
  readonly createFor: () => void
  readonly dismiss: () => void
  /** A link is being dealt with: the page shows nothing else meanwhile. */
  readonly busy: ComputedRef<boolean>
}

/** Where the dots of a vote belong. */
export interface Votes {
  /** The mesas of this device were read. */
  readonly ready: () => boolean
  /** Counts dots in the mesa that holds their vote. @returns its id, or what stands in the way */
  readonly take: (ballot: Ballot) => { readonly mesa: string } | { readonly problem: string }
}

/** Takes in the links that people tap, clears them from the address, and asks where it cannot know. */
export function useReceivedLink(rooms: Rooms, { place, go }: RoomPlace, votes: Votes): ReceivedLink {
  const asked = shallowRef<Asked | null>(null)
  const delivery = shallowRef<Delivery | null>(null)

  function deliver(room: string, pieces: readonly Incoming[], accept = false): void {
    asked.value = null
    delivery.value = { room, pieces, accept }
    go({ kind: 'room', id: room, screen: 'recibir' }, 'replace')
  }

  function ask(about: Asked): void {
    asked.value = about
    go({ kind: 'list' }, 'replace')
  }

  function take(code: string): void {
    const tapped = readTapped('r', code, rooms.definitions.value)
    if (tapped.status === 'ballot') {
      const taken = votes.take(tapped.ballot)
      if ('problem' in taken) return ask({ kind: 'problem', detail: taken.problem })
      asked.value = null
      return go({ kind: 'mesa', id: taken.mesa, screen: 'votos' }, 'replace')
    }
    const { pieces, invitations } = readChat(`#r=${code}`, rooms.definitions.value, receiveStrings.source.link)
    // Glued links come together to the room of the first, which says of each what became of it.
    const response = pieces.find((piece) => piece.response !== null)?.response
    if (response) {
      const plan = planReceived(response, rooms.rooms.value)
      return plan.do === 'add' ? deliver(plan.room, pieces) : ask({ kind: 'response', response, pieces, candidates: plan.candidates })
    }
    const [failed] = pieces
    if (failed?.response === null) return ask({ kind: 'problem', detail: failed.problem })
    ask(invitations > 0 ? { kind: 'invitation', code } : { kind: 'problem', detail: receiveStrings.link.empty })
  }

  watch([place, rooms.state, votes.ready], ([now, state, ready]) => {
    if (state !== 'ready' || !ready) return
    if (now.kind === 'received') take(now.code)
    else if (now.kind !== 'list') asked.value = null
  }, { immediate: true })

  return {
    asked,
    delivery,
    delivered: () => { delivery.value = null },
    addTo(room) {
      if (asked.value?.kind === 'response') deliver(room.id, asked.value.pieces, true)
    },
    createFor() {
      if (asked.value?.kind !== 'response') return
      const { response, pieces } = asked.value
      const definition = rooms.definitions.value.find(({ id }) => id === response.instrument)
      if (!definition) return
      // With the id of the invitation, so that the other answers to it find their room too.
      const { subject, round = 1 } = response
      const about = { ...measured(subject ?? null, round), municipality: subject === undefined ? response.municipality : null }
      const { id } = rooms.create({ ...about, name: subject ?? receiveStrings.link.newName, definition }, response.room)
      deliver(id, pieces)
    },
    dismiss: () => { asked.value = null },
    busy: computed(() => place.value.kind === 'received'),
  }
}
