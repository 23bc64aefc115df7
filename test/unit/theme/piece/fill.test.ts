import { describe, expect, it } from 'vitest'
import { blankRow } from '../../../../exercises/core/workpiece/form'
import { workpiece as plan } from '../../../../exercises/workpieces/plan-entorno'
import type { EnvironmentPlan } from '../../../../exercises/workpieces/plan-entorno/read'
import { addRows, removeRows, writeRow } from '../../../../.vitepress/theme/support/piece/edit'
import { documentOf, pieceOf } from '../../../../.vitepress/theme/support/piece/exchange'
import { anyDocument, changedRow, choicesOf, fieldText, filledRows, numberText, rowName, spotOf } from '../../../../.vitepress/theme/support/piece/fill'
import { piecePaper } from '../../../../.vitepress/theme/support/piece/paper'

const form = plan.form ?? { lists: [] }
const listOf = (id: string) => { const found = form.lists.find(({ list }) => list === id); if (!found) throw new Error(id); return found }
const GROUPS = listOf('groups')
const fieldOf = (key: string) => { const found = GROUPS.fields.find((field) => field.key === key); if (!found) throw new Error(key); return found }
const pieceFrom = (document: EnvironmentPlan) => pieceOf(plan, { ...document }, 'w-1', 1)
const read = (document: object): EnvironmentPlan => { const reading = plan.read(document); if (reading.status === 'unreadable') throw new Error(reading.fault.code); return reading.document }

describe('a table of a document', () => {
  it('shows rows under the keys by which they are kept, in the order on screen', () => {
    const before = pieceFrom(plan.example())
    const piece = addRows(removeRows(before, 'groups', ['-g2'], 2), 'groups', [['-g9', blankRow(GROUPS, 'g9')]], 3)
    const document = anyDocument(read(documentOf(piece)))
    expect(filledRows(GROUPS, piece, document).map(({ key, row }) => [key, row['id'], rowName(GROUPS, row, 2)])).toEqual([
      ['-g1', 'g1', 'Municipios vecinos'], ['-g3', 'g3', 'Comercio del centro'], ['-g9', 'g9', 'grupo 3'],
    ])
    const row = filledRows(GROUPS, piece, document)[0]?.row ?? {}
    const after = read(documentOf(writeRow(piece, 'groups', '-g1', changedRow(GROUPS, { ...row, nota: [1] }, { name: 'Vecinos' }), 4)))
    expect(after.groups[0]).toMatchObject({ name: 'Vecinos', nota: [1], responsible: 'Oficina de fomento productivo' })
  })

  it('says each kind of field as paper does, and what is no longer in its list', () => {
    const document = anyDocument(plan.example())
    const [row = {}] = plan.example().groups
    expect(fieldText(form, fieldOf('process'), { ...row }, document)).toBe('Abrir canales de venta con otros municipios')
    expect(fieldText(form, fieldOf('process'), { process: null }, document)).toBe('')
    expect(fieldText(form, fieldOf('process'), { process: 'p99' }, document)).toBe('(no está en la lista)')
    expect(fieldText(form, fieldOf('objectives'), { objectives: [{ term: 'corto', text: ' Calendario ' }, { term: 'largo', text: '  ' }] }, document)).toBe('Corto plazo · Calendario')
    expect(numberText(-12.5)).toBe('-12,5')
    expect(choicesOf(form, { processes: [{ id: 'p1', name: ' ' }] }, 'processes')).toEqual([{ id: 'p1', name: 'proceso 1' }])
  })

  it('leads a finding to the field where it is mended, also where two lists share an id', () => {
    const document = read({ ...plan.example(), processes: [{ id: 'g1', name: 'Mismo identificador' }], groups: [{ id: 'g1', name: 'Vecinos', ours: 'x' }, { id: 'g2', name: 'vecinos', process: 'p7' }] })
    const piece = pieceFrom(document)
    const spots = new Map(plan.findings(document).map((finding) => [finding.rule, spotOf(form, piece, anyDocument(document), finding)]))
    expect(spots.get('grupo-repetido')).toEqual({ list: 'groups', key: '-g2', field: 'name' })
    expect(spots.get('proceso-desconocido')).toEqual({ list: 'groups', key: '-g2', field: 'process' })
    expect(spots.get('interes-de-un-lado')).toEqual({ list: 'groups', key: '-g1', field: 'ours' })
    expect(spots.get('proceso-sin-grupo')).toEqual({ list: 'processes', key: '-g1', field: 'name' })
    expect(spotOf(form, piece, anyDocument(document), { severity: 'error', rule: 'x', where: [] })).toBeNull()
  })
})

describe('a document on paper', () => {
  it('says every text that it holds, and what its check says', () => {
    const document = plan.example()
    const text = JSON.stringify(piecePaper(plan, document, '2026-11-21'))
    for (const group of document.groups) for (const said of [group.name, group.ours, group.theirs, group.strategy, ...group.objectives.map((one) => one.text)]) expect(text).toContain(said)
    for (const finding of plan.findings(document)) expect(text).toContain(JSON.stringify(plan.sentence(finding, document)).slice(1, -1))
    expect(text).toContain('21-11-2026')
  })

  it('is whole without a row: each list has its heading and says that nothing is noted', () => {
    const { blocks, subtitle } = piecePaper(plan, read({ workpiece: plan.id, version: 1, processes: [], groups: [] }), '2026-11-21')
    expect(subtitle).toContain('sin nombre')
    expect(blocks.filter(({ kind }) => kind === 'heading')).toHaveLength(3)
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.text === 'Nada anotado.')).toHaveLength(2)
  })
})
