import { readMessage, type Message, type ProjectionMove, type Shown } from './messages'

/** What of a `BroadcastChannel` is used. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>

/** Longest that a window on the wall takes to answer, where it still stands. */
export const ANSWER_MS = 3000

function sayer(channel: Channel): (message: Message) => void {
  return (message) => channel.postMessage(message)
}

function listen(channel: Channel, heard: (message: Message) => void): void {
  channel.addEventListener('message', ({ data }) => {
    const message = readMessage(data)
    if (message) heard(message)
  })
}

export interface WallEnd {
  /** Tells what is on the wall now, and again to whoever asks. */
  readonly report: (shown: Shown) => void
  readonly leave: () => void
}

/** The end of the window that is on the wall. */
export function createWallEnd(channel: Channel, does: { readonly move: (move: ProjectionMove) => void; readonly show: (hash: string) => void }): WallEnd {
  const say = sayer(channel)
  let last: Shown | null = null
  const tell = (): void => { if (last) say({ kind: 'shown', shown: last }) }
  listen(channel, (message) => {
    if (message.kind === 'move') does.move(message.move)
    if (message.kind === 'show') does.show(message.hash)
    // Also where a move led nowhere: who moved it waits for an answer.
    if (message.kind === 'ask' || message.kind === 'move' || message.kind === 'show') tell()
  })
  return {
    report(shown) {
      last = shown
      tell()
    },
    leave: () => say({ kind: 'gone' }),
  }
}

export interface DeskEnd {
  readonly ask: () => void
  readonly move: (move: ProjectionMove) => void
  readonly show: (hash: string) => void
}

/**
 * The end of a window from which the wall is moved.
 *
 * @param changed told what is on the wall; `null` where no window is there any more
 */
export function createDeskEnd(channel: Channel, timer: (act: () => void, ms: number) => unknown, changed: (shown: Shown | null) => void): DeskEnd {
  const say = sayer(channel)
  let heard = 0
  listen(channel, (message) => {
    if (message.kind !== 'shown' && message.kind !== 'gone') return
    heard++
    changed(message.kind === 'shown' ? message.shown : null)
  })
  /** A window that was closed by force says nothing: its silence does. */
  function expectingAnswer(message: Message): void {
    const before = heard
    say(message)
    timer(() => { if (heard === before) changed(null) }, ANSWER_MS)
  }
  return {
    ask: () => say({ kind: 'ask' }),
    move: (move) => expectingAnswer({ kind: 'move', move }),
    show: (hash) => expectingAnswer({ kind: 'show', hash }),
  }
}
