import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workpiece } from '../../../../exercises/workpieces/propuesta-estructura'
import { charges, underFees } from '../../../../exercises/workpieces/propuesta-estructura/chart'
import { paperExtra } from '../../../../.vitepress/theme/views/propuesta-estructura/paper'
import { structurePicture } from '../../../../.vitepress/theme/views/propuesta-estructura/picture'
import { svgFile } from '../../../../.vitepress/theme/support/picture/shapes'
import { documentOf } from '../../../support/workpiece-rules'

const unit = fc.record({ id: fc.constantFrom('u1', 'u2', 'u3', 'u4'), name: fc.string({ unit: 'grapheme-ascii', maxLength: 200 }) })
const responsibility = fc.record({ id: fc.uuid(), text: fc.string({ unit: 'grapheme-ascii', maxLength: 400 }), unit: fc.constantFrom('u1', 'u2', 'u9', null), holder: fc.constantFrom('planta', 'honorarios', 'vacante', null) })
const lists = fc.record({ units: fc.uniqueArray(unit, { selector: ({ id }) => id, maxLength: 4 }), responsibilities: fc.array(responsibility, { maxLength: 12 }) })

describe('the picture of a structure', () => {
  it('holds every responsibility once, under its unit or under none, and nothing outside its edges or upon another box', () => {
    fc.assert(fc.property(lists, (some) => {
      const document = documentOf(workpiece, some)
      const held = charges(document)
      expect(held.flatMap(({ responsibilities }) => responsibilities.map(({ id }) => id)).sort()).toEqual(document.responsibilities.map(({ id }) => id).sort())
      for (const { unit: one, responsibilities } of held) for (const { unit: id } of responsibilities) expect(one ? id === one.id : !document.units.some((each) => each.id === id)).toBe(true)
      for (const layout of ['wide', 'narrow'] as const) {
        const { width, height, shapes } = structurePicture(document, layout)
        const boxes = shapes.filter((shape) => shape.kind === 'rect').filter(({ fill }) => fill === 'track')
        expect(boxes).toHaveLength(held.length)
        for (const box of boxes) expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true)
        for (const [at, a] of boxes.entries()) for (const b of boxes.slice(at + 1)) expect(a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y).toBe(true)
      }
    }), { numRuns: 60 })
  })

  it('says the same as its table, keeps markup as text, and names what nobody on fees can answer for', () => {
    const document = documentOf(workpiece, { units: [{ id: 'u1', name: '<script>Fomento' }], responsibilities: [{ id: 'r1', text: 'Firmar convenios', unit: 'u1', holder: 'honorarios' }, { id: 'r2', text: 'Suelta', unit: null, holder: null }] })
    const { blocks, pictures } = paperExtra(document)
    const svg = svgFile(pictures['estructura'] ?? structurePicture(document))
    expect(svg).not.toContain('<script')
    expect(svg).toContain('Firmar convenios')
    expect(blocks.find(({ kind }) => kind === 'table')).toMatchObject({ rows: [['<script>Fomento', 'Firmar convenios (Honorarios)', ''], ['Sin unidad', 'Suelta (sin vínculo anotado)', '']] })
    expect(underFees(document).map(({ id }) => id)).toEqual(['r1'])
    expect(blocks.some((block) => block.kind === 'heading' && block.text === 'A honorarios')).toBe(true)
    expect(paperExtra(documentOf(workpiece, {}))).toEqual({ blocks: [], pictures: {} })
  })
})
