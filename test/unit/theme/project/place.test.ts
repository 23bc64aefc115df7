import { describe, expect, it } from 'vitest'
import { holdPiece, mesaOf } from '../../../../.vitepress/theme/support/mesa/edit'
import { holdingsOf, type Shelves } from '../../../../.vitepress/theme/support/municipality/holdings'
import { adopted, projectPlaces } from '../../../../.vitepress/theme/support/project/place'
import { nextStep, projectProgress } from '../../../../.vitepress/theme/support/project/progress'
import { createRoom } from '../../../../.vitepress/theme/support/room/room'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { workpiece as map } from '../../../../exercises/workpieces/mapa-estrategico'
import { workpiece as processes } from '../../../../exercises/workpieces/procesos-estrategicos'
import { NOW } from '../room.fixtures'
import { kept } from './project.fixtures'

const room = (random: number, municipality: string | null, at = NOW) => createRoom({ name: 'Mesa', municipality, definition }, at, random)
const places = (shelves: Partial<Shelves>) => projectPlaces(holdingsOf({ mesas: [], rooms: [], sheets: [], pieces: [], ...shelves }))
const told = (shelves: Partial<Shelves>) => places(shelves).map(({ name, rooms, pieces }) => [name, rooms.map(({ id }) => id), pieces.map(({ id }) => id)])

describe('the projects of a device', () => {
  const [quilpue, canete] = [room(1, '05801'), room(2, '08203', NOW + 50)]

  it('are one a municipality, the last one worked on first, and what says no comuna last', () => {
    expect(told({ rooms: [quilpue, canete, room(3, null, NOW + 99)], pieces: [kept(map, 'w-q', NOW, { municipality: '05801' }), kept(processes, 'w-n', NOW + 500)] })).toEqual([
      ['Cañete', [canete.id], []], ['Quilpué', [quilpue.id], ['w-q']], [null, [room(3, null).id], ['w-n']],
    ])
  })

  it('take in documents about an alliance that name the comuna, and those of its mesa', () => {
    const mesa = holdPiece(mesaOf(quilpue, NOW), 'w-m', true, NOW)
    expect(told({ mesas: [mesa], rooms: [quilpue], pieces: [kept(map, 'w-m', NOW), kept(processes, 'w-s', NOW, { municipality: '05801', subject: 'Mesa por el agua' })] })[0])
      .toEqual(['Quilpué', [quilpue.id], expect.arrayContaining(['w-m', 'w-s'])])
  })

  it('never mix two municipalities: each has its own next step', () => {
    const [first, second] = places({ rooms: [quilpue, canete], pieces: [kept(map, 'w-q', NOW, { municipality: '05801' })] })
    expect([first, second].map((place) => [place?.name, projectProgress(place?.rooms ?? [], place?.pieces ?? []).mapa !== null])).toEqual([['Cañete', false], ['Quilpué', true]])
    expect(nextStep(projectProgress(second?.rooms ?? [], second?.pieces ?? []))).toBe('diagnostico')
  })

  it('get a document that says no comuna once a person says whose it is', () => {
    const loose = kept(processes, 'w-n', NOW)
    expect(told({ rooms: [quilpue], pieces: [adopted(loose, '05801', NOW + 1)] })).toEqual([['Quilpué', [quilpue.id], ['w-n']]])
  })

  it('are none on a device that has nothing', () => {
    expect(places({})).toEqual([])
  })
})
