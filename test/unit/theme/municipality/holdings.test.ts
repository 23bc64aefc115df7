import { describe, expect, it } from 'vitest'
import { holdPiece, holdRoom, mesaOf } from '../../../../.vitepress/theme/support/mesa/edit'
import { holdingsOf, selectionOf, type Shelves } from '../../../../.vitepress/theme/support/municipality/holdings'
import { createOwnMarks, splitSheets } from '../../../../.vitepress/theme/support/municipality/own-sheets'
import { writeHead } from '../../../../.vitepress/theme/support/piece/edit'
import { pieceOf } from '../../../../.vitepress/theme/support/piece/exchange'
import { newSheet, withMunicipality, withSubject } from '../../../../.vitepress/theme/support/sheet/edit'
import type { Sheet } from '../../../../.vitepress/theme/support/sheet/model'
import { createRoom } from '../../../../.vitepress/theme/support/room/room'
import { STORES } from '../../../../.vitepress/theme/support/storage/database'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { NOW } from '../room.fixtures'

const NOTHING: Shelves = { mesas: [], rooms: [], sheets: [], pieces: [] }
const room = (random: number, changes: { municipality?: string | null; subject?: string } = {}) => createRoom({ name: 'Mesa', municipality: '05801', definition, ...changes }, NOW, random)
const sheet = (id: string, municipality: string | null, at = NOW): Sheet => withMunicipality(newSheet(definition, id, at), municipality, at)
const piece = (id: string, head: object, at = NOW) => pieceOf({ id: 'mapa-actores', version: 1, lists: ['actors'] }, { ...head, actors: [] }, id, at)

describe('what a device holds', () => {
  it('is told place by place, a subject before the comuna, the one last worked on first', () => {
    const found = holdingsOf({
      ...NOTHING,
      rooms: [room(1), room(2, { municipality: null, subject: 'Mesa por el agua' })],
      sheets: [sheet('r-a', '05801'), sheet('r-b', '08203', NOW + 5), withSubject(sheet('r-c', '08203'), 'Mesa por el agua', NOW + 9), newSheet(definition, 'r-d', NOW - 9)],
      pieces: [piece('w-1', { municipality: '08203' }), piece('w-2', { municipality: null, subject: 'Mesa por el agua' })],
    })
    expect(found.map(({ name, rooms, sheets, pieces }) => [name, rooms.length, sheets.length, pieces.length])).toEqual([
      ['Mesa por el agua', 1, 1, 1], ['Cañete', 0, 1, 1], ['Quilpué', 1, 1, 0], [null, 0, 1, 0],
    ])
    expect(new Set(found.map(({ key }) => key)).size).toBe(4)
  })

  it('goes with the mesa that holds it, and by itself again once it was taken out', () => {
    const [own, other] = [room(1), room(2, { municipality: null, subject: 'Mesa por el agua' })]
    const map = writeHead(piece('w-1', { municipality: null }), 'subject', 'Mesa por el agua', NOW)
    const mesa = holdPiece(holdRoom(mesaOf(own, NOW), other.id, true, NOW), map.id, true, NOW)
    const shelves: Shelves = { ...NOTHING, mesas: [mesa], rooms: [own, other], pieces: [map] }
    expect(holdingsOf(shelves).map(({ name, rooms, pieces }) => [name, rooms.length, pieces.length])).toEqual([['Quilpué', 2, 1]])
    expect(holdingsOf({ ...shelves, mesas: [holdRoom(mesa, other.id, false, NOW + 1)] }).map(({ name }) => name).sort()).toEqual(['Mesa por el agua', 'Quilpué'])
  })

  it('is chosen from every store that there is', () => {
    const [only] = holdingsOf({ ...NOTHING, sheets: [sheet('r-a', '05801')] })
    const selection = selectionOf(only ?? NOTHING, ['task:a'])
    expect(Object.keys(selection).sort()).toEqual([...STORES].sort())
    expect([[...selection.sheets], [...selection.course], [...selection.rooms]]).toEqual([['r-a'], ['task:a'], []])
  })
})

describe('sheets of a shared computer', () => {
  const two = [sheet('r-a', '05801'), sheet('r-b', '05801')]
  const said = (marks: Readonly<Record<string, boolean>>) => (id: string) => marks[id] ?? null
  const own = (sheets: readonly Sheet[], marks: Readonly<Record<string, boolean>> = {}) => splitSheets(sheets, said(marks)).own.map(({ respondent }) => respondent)

  it('are one’s own where they stand alone, and nobody’s where there are several and nobody said', () => {
    expect(own(two.slice(0, 1))).toEqual(['r-a'])
    expect(own(two)).toEqual([])
    expect(own([...two.slice(0, 1), { ...newSheet(definition, 'r-c', NOW), round: { value: 2, at: NOW } }])).toEqual(['r-a', 'r-c'])
  })

  it('are whose somebody says, and of two the one that was not given away', () => {
    expect(own(two, { 'r-b': true })).toEqual(['r-b'])
    expect(own(two, { 'r-a': false })).toEqual(['r-b'])
    expect(own(two.slice(0, 1), { 'r-a': false })).toEqual([])
    for (const marks of [{}, { 'r-a': true }, { 'r-a': false, 'r-b': false }]) {
      const { own: mine, others } = splitSheets(two, said(marks))
      expect([...mine, ...others].map(({ respondent }) => respondent).sort()).toEqual(['r-a', 'r-b'])
    }
  })

  it('are remembered, forgotten with their sheet, and break nothing where storage is forbidden', () => {
    const stored = new Map<string, string>()
    const marks = createOwnMarks({ getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value), removeItem: (key) => void stored.delete(key) })
    marks.set('r-a', true)
    marks.set('r-b', false)
    expect([marks.of('r-a'), marks.of('r-b'), marks.of('r-c')]).toEqual([true, false, null])
    marks.forget(['r-a', 'r-b'])
    expect(stored.size).toBe(0)
    const refuse = (): never => { throw new Error('forbidden') }
    const none = createOwnMarks({ getItem: refuse, setItem: refuse, removeItem: refuse })
    none.set('r-a', true)
    none.forget(['r-a'])
    expect(none.of('r-a')).toBeNull()
  })
})
