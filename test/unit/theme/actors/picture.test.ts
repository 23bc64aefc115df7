import { describe, expect, it } from 'vitest'
import { HEIGHT, PAPER_HEIGHT, WIDTH } from '../../../../.vitepress/theme/support/actors/frame'
import { layout } from '../../../../.vitepress/theme/support/actors/layout'
import { graphml } from '../../../../.vitepress/theme/support/actors/graphml'
import { pictureOf } from '../../../../.vitepress/theme/support/actors/picture'
import { onPage } from '../../../../.vitepress/theme/support/actors/page'
import { LABEL_LINE, sceneOf, type Filter, type Label } from '../../../../.vitepress/theme/support/actors/scene'
import { FIRST_PAGE } from '../../../../.vitepress/theme/support/piece/first-page'
import { svgFile } from '../../../../.vitepress/theme/support/picture/shapes'
import { example } from '../../../../exercises/workpieces/mapa-actores/example'
import { LEVELS, TIE_KINDS, TYPES } from '../../../../exercises/workpieces/mapa-actores/model'
import type { Actor, ActorMap } from '../../../../exercises/workpieces/mapa-actores/read'

const ALL: Filter = { sectors: new Set(), levels: new Set(), kinds: new Set() }
const WORDS = { title: 'Mapa', description: 'Una red', noType: 'Sin tipo', formal: 'acuerdo' }

/** 60 actors and 300 ties, always the same. */
function large(): ActorMap {
  const actors = Array.from({ length: 60 }, (_, at) => ({
    id: `a${at}`, name: `Organización número ${at}`, type: TYPES[at % TYPES.length] ?? null, level: LEVELS[at % 6] ?? null, convener: at === 0, roles: [], contributions: [], ally: false, why: [],
  }))
  let seed = 7
  const next = (below: number): number => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return Math.floor((seed / 2_147_483_648) * below) }
  const pairs = new Set<string>()
  while (pairs.size < 300) { const [a, b] = [next(60), next(60)]; if (a !== b) pairs.add(`${Math.min(a, b)} ${Math.max(a, b)}`) }
  const ties = [...pairs].map((pair, at) => { const [a, b] = pair.split(' '); return { from: `a${a}`, to: `a${b}`, kind: TIE_KINDS[at % 3] ?? 'informacion' } })
  return { workpiece: 'mapa-actores', version: 1, municipality: null, actors, ties }
}
const placed = (map: ActorMap, dragged = {}) => layout(map.actors.map(({ id }) => id), map.ties.map(({ from, to }) => [from, to] as const), dragged)

/** The room that a name takes, a little less than what the placing reckons with. */
const boxOf = ({ x, y, lines, anchor }: Label, size: number) => { const width = 0.55 * size * Math.max(...lines.map((line) => [...line].length)); return { left: anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2, width, top: y - 0.8 * size, height: size * (1 + LABEL_LINE * (lines.length - 1)) } }

describe('the network picture', () => {
  it('of 60 actors and 300 ties has no name upon another or upon an actor, and everybody inside the frame', () => {
    const map = large()
    const places = placed(map)
    for (const zoom of [1, 2.25]) {
      const { nodes, ties, unnamed } = sceneOf(map, places, ALL, zoom)
      expect([nodes.length, ties.length]).toEqual([60, 300])
      for (const { x, y } of nodes) expect(x > 0 && x < WIDTH && y > 0 && y < HEIGHT).toBe(true)
      const boxes = nodes.flatMap(({ label }) => (label ? [boxOf(label, 13 / zoom)] : []))
      expect(boxes.length + unnamed).toBe(60)
      const overlaps = boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height))
      expect(overlaps).toEqual([])
      if (zoom > 1) expect(unnamed).toBeLessThan(5)
    }
  })

  it('on paper fills its page, with no fewer names than on the screen and everybody inside', () => {
    const map = large()
    const places = placed(map)
    const [screen, paper] = [sceneOf(map, places, ALL), sceneOf(map, onPage(places), ALL, 1, PAPER_HEIGHT)]
    const picture = pictureOf(paper, WORDS)
    expect(picture.height / picture.width).toBe(FIRST_PAGE)
    for (const { x, y, r } of paper.nodes) expect(x - r > 0 && x + r < WIDTH && y - r > 0 && y + r < PAPER_HEIGHT).toBe(true)
    const span = (values: readonly number[]): number => Math.max(...values) - Math.min(...values)
    expect(span(paper.nodes.map(({ x }) => x))).toBeGreaterThan(0.75 * WIDTH)
    expect(span(paper.nodes.map(({ y }) => y))).toBeGreaterThan(0.85 * PAPER_HEIGHT)
    // One alone stands in the middle.
    expect(onPage({ a: [3, 4] })).toEqual({ a: [WIDTH / 2, PAPER_HEIGHT / 2] })
    expect(paper.unnamed).toBeLessThanOrEqual(screen.unnamed)
  })

  it('writes a long name whole on two lines, and none upon another', () => {
    const map = large()
    for (const [at, actor] of map.actors.entries()) actor.name = `Unión comunal de juntas de vecinos ${at}`
    const { nodes } = sceneOf(map, placed(map), ALL, 3)
    const labels = nodes.flatMap(({ label }) => (label ? [label] : []))
    const boxes = labels.map((label) => boxOf(label, 13 / 3))
    expect(boxes.flatMap((a, at) => boxes.slice(at + 1).filter((b) => a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height))).toEqual([])
    expect(labels.filter(({ lines }) => lines.length === 2 && !lines.some((line) => line.endsWith('…'))).length).toBeGreaterThan(40)
    for (const name of ['x'.repeat(300), 'palabra '.repeat(30)]) {
      map.actors[0] = { ...example().actors[0], ...map.actors[0], name } as Actor
      for (const line of sceneOf(map, placed(map), ALL, 3).nodes[0]?.label?.lines ?? []) expect([...line].length).toBeLessThanOrEqual(24)
    }
  })

  it('stands where it stood, whatever the order of rows, and what was dragged stays where it was put', () => {
    const map = large()
    const places = placed(map)
    expect(placed({ ...map, actors: [...map.actors].reverse(), ties: [...map.ties].reverse() })).toEqual(places)
    expect(placed(map, { a7: [100, 120] })['a7']).toEqual([100, 120])
    expect(placed({ ...map, actors: [], ties: [] })).toEqual({})
    const [x = 0, y = 0] = placed({ ...map, actors: map.actors.slice(0, 1), ties: [] })['a0'] ?? []
    expect(Math.hypot(x - WIDTH / 2, y - HEIGHT / 2)).toBeLessThan(20)
  })

  it('shows only what is asked for', () => {
    const map = example()
    const places = placed(map)
    expect(sceneOf(map, places, { ...ALL, sectors: new Set(['mercado']) }).nodes.map(({ id }) => id)).toEqual(['a9', 'a10', 'a12'])
    expect(sceneOf(map, places, { ...ALL, levels: new Set(['sublocal']) }).nodes).toHaveLength(3)
    const formal = sceneOf(map, places, { ...ALL, kinds: new Set(['acuerdo-formal']) })
    expect([formal.nodes.length, formal.ties.length]).toEqual([12, 3])
  })

  it('as a file escapes what people wrote, and tells sectors by form', () => {
    const map = example()
    const [first] = map.actors
    if (first) first.name = '<script>&"'
    const svg = svgFile(pictureOf(sceneOf(map, placed(map), ALL), WORDS))
    expect(svg).not.toContain('<script')
    expect(svg).toContain('&#60;script')
    // A tie that passes behind a name does not strike it out.
    const [halo = '', letters = ''] = svg.match(/<text [^>]*>Secretar[^<]*<\/text>/g) ?? []
    expect([halo, letters].map((text) => text.includes('stroke="#ffffff"'))).toEqual([true, false])
    const forms = new Set(sceneOf(map, placed(map), ALL).nodes.map(({ sector }) => sector))
    expect(forms.size).toBe(3)
  })
})

it('the network for other programs holds every actor and every tie that counts, and nothing that XML refuses', () => {
  const map = example()
  map.ties.push({ from: 'a1', to: 'nadie', kind: 'recursos' })
  const [first] = map.actors
  if (first) first.name = 'Uno & <dos> \u0000\u0008'
  const text = graphml(map)
  expect(text.match(/<node /g)).toHaveLength(12)
  expect(text.match(/<edge /g)).toHaveLength(16)
  expect(text).toContain('Uno &#38; &#60;dos&#62;')
  expect([...text].every((character) => character >= ' ' || character === '\n')).toBe(true)
})
