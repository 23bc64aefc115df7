import type { Via } from '../support/room/model'
import type { Incoming } from '../support/room/receive'
import type { Receipts } from './useReceipts'

/** Milliseconds that what was read waits for more: then it goes into the room, and is there whatever happens to the page. */
const KEPT_AFTER_MS = 1_000

/** What is read from many files, one after another, into one receipt. */
export interface Batches {
  /** How many pieces are in the room. */
  readonly kept: () => number
  readonly add: (pieces: readonly Incoming[]) => void
  /** Ends when all that was added is in the room. */
  readonly end: () => Promise<void>
  /** Nothing more goes into the room. */
  readonly giveUp: () => void
}

function later(call: () => void, ms: number): () => void {
  const id = setTimeout(call, ms)
  return () => clearTimeout(id)
}

/** @param wait calls back later. @returns what to call so that it does not */
export function createBatches({ bring }: Pick<Receipts, 'bring'>, via: Via, wait: (call: () => void, ms: number) => () => void = later): Batches {
  let waiting: Incoming[] = []
  let kept = 0
  let stop: (() => void) | null = null
  let going: Promise<void> = Promise.resolve()

  async function keep(): Promise<void> {
    if (waiting.length === 0) return
    const pieces = waiting
    waiting = []
    await bring(pieces, via, { continues: kept > 0 })
    kept += pieces.length
  }

  /** One batch after another. */
  function next(): Promise<void> {
    stop?.()
    stop = null
    return (going = going.then(keep))
  }

  return {
    kept: () => kept,
    add(pieces) {
      for (const piece of pieces) waiting.push(piece)
      stop ??= wait(() => void next(), KEPT_AFTER_MS)
    },
    end: next,
    giveUp() {
      stop?.()
      waiting = []
    },
  }
}
