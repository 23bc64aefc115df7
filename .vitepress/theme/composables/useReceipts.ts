import { shallowRef, type ShallowRef } from 'vue'
import type { ReadNote } from '../../../exercises/responses/reading'
import { explainMisfit } from '../strings/receive'
import { answering } from '../support/slices'
import { mergeRooms } from '../support/room/merge'
import type { Room, Via } from '../support/room/model'
import { receive, receiveSteps, tally, type Incoming, type Outcome, type ReceiptEntry, type Receipt as Received } from '../support/room/receive'

/** What became of the last thing that came in. */
export interface Receipt {
  readonly counts: Readonly<Record<Outcome, number>>
  readonly anonymous: number
  /** Links in the same text that only invite. */
  readonly invitations: number
  /** Responses dated ahead of this device's clock, and by how much the furthest is, in milliseconds. */
  readonly ahead: { readonly count: number; readonly most: number }
  /** What could not be read of responses that were taken in, and where. */
  readonly notes: readonly { readonly source: string; readonly place: string; readonly note: ReadNote }[]
  /** Pieces that were not counted. */
  readonly problems: readonly ReceiptEntry[]
  /** Tells two receipts apart, so that each is read out. */
  readonly number: number
}

export interface Arriving {
  /** Links in the same text that only invite. */
  readonly invitations?: number
  /** The person has chosen this room for them. */
  readonly accept?: boolean
  /** More of what the last receipt tells: both are told together. */
  readonly continues?: boolean
}

export interface Receipts {
  readonly receipt: Readonly<ShallowRef<Receipt | null>>
  /** Takes in what came by one gesture: a link, a code, a sheet. */
  readonly receive: (pieces: readonly Incoming[], via: Via, how?: Arriving) => void
  /** Takes in any number of pieces while the page goes on answering. All of them are in the room when it ends, or none. */
  readonly bring: (pieces: readonly Incoming[], via: Via, how?: Arriving) => Promise<void>
  readonly dismissReceipt: () => void
}

let receipts = 0

interface Told { readonly entries: readonly ReceiptEntry[]; readonly anonymous: number; readonly invitations: number }

const summary = ({ entries, anonymous, invitations }: Told): Receipt => ({
  counts: tally(entries),
  anonymous,
  invitations,
  ahead: { count: entries.filter(({ ahead }) => ahead > 0).length, most: entries.reduce((most, { ahead }) => Math.max(most, ahead), 0) },
  notes: entries.flatMap(({ source, place, notes }) => notes.map((note) => ({ source, place, note }))),
  problems: entries.filter(({ outcome }) => outcome === 'apart' || outcome === 'apart-again'),
  number: ++receipts,
})

/**
 * @param room as it is now
 * @param change changes it wherever it is kept, whatever the page shows by then
 */
export function useReceipts(room: () => Room, change: (id: string, act: (room: Room, now: number) => Room) => void): Receipts {
  const receipt = shallowRef<Receipt | null>(null)
  let last: Told | null = null

  function tell({ entries, anonymous }: Received, { invitations = 0, continues = false }: Arriving): void {
    const before = continues ? last : null
    last = {
      entries: [...before?.entries ?? [], ...entries],
      anonymous: (before?.anonymous ?? 0) + anonymous,
      invitations: (before?.invitations ?? 0) + invitations,
    }
    receipt.value = summary(last)
  }

  return {
    receipt,
    receive(pieces, via, how = {}) {
      change(room().id, (before, now) => {
        const received = receive(before, pieces, { via, now, explain: explainMisfit, accept: how.accept === true })
        tell(received, how)
        return received.room
      })
    },
    async bring(pieces, via, how = {}) {
      const from = room()
      const received = await answering(receiveSteps(from, pieces, { via, now: Date.now(), explain: explainMisfit, accept: how.accept === true }))
      change(from.id, (before) => {
        if (before.id !== from.id) return before
        tell(received, how)
        // What was done to the room meanwhile, here or in another tab, is joined with what came.
        return before === from ? received.room : mergeRooms(before, received.room)
      })
    },
    dismissReceipt: () => { receipt.value = null },
  }
}
