import { readonly, ref, shallowReadonly, shallowRef, type Ref, type ShallowRef } from 'vue'
import { createDeskEnd, createWallEnd, type DeskEnd, type WallEnd } from '../support/projection/link'
import type { ProjectionMove, Shown } from '../support/projection/messages'
import { placeHash } from '../support/room/place'
import { useRoomPlace, type Reachable } from './useRoomPlace'

/** In the address of the window that is on the wall, so that a reload of it stays one. */
const MARK = 'proyeccion'
const CHANNEL = 'diplomado-del-redes-proyeccion'

export interface Projection {
  /** This window was opened for the wall. */
  readonly inWindow: boolean
  /** This browser can tell one window what another shows. */
  readonly able: boolean
  /** What the other window has on the wall; `null` while there is none. */
  readonly elsewhere: Readonly<ShallowRef<Shown | null>>
  /** The browser let no window open. */
  readonly blocked: Readonly<Ref<boolean>>
  /** Opens what this window projects in one of its own. @returns whether the browser let it */
  readonly openWindow: () => boolean
  readonly move: (move: ProjectionMove) => void
  /** Puts a place on the wall: in the window that is there, or else on this screen. */
  readonly project: (place: Reachable) => void
  /** Tells the other windows what is on the wall. */
  readonly report: (shown: Shown) => void
  /** @returns what ends it */
  readonly onMove: (listener: (move: ProjectionMove) => void) => () => void
}

interface Ends {
  readonly inWindow: boolean
  readonly wall: WallEnd | null
  readonly desk: DeskEnd | null
}

const elsewhere = shallowRef<Shown | null>(null)
const blocked = ref(false)
const listeners = new Set<(move: ProjectionMove) => void>()
let ends: Ends | null = null

function begin(): Ends {
  const inWindow = new URLSearchParams(location.search).has(MARK)
  // Missing in old browsers, whatever the types say: there the wall is a dialog of this window.
  const Channel = globalThis.BroadcastChannel as typeof BroadcastChannel | undefined
  if (!Channel) return { inWindow, wall: null, desk: null }
  const channel = new Channel(CHANNEL)
  if (!inWindow) {
    const desk = createDeskEnd(channel, setTimeout, (shown) => { elsewhere.value = shown })
    desk.ask()
    return { inWindow, wall: null, desk }
  }
  const wall = createWallEnd(channel, {
    move: (move) => { for (const listener of listeners) listener(move) },
    show(hash) {
      history.replaceState(history.state, '', location.pathname + location.search + hash)
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    },
  })
  window.addEventListener('pagehide', wall.leave)
  return { inWindow, wall, desk: null }
}

/** One projection for the whole browser: the window on the wall and those from which it is moved. To be called after mount. */
export function useProjection(): Projection {
  const { inWindow, wall, desk } = (ends ??= begin())
  const { go } = useRoomPlace()
  return {
    inWindow,
    able: wall !== null || desk !== null,
    elsewhere: shallowReadonly(elsewhere),
    blocked: readonly(blocked),
    openWindow() {
      const opened = window.open(`${location.pathname}?${MARK}${location.hash}`, MARK, 'popup,width=1280,height=720')
      blocked.value = opened === null
      return opened !== null
    },
    move: (move) => desk?.move(move),
    project(place) {
      blocked.value = false
      if (elsewhere.value) desk?.show(placeHash(place))
      else go(place, 'replace')
    },
    report: (shown) => wall?.report(shown),
    onMove(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
