import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeName } from '../../../.vitepress/theme/support/room/about'
import { summarizeRoom } from '../../../.vitepress/theme/support/group/summary'
import { mesaOf, setNext, setPlan, setReached, setSession } from '../../../.vitepress/theme/support/mesa/edit'
import { planFrom } from '../../../.vitepress/theme/support/mesa/plan'
import type { Room } from '../../../.vitepress/theme/support/room/model'
import { buildSummary, summaryFileName } from '../../../.vitepress/theme/support/territory/build'
import { readSummary, type TerritorySummary } from '../../../.vitepress/theme/support/territory/summary-file'
import { instrument } from '../../../exercises/instruments/diagnostico-organizacional'
import { decodeDocument, encodeDocument, LONGEST_DOCUMENT_CODE } from '../../../exercises/responses/link-document'
import { anyCopy, emptyRoom, into, NOW, sheet } from './room.fixtures'

const definitions = [instrument.definition]
const summaryOf = (room: Room) => summarizeRoom(instrument, room, placeName(room))
const AT = '2026-11-29T10:00:00-03:00'
const full = (room: Room): TerritorySummary => {
  let mesa = mesaOf(room, NOW)
  mesa = setPlan(mesa, { room: room.id, instrument: instrument.definition.id, rows: [{ id: 'estrategia', title: 'Estrategia', level: 'medio', hours: 10, products: ['Visión'] }, { id: 'entorno', title: 'Entorno', level: null, hours: null, products: [] }] }, NOW)
  mesa = setSession(mesa, 'a', { date: '2026-10-14', attendance: [{ unit: 'DIDECO', people: 5 }, { unit: 'SECPLAN', people: 3 }], halves: { estrategia: 3, general: 1 } }, NOW)
  mesa = setNext(setReached(mesa, 'estrategia', '2026-10-20', NOW), { date: '2026-12-02', time: '', where: 'Sala de concejo' }, NOW)
  return buildSummary(mesa, [summaryOf(room)], AT)
}

const three = ['r-a', 'r-b', 'r-c'].reduce((room, id, index) => into(room, sheet(id, { answers: { 'estrategia-mision': index, ...(index < 2 ? { 'estrategia-vision': 1 } : {}) }, evidence: { 'estrategia-mision': 'Decreto reservado' } })).room, emptyRoom())

describe('the summary for the territory', () => {
  it('gives the group’s value without counts where fewer than three answered, and reads it back', () => {
    const two = ['r-a', 'r-b'].reduce((room, id) => into(room, sheet(id, { answers: { 'estrategia-mision': 2 } })).room, emptyRoom())
    const summary = full(two)
    expect(summary.measurements[0]?.items['estrategia-mision']).toEqual({ n: 2, value: 2 })
    expect(readSummary(JSON.parse(JSON.stringify(summary)), definitions)).toMatchObject({ status: 'read', problems: [] })
  })

  it('says of each item how many chose each option from three answers on, and below that only how many there are and what they come to', () => {
    const summary = full(three)
    const [measurement] = summary.measurements
    if (!measurement) throw new Error('nothing was measured')
    const { items, agreed, ...rest } = measurement
    expect(rest).toEqual({ instrument: 'diagnostico-organizacional', version: 1, round: 1, respondents: 3 })
    expect(items['estrategia-mision']).toEqual({ n: 3, value: 1, counts: [1, 1, 1] })
    const few = Object.values(items).filter(({ n }) => n < 3)
    expect(few.length).toBeGreaterThan(0)
    for (const item of few) expect(Object.keys(item)).toEqual(['n', 'value'])
    expect(agreed).toEqual({})
    expect({ ...summary, measurements: [] }).toEqual({
      kind: 'resumen-territorio', version: 1, mesa: `m-0${three.id}`, name: 'Mesa comunal', updatedAt: AT, municipality: '08203', subject: null, measurements: [],
      hours: { estrategia: { planned: 10, given: 1.5 } }, products: [{ row: 'estrategia', level: 'medio', reached: '2026-10-20' }],
      sessions: [{ date: '2026-10-14', people: 8, units: 2, hours: 2 }], next: '2026-12-02',
    })
    expect(summaryFileName(summary, 'Quilpué')).toBe('resumen-territorio_quilpue_mesa-comunal_2026-11-29.json')
  })

  it('carries nobody’s sheet, id, role, note or reason, whatever is in the room', () => {
    fc.assert(fc.property(anyCopy, (room) => {
      const text = JSON.stringify(full(room))
      for (const secret of ['r-a', 'r-b', 'r-c', 'funcionario', 'Decreto 112', 'Se conversó', 'respondent"', 'Sala de concejo', 'DIDECO']) expect(text).not.toContain(secret)
      for (const { items } of full(room).measurements) for (const item of Object.values(items)) if (item.n < 3) expect(item).not.toHaveProperty('counts')
    }), { numRuns: 200 })
  })

  it('is read back as it was written', () => {
    fc.assert(fc.property(anyCopy, (room) => {
      const summary = full(room)
      expect(readSummary(JSON.parse(JSON.stringify(summary)), definitions)).toEqual({ status: 'read', summary, problems: [], unknown: [] })
    }), { numRuns: 200 })
  })

  it('fits in a link, also with every instrument measured twice, and is read back from it', () => {
    fc.assert(fc.property(anyCopy, (room) => {
      const summary = full(room)
      const code = encodeDocument(summary)
      expect(code === null ? null : decodeDocument(code)).toEqual({ status: 'document', raw: JSON.parse(JSON.stringify(summary)) })
    }), { numRuns: 100 })
    // Sixteen measurements of twelve people who agree on nothing.
    const items = Object.fromEntries(Array.from({ length: 37 }, (_, index) => [`grupo-item-numero-${index}`, { n: 12, value: index % 5, counts: [index % 3, 3, 2, (index * 7) % 4, 12 - (index % 3) - 5 - ((index * 7) % 4)] }]))
    const measurements = Array.from({ length: 16 }, (_, index) => ({ instrument: `instrumento-${index % 8}`, version: 1, round: 1 + Math.floor(index / 8), respondents: 12, items, agreed: {} }))
    expect(encodeDocument({ ...full(three), measurements })?.length).toBeLessThan(LONGEST_DOCUMENT_CODE)
  })

  it('is of one mesa, also when it is first of a room alone', () => {
    expect(full(three).mesa).toBe(mesaOf(three, NOW + 999).id)
  })
})

describe('a summary from outside', () => {
  const good = full(three)
  const change = (measurement: object): unknown => ({ ...good, measurements: [{ ...good.measurements[0], ...measurement }] })
  const itemsOf = (raw: unknown) => {
    const reading = readSummary(raw, definitions)
    return reading.status === 'read' ? { items: Object.keys(reading.summary.measurements[0]?.items ?? {}), problems: reading.problems.length } : null
  }

  it.each([
    ['more answers than people', { n: 4, value: 1, counts: [1, 2, 1] }],
    ['counts that do not add up', { n: 3, value: 1, counts: [1, 1, 0] }],
    ['counts of other options', { n: 3, value: 1, counts: [1, 2] }],
    ['no counts where there must be', { n: 3, value: 1 }],
    ['a value that is no option', { n: 3, value: 9, counts: [1, 1, 1] }],
    ['counts of too few', { n: 2, value: null, counts: [1, 1, 0] }],
    ['a value where nobody answered', { n: 0, value: 2 }],
  ])('with %s loses that item and says so', (_, item) => {
    expect(itemsOf(change({ items: { 'estrategia-mision': item } }))).toEqual({ items: [], problems: 1 })
  })

  it('of an instrument or version that this site has not tells it, and keeps the rest', () => {
    const reading = readSummary({ ...good, measurements: [...good.measurements, { ...good.measurements[0], version: 7 }, { ...good.measurements[0], instrument: 'otro' }] }, definitions)
    expect(reading).toMatchObject({ status: 'read', unknown: ['diagnostico-organizacional 7', 'otro 1'] })
    expect(reading.status === 'read' && reading.summary.measurements).toHaveLength(1)
  })

  it('is refused where it is broken or newer, and never throws', () => {
    expect(readSummary({ ...good, version: 2 }, definitions)).toMatchObject({ status: 'refused', why: 'newer' })
    for (const broken of [{ ...good, mesa: 'x' }, { ...good, municipality: '00000' }, { ...good, updatedAt: 'ayer' }]) expect(readSummary(broken, definitions)).toMatchObject({ status: 'refused', why: 'broken' })
    fc.assert(fc.property(fc.jsonValue(), (raw) => {
      expect(readSummary(raw, definitions).status).toBe('refused')
      const reading = readSummary({ ...good, measurements: raw, hours: raw, products: raw, sessions: raw, next: raw }, definitions)
      expect(reading.status).toBe('read')
    }), { numRuns: 300 })
  })
})

describe('the plan of a mesa', () => {
  it('takes hours and products of each row from what a room agreed, and nothing from a room without answers', () => {
    expect(planFrom('x', summaryOf(emptyRoom()))).toBeNull()
    const answers = Object.fromEntries(instrument.definition.groups.flatMap(({ items }) => items.map(({ id }) => [id, 1])))
    const room = { ...into(emptyRoom(), sheet('r-a', { answers }), sheet('r-b', { answers }), sheet('r-c', { answers })).room, plan: { value: { hours: 40, weights: {} }, at: NOW } }
    const plan = planFrom(room.id, summaryOf(room))
    expect(plan?.rows.map(({ id }) => id)).toEqual(summaryOf(room).hours?.part.rows.map(({ id }) => id))
    expect(plan?.rows.reduce((sum, { hours }) => sum + (hours ?? 0), 0)).toBe(40)
    expect(plan?.rows.every(({ level, products }) => level !== null && products.length > 0)).toBe(true)
  })
})
