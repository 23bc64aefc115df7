import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boardOf, boardPicture } from '../../../../.vitepress/theme/views/iniciativa-territorial/board'
import { gapPicture, gapRows, profilePicture, profileRows } from '../../../../.vitepress/theme/views/practicas-red/profile'
import type { Picture } from '../../../../.vitepress/theme/support/picture/shapes'
import { itemsOf } from '../../../../exercises/core/instrument'
import { instrument as initiative } from '../../../../exercises/instruments/iniciativa-territorial'
import { score as scoreInitiative, type Answers as InitiativeAnswers } from '../../../../exercises/instruments/iniciativa-territorial/score'
import { instrument as practices } from '../../../../exercises/instruments/practicas-red'
import { anySheet, type Sheet } from '../../../support/answers'
import { outlineOf } from '../../../support/outlines'

const LAYOUTS = ['wide', 'narrow'] as const
const HOLE = /undefined|NaN|null/

/** Every shape stands inside the drawing: nothing is cut, nothing hangs out. */
function expectInside({ width, height, shapes, description }: Picture): void {
  expect(description).not.toMatch(HOLE)
  for (const shape of shapes) {
    if (shape.kind === 'path') { expect(shape.d).not.toMatch(HOLE); continue }
    expect(shape.x).toBeGreaterThanOrEqual(-1)
    expect(shape.x).toBeLessThanOrEqual(width)
    expect(shape.y).toBeGreaterThanOrEqual(-1)
    expect(shape.y).toBeLessThanOrEqual(height)
    if (shape.kind === 'rect') {
      expect(shape.x + shape.width).toBeLessThanOrEqual(width + 1)
      expect(shape.y + shape.height).toBeLessThanOrEqual(height + 1)
    }
    if (shape.kind === 'circle') {
      expect(shape.x - shape.r).toBeGreaterThanOrEqual(-1)
      expect(shape.x + shape.r).toBeLessThanOrEqual(width + 1)
    }
    if (shape.kind === 'text') expect(shape.text).not.toMatch(HOLE)
  }
}
const always = (sheet: fc.Arbitrary<Sheet>, check: (answers: Sheet) => void): void => fc.assert(fc.property(sheet, check), { numRuns: 200, examples: [[{}]] })

describe('the pictures of the practices of a network', () => {
  it('stand inside their frame, whatever was answered, on a desk and on a phone', () => {
    always(anySheet(practices.definition), (answers) => {
      const outline = outlineOf(practices, answers)
      for (const layout of LAYOUTS) {
        expectInside(profilePicture(profileRows(outline, answers), layout))
        expectInside(gapPicture(gapRows(outline, answers), layout))
      }
    })
  })

  it('hold all the circles of a practice at either end', () => {
    for (const value of [0, 3]) {
      const answers = Object.fromEntries(itemsOf(practices.definition).map(({ id }) => [id, value]))
      for (const layout of LAYOUTS) {
        const picture = profilePicture(profileRows(outlineOf(practices, answers), answers), layout)
        expectInside(picture)
        const circles = picture.shapes.filter((shape) => shape.kind === 'circle').map(({ x, y }) => `${x} ${y}`)
        expect([circles.length, new Set(circles).size]).toEqual([30, 30])
      }
    }
  })

  it('count each answer once, the unknown ones apart, and say level and mean', () => {
    const answers = { 'activacion-identifica': 3, 'activacion-externos': 1, 'activacion-internos': 1, 'desafio-politico': 2 }
    const outline = outlineOf(practices, answers)
    expect(profileRows(outline, answers)[0]).toMatchObject({ title: 'Activación', level: 'En desarrollo', counts: [0, 2, 0, 1], unknown: 1 })
    expect(profilePicture(profileRows(outline, answers), 'wide').description).toMatch(/^Activación: en desarrollo, promedio 1,7\. Desactivación: sin información\. /)
    expect(gapRows(outline, answers)[0]).toMatchObject({
      id: 'desafio-politico', severity: 'Serio', figure: 'brecha 2,67', practices: ['Activación (en desarrollo)', 'Encuadre (sin información)'],
    })
  })
})

describe('the board of an initiative', () => {
  it('stands inside its frame, whatever was answered, on a desk and on a phone', () => {
    always(anySheet(initiative.definition), (answers) => {
      const board = boardOf(outlineOf(initiative, answers), scoreInitiative(answers as InitiativeAnswers))
      for (const layout of LAYOUTS) expectInside(boardPicture(board, layout))
    })
  })

  it('names strengths, gaps and dependence, and keeps apart what is not known', () => {
    const answers = {
      'articulacion-actores': 2, 'articulacion-niveles': 2, 'recursos-personas': 0, 'recursos-dinero': 0, 'disponibles-origen': 0, 'sostenibilidad-recursos': 1,
    } as const
    const board = boardOf(outlineOf(initiative, answers), scoreInitiative(answers))
    expect(board.columns.flatMap(({ rows }) => rows).filter(({ sign }) => sign !== '').map(({ id, sign }) => [id, sign])).toEqual([['recursos', 'Brecha'], ['articulacion', 'Fortaleza']])
    const { description } = boardPicture(board, 'wide')
    expect(description).toMatch(/Articulación de actores: alto, fortaleza\./)
    expect(description).toMatch(/Planificación: sin información\./)
    expect(description).toMatch(/Depende de recursos de fuera\.$/)
  })
})
