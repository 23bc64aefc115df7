import { levelLabel, type LevelSet } from '../../../../exercises/core/levels'
import { groupStrings } from '../../strings/group'
import type { PartSummary, RoomSummary, RowSummary } from './model'

const words = groupStrings.levels

/** Why a row stands where it stands in the reading that leads, and what the answers alone would say where they differ. */
export function whyRow(sets: readonly LevelSet[], { agreed, answered }: RowSummary): string {
  return [...agreed.because, ...changeOf(sets, agreed, answered)].join(' ')
}

function changeOf(sets: readonly LevelSet[], agreed: RowSummary['agreed'], answered: RowSummary['answered']): readonly string[] {
  if (!answered) return [words.onlyAgreed]
  if (answered.level && agreed.level) {
    return answered.level.id === agreed.level.id ? [] : [words.changedLevel(levelLabel(sets, answered.level).toLowerCase())]
  }
  return answered.figure === agreed.figure || answered.figure === '' ? [] : [words.changedFigure(answered.figure)]
}

/** Whether a part gives levels, and so has columns for them. */
export const hasLevels = ({ rows }: PartSummary): boolean => rows.some(({ agreed, answered }) => agreed.level !== null || (answered?.level ?? null) !== null)

/** Whether a part has anything to count. */
export const hasFigures = ({ rows }: PartSummary): boolean => rows.some(({ agreed, answered }) => agreed.figure !== '' || (answered?.figure ?? '') !== '')

/** Title of a group of the definition. */
export const groupTitle = ({ definition }: Pick<RoomSummary, 'definition'>, id: string): string => definition.groups.find((group) => group.id === id)?.title ?? id

/** Whether what a part gives is called «nivel», and no other name of its own. */
export const saysLevels = (part: PartSummary): boolean => hasLevels(part) && part.columns.level === undefined

/** «Niveles» where the result gives any and calls them so. */
export const resultTab = ({ parts }: Pick<RoomSummary, 'parts'>): string => (parts.some(saysLevels) ? groupStrings.tabs.levels : groupStrings.tabs.result)
