import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { itemsOf, optionValues } from '../../../exercises/core/instrument'
import type { Response } from '../../../exercises/core/response'
import { MIRROR, type Move } from '../../../exercises/core/rounds'
import { measured } from '../../../exercises/core/subject'
import type { Readings } from '../../../.vitepress/theme/support/group/agreed'
import { summarizeRoom } from '../../../.vitepress/theme/support/group/summary'
import type { RoomSummary } from '../../../.vitepress/theme/support/group/model'
import { holdRoom, mesaOf } from '../../../.vitepress/theme/support/mesa/edit'
import { compareRounds, lastPair, mismatch, roundBefore, seriesOf, type Rounds } from '../../../.vitepress/theme/support/mesa/rounds'
import { roundsDrawings } from '../../../.vitepress/theme/support/picture/rounds'
import { plainText } from '../../../.vitepress/theme/support/report/model'
import { comparison } from '../../../.vitepress/theme/support/report/sections/rounds'
import type { Agreement, Room } from '../../../.vitepress/theme/support/room/model'
import { createRoom } from '../../../.vitepress/theme/support/room/room'
import { stamp } from '../../../.vitepress/theme/support/stamped'
import type { Instrument } from '../../../exercises/core/evaluate'
import { anySheet, type Sheet } from '../../support/answers'
import { PUBLISHED } from '../../support/instruments'

const NOW = Date.UTC(2026, 10, 21, 18)
const QUILPUE = '05801'

function roomWith({ definition }: Instrument, sheets: readonly Sheet[], round: number, changes: Partial<Room> = {}): Room {
  const subject = definition.about === 'municipio' ? null : 'Mesa por el agua'
  const room = createRoom({ name: 'Mesa', municipality: subject === null ? QUILPUE : null, definition, ...measured(subject, round) }, NOW + round, 100 + round)
  const responses = sheets.map((answers, index): Response => ({
    instrument: definition.id, version: definition.version, municipality: QUILPUE, respondent: { id: `r-${round}${index}`, role: null }, answers, answeredAt: '2026-11-21T15:04:00-03:00', ...measured(subject, round),
  }))
  return { ...room, revealed: stamp(true, NOW), responses, ...changes }
}

const anySheets = ({ definition }: Instrument): fc.Arbitrary<readonly Sheet[]> => fc.array(anySheet(definition), { maxLength: 7 })
const anyAgreements = ({ definition }: Instrument): fc.Arbitrary<Room['agreements']> => {
  const items = itemsOf(definition).slice(0, 4)
  return fc.record(Object.fromEntries(items.map((item) => [item.id, fc.option(fc.constantFrom(...optionValues(item))).map((value) =>
    stamp<Agreement | null>(value === null ? null : { value, reason: 'Se vio el acta.', dissent: '' }, NOW))])))
}
const summary = (instrument: Instrument, sheets: readonly Sheet[], round: number, agreements: Room['agreements'] = {}): RoomSummary =>
  summarizeRoom(instrument, roomWith(instrument, sheets, round, { agreements }), 'Quilpué')

describe.each(PUBLISHED)('two rounds of $folder', ({ instrument }) => {
  const runs = { numRuns: 20 }

  it('mirror when they are swapped, whatever was answered and agreed', () => {
    fc.assert(fc.property(anySheets(instrument), anySheets(instrument), anyAgreements(instrument), (a, b, agreements) => {
      const [one, other] = [summary(instrument, a, 1, agreements), summary(instrument, b, 2)]
      const [there, back] = [compareRounds(one, other), compareRounds(other, one)]
      const mirrored = ({ answered, agreed }: Readings<Move>) => ({ answered: MIRROR[answered], agreed: MIRROR[agreed] })
      expect(back.items.map(({ move, shift }) => ({ move, share: shift?.share }))).toEqual(there.items.map(({ move, shift }) => ({ move: mirrored(move), share: shift?.share })))
      const rowsOf = ({ parts }: Rounds, change: (move: Readings<Move>) => Readings<Move>) =>
        Object.fromEntries(parts.flatMap(({ part, rows }) => rows.map(({ id, move }) => [`${part.id} ${id}`, change(move)])))
      expect(rowsOf(back, (move) => move)).toEqual(rowsOf(there, mirrored))
      for (const reading of ['answered', 'agreed'] as const) expect(back.stability[reading]).toEqual(there.stability[reading])
    }), runs)
  })

  it('move nothing when they are the same, and do not depend on the order in which people came', () => {
    fc.assert(fc.property(anySheets(instrument), anySheets(instrument), (a, b) => {
      const one = summary(instrument, a, 1)
      const still = compareRounds(one, summary(instrument, a, 2))
      expect(still.stability.answered.moved).toEqual([])
      expect(still.items.every(({ shift }) => shift === null || shift.lean === 'same')).toBe(true)
      expect(still.parts.flatMap(({ rows }) => rows).every(({ move }) => move.agreed === 'same' || move.agreed === 'unknown')).toBe(true)
      const facts = (later: readonly Sheet[]) => compareRounds(one, summary(instrument, later, 2)).items.map(({ id, move, shift }) => ({ id, move, shift }))
      expect(facts([...b].reverse())).toEqual(facts(b))
    }), runs)
  })

  it('tell every item once: as moved, as stayed, or as not known in one of them', () => {
    fc.assert(fc.property(anySheets(instrument), anySheets(instrument), (a, b) => {
      const { stability, items } = compareRounds(summary(instrument, a, 1), summary(instrument, b, 2))
      const { moved, stayed, untold } = stability.answered
      expect([...moved, ...stayed, ...untold].sort()).toEqual(items.map(({ id }) => id).sort())
      expect(untold).toEqual(items.filter(({ before, after }) => before.value === null || after.value === null).map(({ id }) => id))
    }), runs)
  })

  it('are drawn inside their frame, and every table of the report is as wide as its header', () => {
    fc.assert(fc.property(anySheets(instrument), anySheets(instrument), (a, b) => {
      const rounds = compareRounds(summary(instrument, a, 1), summary(instrument, b, 2))
      const drawings = roundsDrawings(rounds)
      expect(Object.keys(drawings)).toHaveLength(instrument.definition.groups.length)
      for (const { wide, narrow } of Object.values(drawings)) {
        for (const { shapes, width, height } of [wide, narrow]) {
          const outside = shapes.filter((shape) => (shape.kind === 'rect' && (shape.x < 0 || shape.x + shape.width > width + 1e-6 || shape.y + shape.height > height))
            || (shape.kind === 'text' && shape.y > height))
          expect(outside).toEqual([])
        }
      }
      const blocks = comparison(rounds)
      expect(blocks.flatMap((block) => (block.kind === 'table' ? block.rows.filter((row) => row.length !== block.columns.length) : []))).toEqual([])
      expect(blocks.flatMap((block) => (block.kind === 'picture' ? [block.id] : []))).toEqual(Object.keys(drawings))
    }), { numRuns: 4 })
  })
})

describe('a mesa', () => {
  const [first, second] = ['diagnostico-organizacional', 'modelo-articulacion'].map((id) => PUBLISHED.find(({ folder }) => folder === id)?.instrument)
  if (!first || !second) throw new Error('two instruments are wanted')
  const instrument = first
  const [one, two, three] = [1, 2, 3].map((round) => roomWith(instrument, [], round)) as [Room, Room, Room]
  const other = roomWith(second, [], 2)
  const newer = { ...two, id: 'nueva', version: two.version + 1 }

  it('compares rooms of one thing, one version and two rounds, and says why it does not compare others', () => {
    expect(mismatch(one, two)).toBeNull()
    expect(mismatch(one, one)).toBe('same-room')
    expect(mismatch(one, other)).toBe('other-instrument')
    expect(mismatch(one, { ...two, municipality: '08203' })).toBe('other-subject')
    expect(mismatch(one, newer)).toBe('other-version')
    expect(mismatch(one, { ...one, id: 'otra' })).toBe('same-round')
  })

  it('never reckons two versions as one, whoever asks', () => {
    const [before, after] = [summarizeRoom(instrument, one, null), summarizeRoom(instrument, two, null)]
    expect(() => compareRounds(before, { ...after, definition: { ...after.definition, version: after.definition.version + 1 } })).toThrow(TypeError)
  })

  it('finds the round before, passing over rooms outside the mesa and of another version', () => {
    const mesa = [two, three, newer].reduce((held, { id }) => holdRoom(held, id, true, NOW), mesaOf(one, NOW))
    expect(roundBefore(mesa, [three, two, one], three)?.id).toBe(two.id)
    expect(roundBefore(holdRoom(mesa, two.id, false, NOW + 1), [three, two, one], three)?.id).toBe(one.id)
    expect(roundBefore(mesa, [three, two, one], one)).toBeNull()
    expect(roundBefore(mesa, [newer, one], newer)).toBeNull()
    const [series, ...more] = seriesOf(mesa, [three, newer, two, one, other])
    expect(more).toEqual([])
    expect(series && lastPair(series)?.map(({ id }) => id)).toEqual([two.id, three.id])
    expect(lastPair([one, newer])?.map(({ id }) => id)).toEqual([one.id, 'nueva'])
  })

  it('says in the report that nobody knows who answered both', () => {
    const rounds = compareRounds(summarizeRoom(instrument, one, null), summarizeRoom(instrument, two, null))
    const said = comparison(rounds).flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : [])).join(' ')
    expect(said).toContain('nunca se sabe quién respondió las dos veces')
    expect(comparison(null)).toEqual([])
  })
})
