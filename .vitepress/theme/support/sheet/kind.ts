import type { Kind } from '../storage'
import { changedAt } from './edit'
import { mergeSheets } from './merge'
import type { Sheet } from './model'
import { parseSheet } from './parse'

/** Sheets as the storage keeps them, each under its respondent's id. */
export const sheetKind: Kind<Sheet> = { store: 'sheets', parse: parseSheet, merge: mergeSheets }

/** When the person was last at this sheet. */
export const lastSeen = (sheet: Sheet): number => Math.max(sheet.createdAt, sheet.place.at, changedAt(sheet))

/** Sheets of one instrument, the last one used first. */
export function sheetsOf(instrument: string, sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.filter((sheet) => sheet.instrument === instrument).sort((a, b) => lastSeen(b) - lastSeen(a))
}
