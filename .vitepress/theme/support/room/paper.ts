import type { AnswerValue, InstrumentDefinition, Item } from '../../../../exercises/core/instrument'
import { itemsOf } from '../../../../exercises/core/instrument'
import { measured, roundOf, type About } from '../../../../exercises/core/subject'
import { ROLES, type Response, type Role } from '../../../../exercises/core/response'

/** Transcribing a sheet of paper with one key per answer: first the role, then item by item in the order of the sheet. */

/** One answer and the key that gives it. */
export interface PaperKey {
  readonly key: string
  readonly value: AnswerValue
  /** One or two words; empty for «No sé», whose words are the screen's. */
  readonly label: string
}

/** Key of «No sé / no aplica». */
const UNKNOWN = 'n'

/** Keys of an item: the number itself on scales, 1 and 0 for yes and no, the place from 1 on lists of choices. */
export function paperKeys(item: Item, yesNo: { readonly yes: string; readonly no: string }): readonly PaperKey[] {
  const unknown: PaperKey = { key: UNKNOWN, value: null, label: '' }
  switch (item.kind) {
    case 'scale': return [...item.options.map(({ value, label }) => ({ key: String(value), value, label })), unknown]
    case 'yes-no': return [{ key: '1', value: 1, label: yesNo.yes }, { key: '0', value: 0, label: yesNo.no }, unknown]
    case 'choice': return [...item.options.map(({ id, label }, index) => ({ key: String(index + 1), value: id, label })), unknown]
  }
}

/** Keys of the roles: their place from 1 on, or none marked. */
export const ROLE_KEYS: readonly { readonly key: string; readonly role: Role | null }[] =
  [...ROLES.map((role, index) => ({ key: String(index + 1), role })), { key: UNKNOWN, role: null }]

export interface PaperSheet {
  /** `undefined` until it is given. */
  readonly role: Role | null | undefined
  /** One per item from the first; the next one is for the item after them. */
  readonly answers: readonly AnswerValue[]
}

export const BLANK_SHEET: PaperSheet = { role: undefined, answers: [] }

export type PaperStep =
  /** A role or an answer was given, or the last one taken back. */
  | { readonly kind: 'moved'; readonly sheet: PaperSheet }
  /** Enter on a whole sheet. */
  | { readonly kind: 'save' }
  /** A key that means nothing here. */
  | { readonly kind: 'none' }

const NONE: PaperStep = { kind: 'none' }

function back({ role, answers }: PaperSheet): PaperStep {
  if (answers.length > 0) return { kind: 'moved', sheet: { role, answers: answers.slice(0, -1) } }
  return role === undefined ? NONE : { kind: 'moved', sheet: BLANK_SHEET }
}

/**
 * What a key does.
 *
 * @param pressed as `KeyboardEvent.key` has it
 */
export function paperStep(definition: InstrumentDefinition, sheet: PaperSheet, pressed: string): PaperStep {
  if (pressed === 'Backspace') return back(sheet)
  const key = pressed.toLowerCase()
  if (sheet.role === undefined) {
    const found = ROLE_KEYS.find((option) => option.key === key)
    return found ? { kind: 'moved', sheet: { role: found.role, answers: [] } } : NONE
  }
  const item = itemsOf(definition)[sheet.answers.length]
  if (!item) return pressed === 'Enter' ? { kind: 'save' } : NONE
  const found = paperKeys(item, { yes: '', no: '' }).find((option) => option.key === key)
  return found ? { kind: 'moved', sheet: { ...sheet, answers: [...sheet.answers, found.value] } } : NONE
}

/** The response of a transcribed sheet; items after the last answer stay without one. */
export function paperResponse(
  definition: InstrumentDefinition,
  { role, answers }: PaperSheet,
  about: { readonly id: string; readonly municipality: string | null; readonly room: string; readonly answeredAt: string } & About,
): Response {
  return {
    instrument: definition.id,
    version: definition.version,
    municipality: about.municipality,
    ...measured(about.subject ?? null, roundOf(about)),
    respondent: { id: about.id, role: role ?? null },
    answers: Object.fromEntries(itemsOf(definition).slice(0, answers.length).map(({ id }, index) => [id, answers[index] ?? null])),
    answeredAt: about.answeredAt,
    room: about.room,
  }
}
