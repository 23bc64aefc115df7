import { shallowReactive } from 'vue'
import { createOwnMarks, type OwnMarks } from '../../support/municipality/own-sheets'
import { localStorageOrNone } from '../localStorage'

let kept: OwnMarks | null = null
/** Said while this page is open, so that what shows it changes with it. */
const fresh = shallowReactive(new Map<string, boolean>())

/** Which sheets of this device are of who uses it. Only for what is drawn after mount. */
export function useOwnMarks(): OwnMarks {
  const marks = (kept ??= createOwnMarks(localStorageOrNone()))
  return {
    of: (respondent) => fresh.get(respondent) ?? marks.of(respondent),
    set(respondent, own) {
      fresh.set(respondent, own)
      marks.set(respondent, own)
    },
    forget(respondents) {
      const all = [...respondents]
      for (const id of all) fresh.delete(id)
      marks.forget(all)
    },
  }
}
