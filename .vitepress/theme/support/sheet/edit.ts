import type { AnswerValue } from '../../../../exercises/core/instrument'
import { EVIDENCE_LENGTH, type Role } from '../../../../exercises/core/response'
import { roundOf, type About } from '../../../../exercises/core/subject'
import type { Stamped } from '../stamped'
import type { Sheet } from './model'

/** An empty sheet. `now` in milliseconds, as everywhere here. */
export function newSheet(instrument: { readonly id: string; readonly version: number }, respondent: string, now: number): Sheet {
  return {
    instrument: instrument.id,
    version: instrument.version,
    respondent,
    createdAt: now,
    municipality: { value: null, at: 0 },
    subject: { value: null, at: 0 },
    round: { value: 1, at: 0 },
    role: { value: null, at: 0 },
    room: { value: null, at: 0 },
    answers: {},
    evidence: {},
    clearedAt: 0,
    handedOverAt: null,
    place: { value: '', at: 0 },
    unmapped: [],
  }
}

/** When the person last changed anything that is handed over; 0 when never. */
export function changedAt(sheet: Sheet): number {
  const stamps = [sheet.municipality, sheet.subject, sheet.round, sheet.role, sheet.room, ...Object.values(sheet.answers), ...Object.values(sheet.evidence)]
  return stamps.reduce((last, { at }) => Math.max(last, at), sheet.clearedAt)
}

/** Later than everything in the sheet, also when the device's clock was set back. */
const next = (sheet: Sheet, now: number): number => Math.max(now, changedAt(sheet) + 1)

export function withAnswer(sheet: Sheet, item: string, value: AnswerValue, now: number): Sheet {
  return { ...sheet, answers: { ...sheet.answers, [item]: { value, at: next(sheet, now) } } }
}

export function withNote(sheet: Sheet, item: string, note: string, now: number): Sheet {
  return { ...sheet, evidence: { ...sheet.evidence, [item]: { value: note.slice(0, EVIDENCE_LENGTH), at: next(sheet, now) } } }
}

export function withMunicipality(sheet: Sheet, municipality: string | null, now: number): Sheet {
  return { ...sheet, municipality: { value: municipality, at: next(sheet, now) } }
}

export function withSubject(sheet: Sheet, subject: string | null, now: number): Sheet {
  return { ...sheet, subject: { value: subject, at: next(sheet, now) } }
}

export function withRole(sheet: Sheet, role: Role | null, now: number): Sheet {
  return { ...sheet, role: { value: role, at: next(sheet, now) } }
}

/** Takes an invitation: the room and all that it sets, the answers as they are. Where it leaves the comuna open, each person's is their own. */
export function joinRoom(sheet: Sheet, invitation: { readonly municipality: string | null; readonly room: string } & About, now: number): Sheet {
  const at = next(sheet, now)
  const { municipality, room, subject } = invitation
  return {
    ...sheet,
    room: { value: room, at },
    municipality: municipality === null && subject !== undefined ? sheet.municipality : { value: municipality, at },
    subject: { value: subject ?? null, at },
    round: { value: roundOf(invitation), at },
  }
}

/** Outside a room there is no later round: what was said of the subject stays, for the person to change. */
export function leaveRoom(sheet: Sheet, now: number): Sheet {
  const at = next(sheet, now)
  return { ...sheet, room: { value: null, at }, round: { value: 1, at } }
}

/** Erases answers and notes in every tab; comuna, role, room and id stay. */
export function clear(sheet: Sheet, now: number): Sheet {
  return { ...sheet, answers: {}, evidence: {}, unmapped: [], clearedAt: next(sheet, now) }
}

/** Takes `clear` back: what was there is there again, as if just answered. */
export function restore(sheet: Sheet, before: Sheet, now: number): Sheet {
  const at = next(sheet, now)
  const again = <T>(values: Readonly<Record<string, Stamped<T>>>): Record<string, Stamped<T>> =>
    Object.fromEntries(Object.entries(values).map(([id, { value }]) => [id, { value, at }]))
  return {
    ...sheet,
    answers: { ...again(before.answers), ...sheet.answers },
    evidence: { ...again(before.evidence), ...sheet.evidence },
    unmapped: before.unmapped,
  }
}

/** Not a change of what is handed over, so it leaves `changedAt` alone. */
export function moveTo(sheet: Sheet, place: string, now: number): Sheet {
  return { ...sheet, place: { value: place, at: Math.max(now, sheet.place.at + 1) } }
}

export function markHandedOver(sheet: Sheet, now: number): Sheet {
  return { ...sheet, handedOverAt: Math.max(now, changedAt(sheet)) }
}

/** Whether what was handed over is no longer what the sheet says. */
export function changedSinceHandOver(sheet: Sheet): boolean {
  return sheet.handedOverAt !== null && changedAt(sheet) > sheet.handedOverAt
}
