import { describe, expect, it } from 'vitest'
import { between, inTime, type Measurement } from '../../../../.vitepress/theme/support/municipality/in-time'
import { timePicture } from '../../../../.vitepress/theme/support/municipality/time-picture'
import { municipalityStrings } from '../../../../.vitepress/theme/strings/municipality'
import { roomOf, summarize, type Person } from '../group/fixtures'

const everybody = (person: Person): readonly Person[] => [person, person, person]
function measured(people: readonly Person[], round: number, changes: Partial<Measurement['room']> = {}): Measurement {
  const room = { ...roomOf(people, changes), id: `room-${round}-${people.length}`, ...(round > 1 ? { round } : {}) }
  return { room, summary: summarize(roomOf(people)) }
}
const low = measured(everybody({ all: 0 }), 1)
const high = measured(everybody({ all: 2, answers: { 'estrategia-mision': 0, 'estrategia-objetivos': 0, 'estrategia-lineamientos': 0, 'estrategia-clientes': 0 } }), 2)
const words = { title: 'Qué se movió', first: 'Primera', last: 'Segunda', path: municipalityStrings.time.path, sentence: municipalityStrings.time.sentence }

describe('a result in time', () => {
  it('sets the measurements of one thing side by side in their order, whatever order they come in', () => {
    const [thing, ...others] = inTime([high, low])
    expect(others).toEqual([])
    expect(thing?.measurements.map(({ room }) => room.id)).toEqual([low.room.id, high.room.id])
    expect(thing?.rows.map(({ id, moved }) => [id, moved])).toEqual([['estrategia', 'same'], ['estructura', 'up'], ['procesos', 'up'], ['productos', 'up']])
    expect(inTime([measured(everybody({ all: 0 }), 2), measured(everybody({ all: 2 }), 1)])[0]?.rows[0]?.moved).toBe('down')
  })

  it('is compared between any two of them, the earlier one first, and between no others', () => {
    const middle = measured(everybody({ all: 1 }), 3)
    const [thing] = inTime([low, high, middle])
    if (!thing) throw new Error('not compared')
    const movedBetween = (a: Measurement, b: Measurement) => between(thing, a.room.id, b.room.id)?.rows.map(({ moved }) => moved) ?? null
    expect(movedBetween(low, high)).toEqual(['same', 'up', 'up', 'up'])
    expect(movedBetween(high, middle)?.[1]).toBe('down')
    expect(between(thing, low.room.id, middle.room.id)?.measurements).toHaveLength(3)
    expect([movedBetween(middle, low), movedBetween(low, low), between(thing, low.room.id, 'otra'), between(thing, 'otra', low.room.id)]).toEqual([null, null, null, null])
  })

  it('compares neither two versions, nor two places, nor a group that answered nothing', () => {
    expect(inTime([low])).toEqual([])
    expect(inTime([low, measured(everybody({ all: 2 }), 2, { version: 2 })])).toEqual([])
    expect(inTime([low, measured(everybody({ all: 2 }), 2, { municipality: '13101' })])).toEqual([])
    expect(inTime([low, measured([], 2)])).toEqual([])
  })

  it('says nothing of a row that one of the two does not know', () => {
    const blank = measured(everybody({ all: null }), 2)
    const [thing] = inTime([low, blank])
    expect(thing?.rows.map(({ moved }) => moved)).toEqual([null, null, null, null])
    expect(thing && timePicture(thing, words)).toBeNull()
  })

  it('is drawn with its words, within its width on a desk and on a phone', () => {
    const [thing] = inTime([low, high])
    if (!thing) throw new Error('not compared')
    for (const layout of ['wide', 'narrow'] as const) {
      const picture = timePicture(thing, words, layout)
      expect(picture?.description).toBe('Estrategia: sigue en bajo. Estructura: de bajo a alto. Procesos: de bajo a alto. Productos y servicios: de bajo a alto.')
      for (const shape of picture?.shapes ?? []) {
        if (shape.kind === 'circle') expect(shape.x + shape.r).toBeLessThanOrEqual(picture?.width ?? 0)
        if (shape.kind === 'text') expect(shape.y).toBeLessThan(picture?.height ?? 0)
      }
    }
  })
})
