import { describe, expect, it } from 'vitest'
import { pieceOf } from '../../../../.vitepress/theme/support/piece/exchange'
import type { Piece } from '../../../../.vitepress/theme/support/piece/model'
import { nextStep, projectProgress, STEPS, WORKPIECE_OF } from '../../../../.vitepress/theme/support/project/progress'
import type { Room } from '../../../../.vitepress/theme/support/room/model'
import { stamp } from '../../../../.vitepress/theme/support/stamped'
import { workpiece as review } from '../../../../exercises/workpieces/revision-trabajo-final'
import { workpiece as processes } from '../../../../exercises/workpieces/procesos-estrategicos'
import { WORKPIECES } from '../../../support/workpieces'
import { emptyRoom, into, NOW, sheet } from '../room.fixtures'

const action = (id: string, unit: string, due: string) => ({ id, area: 'estrategia', action: 'Misión', assistance: '', unit, due, order: 1 })
const worked = (): Room => ({
  ...into(emptyRoom('Mesa de enero'), sheet('r-a'), sheet('r-b')).room,
  agreements: { 'estrategia-mision': stamp({ value: 1, reason: 'Acta', dissent: '' }, NOW + 5), 'estrategia-clientes': stamp(null, NOW + 6) },
  proposal: { a: stamp(action('a', 'Fomento', '2027-04-30'), NOW + 7), b: stamp(action('b', ' ', '2027-04-30'), NOW + 8), c: stamp(null, NOW + 9) },
})
const piece = (id: string, document: object, workpiece: typeof processes, now: number): Piece => pieceOf(workpiece, { ...document }, id, now)

describe('the progress of a final project', () => {
  it('is nothing on a device that has nothing, and begins with the diagnosis', () => {
    const progress = projectProgress([], [])
    expect(STEPS.map((step) => progress[step])).toEqual(STEPS.map(() => null))
    expect(nextStep(progress)).toBe('diagnostico')
  })

  it('counts in the room what was answered, agreed and proposed, and leaves out what was taken back', () => {
    const progress = projectProgress([worked()], [])
    expect(progress).toMatchObject({
      diagnostico: { kind: 'room', name: 'Mesa de enero', people: 2 }, validacion: { kind: 'agreements', count: 1 }, propuesta: { kind: 'proposal', lines: 2, whole: 1 }, mapa: null,
    })
    expect(nextStep(progress)).toBe('mapa')
  })

  it('looks at the room changed last, and never at one of another instrument', () => {
    const later = { ...emptyRoom('Nueva'), createdAt: '2026-12-01T10:00:00.000Z' }
    expect(projectProgress([worked(), later], []).diagnostico).toBeNull()
    expect(projectProgress([{ ...worked(), instrument: 'desafios-municipales' }], []).diagnostico).toBeNull()
  })

  it('takes of each document the one changed last that has a row', () => {
    const { example } = processes
    const progress = projectProgress([], [piece('w-1', { ...example(), subject: 'Antes' }, processes, 5), piece('w-2', example(), processes, 9), piece('w-3', { ...example(), areas: [], products: [], processes: [] }, processes, 20)])
    expect(progress.procesos).toEqual({ kind: 'piece', name: example().subject, rows: 3 + 3 + 4, at: 9 })
    expect(progress.mapa).toBeNull()
  })

  it('knows only documents that there are', () => {
    expect(Object.values(WORKPIECE_OF).filter((id) => !WORKPIECES.some(({ folder }) => folder === id))).toEqual([])
    expect(WORKPIECE_OF.revision).toBe(review.id)
  })
})
