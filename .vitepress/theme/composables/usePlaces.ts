import { PLACE_FOLDERS, type Place } from '../../../exercises/core/outline'
import { data as pages } from '../../config/course/places.data'
import { useSite } from './useSite'

const there = new Set(pages)

/** Finds the page of a place. Call it inside `setup`. */
export function usePlaces(): { readonly pageOf: (place: Place) => string | null } {
  const site = useSite()
  return {
    /** Address for an `href`; `null` while there is no such page. */
    pageOf({ kind, id }) {
      const path = `/${PLACE_FOLDERS[kind]}/${id}`
      return there.has(path) ? site.link(path) : null
    },
  }
}
