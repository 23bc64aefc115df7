import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beside } from '../../../../.vitepress/theme/support/strategic/beside'
import { layout } from '../../../../.vitepress/theme/support/strategic/layout'
import { packed } from '../../../../.vitepress/theme/support/strategic/pack'
import { pictureOf } from '../../../../.vitepress/theme/support/strategic/picture'
import { GUTTER, MOST_DRAWN, fittedLines, sceneOf, type Box, type Scene } from '../../../../.vitepress/theme/support/strategic/scene'
import { svgFile } from '../../../../.vitepress/theme/support/picture/shapes'
import { example } from '../../../../exercises/workpieces/mapa-estrategico/example'
import type { StrategicMap } from '../../../../exercises/workpieces/mapa-estrategico/read'
import { large } from './map.fixtures'

const WORDS = { blank: '(sin texto)', clients: (names: string) => `Para: ${names}` }
/** What has to be there. */
const the = <T>(value: T | undefined): T => { if (value === undefined) throw new Error('not there'); return value }
const drawn = (map: StrategicMap, dragged = {}): Scene => sceneOf(map, dragged, WORDS)
const overlaps = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** Points along a path of lines and cubic curves. */
function along(path: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, kind, rest = ''] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const n = rest.trim().split(/\s+/).map(Number)
    const end: [number, number] = [n.at(-2) ?? 0, n.at(-1) ?? 0]
    for (let step = 1; step <= 20; step++) {
      const [t, u] = [step / 20, 1 - step / 20]
      if (kind === 'L') points.push([u * x + t * end[0], u * y + t * end[1]])
      if (kind === 'C') points.push([0, 1].map((axis) => u ** 3 * (axis ? y : x) + 3 * u * u * t * (n[axis] ?? 0) + 3 * u * t * t * (n[2 + axis] ?? 0) + t ** 3 * (n[4 + axis] ?? 0)) as [number, number])
    }
    [x, y] = end
  }
  return points
}

/** Arrows that cross between two rows, counted on the ways past them. */
function crossings(places: ReturnType<typeof layout>, order: (id: string) => number = (id) => places.x.get(id) ?? 0, straight = false): number {
  const pieces = places.routes.flatMap(({ from, to, low, high, bends }) => {
    if (low === high) return []
    const [top, bottom] = [order(to), order(from)]
    const ways = straight ? Array.from({ length: low - high - 1 }, (_, at) => top + ((bottom - top) * (at + 1)) / (low - high)) : bends
    const all = [top, ...ways, bottom]
    return all.slice(1).map((x, at) => ({ row: high + at, a: all[at] ?? 0, b: x }))
  })
  return pieces.flatMap((one, at) => pieces.slice(at + 1).filter((other) => one.row === other.row && (one.a - other.a) * (one.b - other.b) < 0)).length
}

describe('the drawing of 25 objectives', () => {
  it.each([11, 3, 77])('has no box upon another, and no arrow through a box that is not its own (seed %i)', (seed) => {
    const { boxes, arrows, width, height } = drawn(large(seed))
    expect(boxes).toHaveLength(25)
    expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => overlaps(a, b)))).toEqual([])
    for (const box of boxes) expect(box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height).toBe(true)
    const through = arrows.flatMap(({ from, to, path }) => boxes.filter((box) => box.id !== from && box.id !== to && along(path).some(([x, y]) => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1)).map((box) => `${from}→${to} through ${box.id}`))
    expect(through).toEqual([])
  })

  it('has its arrows cross less than half as often as in the order of the rows, with none drawn upon another', () => {
    const counted = [11, 3, 77].map((seed) => {
      const map = large(seed)
      const places = layout(map.objectives, {})
      const inOrder = new Map(places.levels.flatMap(({ objectives }) => [...objectives].sort((a, b) => map.objectives.indexOf(a) - map.objectives.indexOf(b)).map(({ id }, at) => [id, (at + 0.5) / objectives.length] as const)))
      const heads = drawn(map).arrows.map(({ head }) => head)
      expect(new Set(heads).size).toBe(heads.length)
      return { drawn: crossings(places), inOrder: crossings(places, (id) => inOrder.get(id) ?? 0, true) }
    })
    const sum = (of: 'drawn' | 'inOrder'): number => counted.reduce((all, one) => all + one[of], 0)
    expect(2 * sum('drawn')).toBeLessThan(sum('inOrder'))
  })

  it.each([11, 3, 77])('fills a page with nothing upon another and every text whole as on the screen (seed %i)', (seed) => {
    for (const map of [large(seed), example()]) {
      const [screen, page] = [drawn(map), sceneOf(map, {}, WORDS, 1)]
      expect(page.height).toBeGreaterThanOrEqual(page.width)
      expect(page.width).toBeLessThanOrEqual(screen.width)
      expect(page.boxes.map(({ id, lines }) => [id, lines])).toEqual(screen.boxes.map(({ id, lines }) => [id, lines]))
      expect(page.boxes.flatMap((a, at) => page.boxes.slice(at + 1).filter((b) => overlaps(a, b)))).toEqual([])
      for (const box of page.boxes) {
        const band = the(page.bands.find(({ perspective }) => perspective === box.objective.perspective))
        expect(box.x >= GUTTER && box.x + box.width <= page.width && box.y >= band.y && box.y + box.height <= band.y + band.height).toBe(true)
      }
      expect(the(page.bands.at(-1)).y + the(page.bands.at(-1)).height).toBeCloseTo(page.height)
      const through = page.arrows.flatMap(({ from, to, path }) => page.boxes.filter((box) => box.id !== from && box.id !== to && along(path).some(([x, y]) => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1)))
      expect(through).toEqual([])
    }
    // Letters are larger where there are few.
    expect(sceneOf(example(), {}, WORDS, 1).width).toBeLessThan(0.8 * drawn(example()).width)
  })

  it('stands where it stood, and what was dragged stays near where it was put', () => {
    const map = large()
    expect(drawn(map)).toEqual(drawn(JSON.parse(JSON.stringify(map)) as StrategicMap))
    const [first, second] = layout(map.objectives, {}).levels[0]?.objectives ?? []
    const swapped = layout(map.objectives, { [first?.id ?? '']: [800, 0], [second?.id ?? '']: [100, 0] })
    expect([swapped.x.get(first?.id ?? ''), swapped.x.get(second?.id ?? '')]).toEqual([800, 100])
  })
})

describe('a strategic map as a drawing', () => {
  it('says everything also where it is wrong: cycles, links to nothing, down and to itself, ids of any text', () => {
    const map = example()
    the(map.objectives[0]).supports = ['o2', 'o1', 'nada', '__proto__']
    the(map.objectives[3]).supports.push('o5', 'o6')
    map.objectives.push({ ...the(map.objectives[1]), id: '__proto__', supports: ['o1'] }, { ...the(map.objectives[1]), id: '7', text: ' ' }, { ...the(map.objectives[1]), id: '7', text: 'otra' })
    const { boxes, arrows } = drawn(map)
    expect(boxes.map(({ id }) => id).sort()).toEqual(['7', '__proto__', 'o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7'])
    expect(arrows.filter(({ astray }) => astray).map(({ from, to }) => `${from} ${to}`).sort()).toEqual(['o1 __proto__', 'o1 o2', 'o4 o5', 'o4 o6'])
    expect(boxes.find(({ id }) => id === '7')?.lines).toEqual(['(sin texto)'])
    for (const { path, head } of arrows) expect(`${path}${head}`).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('is there for an empty map, and for one beyond what can be drawn says what it leaves out', () => {
    expect(drawn({ ...example(), objectives: [], clients: [] }).bands.map(({ empty }) => empty)).toEqual([true, true, true, true])
    const many = Array.from({ length: 293 }, (_, at) => ({ ...the(example().objectives[5]), id: `p${at}`, supports: ['p0', 'o1'] }))
    const scene = drawn({ ...example(), objectives: [...example().objectives, ...many] })
    expect([scene.boxes.length, scene.hidden]).toEqual([MOST_DRAWN, 300 - MOST_DRAWN])
  })

  it('keeps long words and long texts in their box, and escapes what people wrote', () => {
    const lines = fittedLines(`${'x'.repeat(500)} y`, 134, 13, 5)
    expect(lines).toHaveLength(5)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(20)
    expect(lines.at(-1)).toMatch(/…$/)
    const map = example()
    the(map.objectives[0]).text = '<script>&"'
    map.clients[0] = '</svg>'
    const svg = svgFile(pictureOf(drawn(map), { title: '<b>', description: 'd', empty: 'e' }))
    expect(svg).not.toMatch(/<script|<b>|<\/svg>(?!\n$)/)
    expect(svg).toContain('&#60;script&#62;')
  })

  it('is walked with arrows: to the nearest box that way, and to the perspective above or below', () => {
    const scene = drawn(example())
    const box = (id: string): Box => the(scene.boxes.find((one) => one.id === id))
    expect(beside(scene, box('o4'), [0, -1]).perspective).toBe('clientes')
    expect(beside(scene, box('o1'), [0, -1])).toEqual({ box: null, perspective: null })
    const [left, right] = [box('o4'), box('o5')].sort((a, b) => a.x - b.x)
    expect(beside(scene, the(left), [1, 0]).box?.id).toBe(the(right).id)
    expect(beside(scene, the(left), [-1, 0]).box).toBeNull()
  })
})

it('things in a row never touch, keep their order and stay in it', () => {
  fc.assert(fc.property(fc.array(fc.record({ want: fc.integer({ min: -500, max: 1500 }), width: fc.integer({ min: 1, max: 160 }) }), { maxLength: 9 }), fc.integer({ min: 0, max: 400 }), (items, spare) => {
    const total = items.reduce((sum, { width }) => sum + width, spare)
    const placed = packed(items, total)
    const spans = items.map(({ width, want }, at) => ({ want, from: (placed[at] ?? 0) - width / 2, to: (placed[at] ?? 0) + width / 2 })).sort((a, b) => a.from - b.from)
    for (const [at, span] of spans.entries()) {
      expect(span.from).toBeGreaterThan((spans[at - 1]?.to ?? 0) - 0.2)
      expect(span.want).toBeGreaterThanOrEqual(spans[at - 1]?.want ?? -Infinity)
      expect(span.to).toBeLessThan(total + 0.2)
    }
  }))
})
