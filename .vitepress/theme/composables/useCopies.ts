import { shallowReactive } from 'vue'
import { createCopies, type Copies } from '../support/copies'
import { localStorageOrNone } from './localStorage'

let kept: Copies | null = null
/** Copied while this page is open, so that what shows it changes with it. */
const fresh = shallowReactive(new Map<string, number>())

/** When each mesa and room was last copied from this device. Only for what is drawn after mount. */
export function useCopies(): Copies {
  const copies = (kept ??= createCopies(localStorageOrNone()))
  return {
    last: (id) => fresh.get(id) ?? copies.last(id),
    note(id, at) {
      fresh.set(id, at)
      copies.note(id, at)
    },
    forget(id) {
      fresh.delete(id)
      copies.forget(id)
    },
    forgetAll() {
      fresh.clear()
      copies.forgetAll()
    },
  }
}
