import { describe, expect, it } from 'vitest'
import { readRubric } from '../../../../.vitepress/config/course/rubric'
import { documentOf, pieceOf } from '../../../../.vitepress/theme/support/piece/exchange'
import type { Piece } from '../../../../.vitepress/theme/support/piece/model'
import { joinReview, observationRows, writeMark } from '../../../../.vitepress/theme/support/project/review-edit'
import { workpiece } from '../../../../exercises/workpieces/revision-trabajo-final'
import type { Review } from '../../../../exercises/workpieces/revision-trabajo-final/read'
import { readFileSync } from 'node:fs'

const blank: Review = { workpiece: workpiece.id, version: 1, municipality: null, marks: [], observations: [] }
const piece = (document: Review = blank): Piece => pieceOf(workpiece, { ...document }, 'w-1', 1)
function said(kept: Piece): Review {
  const reading = workpiece.read(documentOf(kept))
  if (reading.status === 'unreadable') throw new Error(reading.fault.code)
  return reading.document
}

describe('a review that is being written', () => {
  it('has one mark of each side for a criterion, however often it is changed', () => {
    let kept = piece()
    for (const level of ['falta', 'listo'] as const) kept = writeMark(kept, said(kept), 'equipo', 'mapa', { level }, 2)
    kept = writeMark(kept, said(kept), 'equipo', 'mapa', { note: 'Página 3' }, 3)
    kept = writeMark(kept, said(kept), 'otro', 'mapa', { level: null }, 4)
    expect(said(kept).marks).toMatchObject([{ by: 'equipo', level: 'listo', note: 'Página 3' }, { by: 'otro', level: null, note: '' }])
  })

  it('takes in what another team marked in place of what it had marked before, and leaves its own alone', () => {
    const here = workpiece.example()
    const brought: Review = {
      ...blank,
      marks: [{ id: 'z', by: 'otro', criterion: 'mapa', level: 'falta', note: '' }, { id: 'y', by: 'equipo', criterion: 'mapa', level: 'listo', note: 'de otro trabajo' }],
      observations: [{ id: 'n1', by: 'otro', criterion: 'mapa', place: 'Mapa', seen: 'Sin misión', proposal: 'Escribirla' }],
    }
    const joined = joinReview(piece(here), here, brought, 9)
    if (joined.status !== 'joined') throw new Error(joined.status)
    const after = said(joined.piece)
    expect(joined.marks).toBe(1)
    expect(after.marks.filter(({ by }) => by === 'equipo')).toEqual(here.marks.filter(({ by }) => by === 'equipo'))
    expect(after.marks.filter(({ by }) => by === 'otro')).toEqual(brought.marks.slice(0, 1))
    expect(observationRows(joined.piece, after).map(({ value }) => value.seen)).toEqual(['Sin misión'])
    expect(workpiece.findings(after).filter(({ severity }) => severity === 'error')).toEqual([])
    const again = joinReview(joined.piece, after, brought, 10)
    expect(again.status === 'joined' && said(again.piece)).toEqual(after)
  })

  it('says so when a file has nothing of another team', () => {
    expect(joinReview(piece(), blank, { ...blank, marks: [{ id: 'y', by: 'equipo', criterion: 'mapa', level: 'listo', note: '' }] }, 9)).toEqual({ status: 'nothing-of-another' })
  })
})

describe('the rubric', () => {
  const path = 'docs/modulos/09-trabajo-final/pauta.md'
  const src = readFileSync(path, 'utf8')

  it('says of each criterion what is looked at, and what each level looks like, in a sentence of its own', () => {
    const texts = Object.values(readRubric(path, src)).flatMap(({ about, levels }) => [about, ...Object.values(levels)])
    expect(texts).toHaveLength(32)
    expect(new Set(texts).size).toBe(32)
    for (const text of texts) expect(text).toMatch(/^[A-Z][^*<>]{15,}\.$/)
  })

  it('is not built without a criterion or a level, and says which', () => {
    expect(() => readRubric(path, src.replace('{#mapa}', '{#mapas}'))).toThrow(/pauta\.md: falta el criterio «mapa»/)
    expect(() => readRubric(path, src.replace('- **Falta.** Son nombres', '- **Mal.** Son nombres'))).toThrow(/«procesos» le falta el nivel «Falta»/)
  })
})
