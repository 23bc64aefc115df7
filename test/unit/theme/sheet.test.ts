import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../exercises/core/instrument'
import { EVIDENCE_LENGTH } from '../../../exercises/core/response'
import { LAST_MOMENT } from '../../../.vitepress/theme/support/moment'
import {
  changedAt, changedSinceHandOver, clear, joinRoom, markHandedOver, moveTo, restore, withAnswer, withMunicipality, withNote, withRole,
} from '../../../.vitepress/theme/support/sheet/edit'
import { planInvitation } from '../../../.vitepress/theme/support/sheet/invitation'
import { lostAnswer } from '../../../.vitepress/theme/support/sheet/lost'
import { mergeSheets } from '../../../.vitepress/theme/support/sheet/merge'
import { openSheet } from '../../../.vitepress/theme/support/sheet/migrate'
import type { Sheet } from '../../../.vitepress/theme/support/sheet/model'
import { parseSheet } from '../../../.vitepress/theme/support/sheet/parse'
import { numberedItems, plainAnswers, progressOf, topWithoutEvidence, unanswered } from '../../../.vitepress/theme/support/sheet/progress'
import { isoWithOffset, responseFileName, toResponse } from '../../../.vitepress/theme/support/sheet/response'
import { neighbour, stepById, stepsOf } from '../../../.vitepress/theme/support/sheet/steps'
import { blank, definition } from './sheet-fixtures'

const values = (sheet: Sheet): Record<string, unknown> =>
  Object.fromEntries(Object.entries(sheet.answers).map(([id, { value }]) => [id, value]))

describe('editing a sheet', () => {
  it('makes every change later than the one before, even when the clock goes back', () => {
    const once = withAnswer(blank, 'escala', 2, 5000)
    const again = withAnswer(once, 'escala', 1, 3000)
    expect(changedAt(again)).toBeGreaterThan(changedAt(once))
    expect(values(mergeSheets(once, again))).toEqual({ escala: 1 })
  })

  it('keeps «No sé» apart from not answered', () => {
    const sheet = withAnswer(blank, 'escala', null, 2000)
    expect(progressOf(itemsOf(definition), sheet)).toEqual({ answered: 1, unknown: 1, total: 4 })
    expect(unanswered(definition, sheet).map(({ number }) => number)).toEqual([2, 3, 4])
    expect(plainAnswers(definition, sheet)).toEqual({ 'escala': null, 'otra-escala': null, 'si-no': null, 'opciones': null })
  })

  it('notices changes after handing over, but not moving about', () => {
    const sent = markHandedOver(withAnswer(blank, 'escala', 2, 2000), 3000)
    expect(changedSinceHandOver(moveTo(sent, 'revision', 9000))).toBe(false)
    expect(changedSinceHandOver(withRole(sent, 'directivo', 9000))).toBe(true)
    expect(changedSinceHandOver(withAnswer(blank, 'escala', 2, 2000))).toBe(false)
  })

  it('cuts notes that are too long, so that what was written can be read again', () => {
    const sheet = withNote(blank, 'escala', 'x'.repeat(EVIDENCE_LENGTH + 50), 2000)
    expect(parseSheet(sheet)).toEqual(sheet)
  })
})

describe('two tabs with one sheet', () => {
  const answered = withAnswer(withAnswer(blank, 'escala', 2, 2000), 'si-no', 0, 2001)

  it('keep the newest answer of each item', () => {
    const one = withAnswer(answered, 'escala', 1, 4000)
    const other = withAnswer(withAnswer(answered, 'escala', 0, 3000), 'opciones', 'una', 3001)
    expect(values(mergeSheets(one, other))).toEqual({ 'escala': 1, 'si-no': 0, 'opciones': 'una' })
    expect(values(mergeSheets(other, one))).toEqual(values(mergeSheets(one, other)))
  })

  it('erase for both, and only what stood before', () => {
    const other = withAnswer(answered, 'opciones', 'otra', 6000)
    const merged = mergeSheets(other, clear(answered, 5000))
    expect(values(merged)).toEqual({ opciones: 'otra' })
    expect(merged.municipality).toEqual(answered.municipality)
  })

  it('bring everything back when erasing is taken back', () => {
    const withNotes = withNote(answered, 'escala', 'Decreto 112', 2002)
    const back = restore(clear(withNotes, 5000), withNotes, 6000)
    const merged = mergeSheets(clear(withNotes, 5000), back)
    expect(values(merged)).toEqual(values(withNotes))
    expect(merged.evidence['escala']?.value).toBe('Decreto 112')
  })

  it('do not mix answers of two versions: the newer version stays whole', () => {
    const newer = { ...blank, version: 3, answers: { escala: { value: 0, at: 1 } } }
    expect(mergeSheets(newer, answered)).toBe(newer)
    expect(mergeSheets(answered, newer)).toBe(newer)
  })

  it('end up equal in whatever order their changes meet', () => {
    const items = itemsOf(definition).map(({ id }) => id)
    const changes = fc.array(fc.record({ item: fc.constantFrom(...items), value: fc.constantFrom(0, 1, 2, null), now: fc.integer({ min: 1001, max: 1040 }) }), { maxLength: 12 })
    fc.assert(fc.property(changes, changes, changes, fc.option(fc.integer({ min: 1001, max: 1040 })), (a, b, c, cut) => {
      const write = (from: Sheet, list: typeof a): Sheet => list.reduce((sheet, { item, value, now }) => withAnswer(sheet, item, value, now), from)
      const one = write(blank, a)
      const other = write(cut === null ? blank : clear(blank, cut), b)
      const stored = mergeSheets(one, other)
      // The storage is the arbiter: whoever reads it again, and writes again, changes nothing.
      expect(mergeSheets(stored, one)).toEqual(stored)
      expect(mergeSheets(stored, other)).toEqual(stored)
      const third: Sheet = { ...write(clear(other, 1020), c), createdAt: 900, unmapped: c.map(({ item }) => ({ item, value: null, note: '' })) }
      expect(mergeSheets(other, one)).toEqual(stored)
      expect(mergeSheets(mergeSheets(one, other), third)).toEqual(mergeSheets(one, mergeSheets(other, third)))
      expect(mergeSheets(third, { ...third, unmapped: [] })).toEqual(mergeSheets({ ...third, unmapped: [] }, third))
    }))
  })
})

describe('reading a stored sheet', () => {
  it('gives back what was stored', () => {
    const sheet = withNote(withAnswer(withMunicipality(blank, '08203', 1500), 'escala', null, 2000), 'escala', 'nota', 2001)
    expect(parseSheet(structuredClone(sheet))).toEqual(sheet)
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'hola'],
    ['a sheet without version', { ...blank, version: undefined }],
    ['an unknown role', { ...blank, role: { value: 'jefe', at: 1 } }],
    ['an answer without a moment', { ...blank, answers: { escala: { value: 1 } } }],
    ['an answer that is an object', { ...blank, answers: { escala: { value: {}, at: 1 } } }],
    ['a note without end', { ...blank, evidence: { escala: { value: 'x'.repeat(EVIDENCE_LENGTH + 1), at: 1 } } }],
    ['too many answers', { ...blank, answers: Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`i${i}`, { value: 1, at: 1 }])) }],
  ])('refuses %s', (_what, raw) => expect(parseSheet(raw)).toBeNull())
})

describe('a sheet of an older version', () => {
  const old: Sheet = {
    ...blank, version: 1,
    answers: { 'escala': { value: 2, at: 1 }, 'otra-escala': { value: 9, at: 1 }, 'retirado': { value: 1, at: 1 } },
    evidence: { 'retirado': { value: 'acta', at: 1 }, 'otra-escala': { value: 'decreto', at: 1 }, 'suelto': { value: 'solo nota', at: 1 } },
  }

  it('opens with what still has a place, and lists the rest', () => {
    const opened = openSheet(old, definition)
    expect(opened).toMatchObject({ status: 'migrated', from: 1, sheet: { version: 2 } })
    expect(values(opened.sheet)).toEqual({ escala: 2 })
    expect(opened.sheet.evidence).toEqual({ 'otra-escala': { value: 'decreto', at: 1 } })
    expect(opened.sheet.unmapped).toEqual([
      { item: 'otra-escala', value: 9, note: '' },
      { item: 'retirado', value: 1, note: 'acta' },
      { item: 'suelto', value: null, note: 'solo nota' },
    ])
  })

  it('is not migrated twice', () => {
    const { sheet } = openSheet(old, definition)
    expect(openSheet(sheet, definition)).toEqual({ status: 'current', sheet })
  })

  it('lists each item once, also when the stored record is met again', () => {
    const { sheet } = openSheet(old, definition)
    const again = openSheet(mergeSheets({ ...old, version: 2 }, sheet), definition)
    expect(again.sheet.unmapped.map(({ item }) => item)).toEqual(['otra-escala', 'retirado', 'suelto'])
  })

  it('of a newer version is left as it is', () => {
    const sheet = { ...old, version: 3 }
    expect(openSheet(sheet, definition)).toEqual({ status: 'newer', sheet })
  })
})

describe('handing over', () => {
  const sheet = withNote(withAnswer(withAnswer(withMunicipality(blank, '08203', 1500), 'escala', 2, 2000), 'si-no', null, 2001), 'escala', '  Decreto 112 ', Date.UTC(2026, 10, 21, 18, 4))

  it('gives the design\'s shape, with the moment of the last change', () => {
    expect(toResponse(sheet, definition, () => -180)).toEqual({
      instrument: 'prueba', version: 2, municipality: '08203', respondent: { id: 'r-7f3a00', role: null },
      answers: { 'escala': 2, 'si-no': null }, evidence: { escala: 'Decreto 112' }, answeredAt: '2026-11-21T15:04:00-03:00',
    })
  })

  it('is the same response until something changes', () => {
    const again = toResponse(markHandedOver(sheet, Date.UTC(2026, 10, 22)), definition, () => -180)
    expect(again).toEqual(toResponse(sheet, definition, () => -180))
  })

  it('names the file so that it can be told apart in a folder', () => {
    expect(responseFileName(toResponse(sheet, definition, () => -180))).toBe('prueba_08203_r-7f3a00_2026-11-21.json')
    expect(responseFileName(toResponse(blank, definition))).toBe('prueba_sin-comuna_r-7f3a00_sin-fecha.json')
  })

  it.each([
    [0, '1970-01-01T00:00:00+00:00'],
    [-240, '1969-12-31T20:00:00-04:00'],
    [330, '1970-01-01T05:30:00+05:30'],
  ])('writes the offset %i', (offset, text) => expect(isoWithOffset(0, offset)).toBe(text))

  it('writes a date for every moment that its reader accepts', () => {
    const at = (moment: number): Sheet => ({ ...sheet, answers: { escala: { value: 2, at: moment } } })
    for (const moment of [0, Date.UTC(9999, 11, 31), LAST_MOMENT]) {
      expect(parseSheet(at(moment))).not.toBeNull()
      for (const offset of [-840, 840]) expect(Date.parse(toResponse(at(moment), definition, () => offset).answeredAt ?? '')).not.toBeNaN()
    }
    for (const moment of [1e308, LAST_MOMENT + 1, -1, NaN]) expect(parseSheet(at(moment))).toBeNull()
  })
})

describe('an invitation', () => {
  const invitation = { instrument: 'prueba', version: 2, municipality: '08203', room: '7k3fa' }
  const here = joinRoom(blank, invitation, 2000)
  const elsewhere = withAnswer(joinRoom(blank, { municipality: '08203', room: 'zzzzz' }, 2000), 'escala', 1, 2001)

  it('is taken by an empty sheet', () => expect(planInvitation(invitation, blank, [])).toEqual({ do: 'join' }))
  it('changes nothing for its own room', () => expect(planInvitation(invitation, here, [elsewhere])).toEqual({ do: 'go-on' }))
  it('asks before it touches answers for another room', () => expect(planInvitation(invitation, elsewhere, [])).toEqual({ do: 'ask' }))
  it('asks before it touches answers without a room', () =>
    expect(planInvitation(invitation, withAnswer(blank, 'escala', 1, 2000), [])).toEqual({ do: 'ask' }))
  it('opens the sheet that this device already has for the room', () =>
    expect(planInvitation(invitation, elsewhere, [here])).toEqual({ do: 'reopen', respondent: 'r-7f3a00' }))
})

describe('the way through', () => {
  const steps = stepsOf(definition)

  it('goes from the start through each group to the result', () => {
    expect(steps.map(({ id }) => id)).toEqual(['inicio', 'parte-uno', 'parte-dos', 'revision', 'resultado'])
    expect(neighbour(steps, 'parte-dos', 1)?.id).toBe('revision')
    expect(neighbour(steps, 'inicio', -1)).toBeUndefined()
  })

  it('begins again when the remembered step no longer exists', () => expect(stepById(steps, 'parte-vieja').id).toBe('inicio'))

  it('numbers items through the groups, as on paper', () =>
    expect(numberedItems(definition).map(({ number, item }) => `${number} ${item.id}`)).toEqual(['1 escala', '2 otra-escala', '3 si-no', '4 opciones']))

  it('lists the highest answers that no note backs, on scales only', () => {
    const sheet = withNote(withAnswer(withAnswer(withAnswer(blank, 'escala', 2, 2000), 'otra-escala', 2, 2001), 'si-no', 1, 2002), 'otra-escala', 'Decreto', 2003)
    expect(topWithoutEvidence(definition, sheet).map(({ item }) => item.id)).toEqual(['escala'])
  })
})

describe('an answer that this version has no place for', () => {
  const of = (item: string, value: number | string | null, note = '') => lostAnswer(definition, { item, value, note })

  it('is named by the title of its question while there is one', () => {
    expect(of('escala', 7)).toEqual({ code: 'escala', question: '«escala» cambió sus opciones.', answer: 'Su respuesta de entonces: 7 (0 es lo más bajo).', note: '' })
  })

  it('is named by its part when the question is gone, and by neither when that is unknown too', () => {
    expect(of('dos-retirada', 'una-mesa-formal', ' Acta 3 ')).toEqual({
      code: 'dos-retirada', question: 'Una pregunta de «Dos» que ya no se hace.', answer: 'Su respuesta de entonces: «una mesa formal».', note: 'Acta 3',
    })
    expect(of('retirada', null)).toMatchObject({ question: 'Una pregunta que ya no se hace.', answer: 'Entonces quedó en blanco o como «No sé / no aplica».' })
  })
})
