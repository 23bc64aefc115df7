import { computed, type ComputedRef } from 'vue'
import { placeHash, readPlace, type Place } from '../support/room/place'
import { useSite } from './useSite'

export type Reachable = Exclude<Place, { kind: 'received' | 'vote' }>

export interface RoomPlace {
  readonly place: ComputedRef<Place>
  /** Address of a place, for an `href`. */
  readonly href: (place: Reachable) => string
  /** Goes there; «back» returns. With `replace`, the present address is forgotten: for links that brought data. */
  readonly go: (place: Reachable, how?: 'push' | 'replace') => void
}

/** Where in the room's page the person is, kept in the address alone. */
export function useRoomPlace(): RoomPlace {
  const site = useSite()
  const href = (place: Reachable): string => location.pathname + location.search + placeHash(place)
  return {
    place: computed(() => readPlace(site.hash.value)),
    href: (place) => placeHash(place) || site.path.value,
    go(place, how = 'push') {
      // VitePress keeps its scroll position in the history's state: a new entry begins with an empty one, as its own do.
      if (how === 'replace') history.replaceState(history.state, '', href(place))
      else history.pushState({}, '', href(place))
      window.dispatchEvent(new HashChangeEvent('hashchange'))
    },
  }
}
