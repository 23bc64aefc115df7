import { shallowRef, watch, type ShallowRef } from 'vue'
import type { Sheet } from '../../support/sheet/model'
import { openSheet } from '../../support/sheet/migrate'
import { plainAnswers } from '../../support/sheet/progress'
import { loadInstrument } from '../instruments'

/** By respondent, the result of a sheet in one phrase; of a sheet that this site cannot score there is none. */
export function useOwnResults(sheets: () => readonly Sheet[]): Readonly<ShallowRef<ReadonlyMap<string, string>>> {
  const results = shallowRef<ReadonlyMap<string, string>>(new Map())
  let turn = 0

  async function resultOf(sheet: Sheet): Promise<readonly (readonly [string, string])[]> {
    const instrument = await loadInstrument(sheet.instrument)
    if (!instrument) return []
    const opened = openSheet(sheet, instrument.definition)
    if (opened.status === 'newer' || Object.keys(sheet.answers).length === 0) return []
    const values = plainAnswers(instrument.definition, opened.sheet)
    const evaluation = instrument.evaluate(values)
    return evaluation.status === 'scored' ? [[sheet.respondent, instrument.outline(evaluation.result, values).headline]] : []
  }

  watch(sheets, async (now) => {
    const mine = ++turn
    // Without the network the list is there, and says no result.
    const found = await Promise.all(now.map((sheet) => resultOf(sheet).catch(() => [])))
    if (mine === turn) results.value = new Map(found.flat())
  }, { immediate: true })
  return results
}
