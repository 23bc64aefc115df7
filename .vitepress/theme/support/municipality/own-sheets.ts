import type { Sheet } from '../sheet/model'

/**
 * Which sheets of this device are of who uses it. A sheet carries no name, so nobody can know: a person says it, and until then a sheet
 * that stands alone in its measurement is taken for theirs, and of several none is.
 */
export interface OwnMarks {
  /** `null` where nobody said. */
  readonly of: (respondent: string) => boolean | null
  readonly set: (respondent: string, own: boolean) => void
  readonly forget: (respondents: Iterable<string>) => void
}

const PREFIX = 'diplomado-del-redes.own-sheet/'

/** @param storage `undefined` where there is none, or it is forbidden: then what is said lasts as long as the page */
export function createOwnMarks(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined): OwnMarks {
  return {
    of(respondent) {
      try {
        const said = storage?.getItem(PREFIX + respondent)
        return said === 'yes' ? true : said === 'no' ? false : null
      } catch {
        return null
      }
    },
    set(respondent, own) {
      try { storage?.setItem(PREFIX + respondent, own ? 'yes' : 'no') } catch { /* Full or forbidden: it can be said again. */ }
    },
    forget(respondents) {
      try { for (const id of respondents) storage?.removeItem(PREFIX + id) } catch { /* Forbidden: there is nothing either. */ }
    },
  }
}

export interface SplitSheets {
  readonly own: readonly Sheet[]
  readonly others: readonly Sheet[]
}

const measurement = ({ instrument, round }: Sheet): string => `${instrument}/${round.value}`

/** @param said what the person said of a sheet, if anything */
export function splitSheets(sheets: readonly Sheet[], said: (respondent: string) => boolean | null): SplitSheets {
  const open = sheets.filter(({ respondent }) => said(respondent) !== false)
  const alone = (sheet: Sheet): boolean => open.filter((other) => measurement(other) === measurement(sheet)).length === 1
  const isOwn = (sheet: Sheet): boolean => said(sheet.respondent) ?? alone(sheet)
  return { own: sheets.filter(isOwn), others: sheets.filter((sheet) => !isOwn(sheet)) }
}
