import { describe, expect, it } from 'vitest'
import { applyChange, inverseOf, type RoomChange } from '../../../../.vitepress/theme/support/group/changes'
import { checkAgreement, draftOf, REASON_LENGTH } from '../../../../.vitepress/theme/support/group/agreement'
import { mergeRooms } from '../../../../.vitepress/theme/support/room/merge'
import type { Agreement, Room } from '../../../../.vitepress/theme/support/room/model'
import { action, NOW, roomOf, split } from './fixtures'

const MISSION = 'estrategia-mision'
const agreement: Agreement = { value: 2, reason: 'El decreto está vigente.', dissent: 'Una persona lo ve en proceso.' }
const values = (room: Room) => ({
  revealed: room.revealed.value,
  agreement: room.agreements[MISSION]?.value ?? null,
  plan: room.plan.value,
  actions: Object.values(room.proposal).map(({ value }) => value).filter((value) => value !== null),
})

const CHANGES: readonly RoomChange[] = [
  { kind: 'reveal', revealed: true },
  { kind: 'agree', item: MISSION, agreement },
  { kind: 'plan', plan: { hours: 40, weights: { bajo: 5 } } },
  { kind: 'actions', actions: { a: action('a'), b: action('b', { order: 1 }) } },
]

/** Freezes everything, so that a change in place throws. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen)
    Object.freeze(value)
  }
  return value
}

describe.each(CHANGES)('change $kind', (change) => {
  const room = () => frozen(roomOf(split(MISSION, [0, 1, 2])))

  it('gives another room and leaves the one given as it was', () => {
    const before = room()
    const after = applyChange(before, change, NOW)
    expect(values(after)).not.toEqual(values(before))
    expect(after.responses).toBe(before.responses)
  })

  it('is undone by its inverse', () => {
    const before = room()
    const undone = applyChange(applyChange(before, change, NOW), inverseOf(before, change), NOW + 1)
    expect(values(undone)).toEqual(values(before))
  })

  it('wins over what it replaces in a copy of the room, even where the clock went back', () => {
    const before = applyChange(applyChange(room(), change, NOW), inverseOf(room(), change), NOW + 1)
    const after = applyChange(before, change, NOW - 1000)
    expect(values(mergeRooms(before, after))).toEqual(values(after))
    expect(values(mergeRooms(after, before))).toEqual(values(after))
  })
})

describe('agreements', () => {
  const options = [0, 1, 2].map((value) => ({ value, label: '', text: '', count: 0 }))

  it('are ready with one of the options and a reason, tidied', () => {
    expect(checkAgreement({ options }, { value: 1, reason: '  Se revisó\n el decreto. ', dissent: ' ' }))
      .toEqual({ status: 'ready', agreement: { value: 1, reason: 'Se revisó el decreto.', dissent: '' } })
  })

  it('say everything that is missing', () => {
    expect(checkAgreement({ options }, { value: null, reason: ' ', dissent: '' })).toEqual({ status: 'incomplete', issues: ['value-missing', 'reason-missing'] })
    expect(checkAgreement({ options }, { value: 3, reason: 'x'.repeat(REASON_LENGTH + 1), dissent: 'x'.repeat(1000) }))
      .toEqual({ status: 'incomplete', issues: ['value-missing', 'reason-long', 'dissent-long'] })
  })

  it('begin from what stands, or with nothing chosen', () => {
    expect(draftOf({ agreement })).toEqual(agreement)
    expect(draftOf({ agreement: null })).toEqual({ value: null, reason: '', dissent: '' })
  })
})
