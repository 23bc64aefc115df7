import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workpiece as processes } from '../../../../exercises/workpieces/procesos-estrategicos'
import { workpiece as structure } from '../../../../exercises/workpieces/propuesta-estructura'
import { cellsOf } from '../../../../.vitepress/theme/support/piece/cells'
import { pasteColumns, pastedRows, pasteKey, type PasteChoices } from '../../../../.vitepress/theme/support/piece/paste'
import { documentOf } from '../../../support/workpiece-rules'
import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'

const NONE: PasteChoices = new Map()
/** Reads a table into a list of a document. */
function pasted({ form = { lists: [] } }: Pick<Workpiece, 'form'>, name: string, document: object, text: string, choices = NONE) {
  const list = form.lists.find((one) => one.list === name)
  if (!list) throw new Error(name)
  const cells = cellsOf(text)
  const { keys, titled } = pasteColumns(list, cells[0] ?? [])
  return { keys, ...pastedRows(form, list, { ...document }, titled ? cells.slice(1) : cells, keys, choices), list }
}
const STRUCTURE = documentOf(structure, { units: [{ id: 'u1', name: 'Oficina de fomento' }, { id: 'u2', name: 'Rentas y patentes' }], processes: [{ id: 'p1', name: 'Ordenar las ferias' }] })

describe('rows out of a spreadsheet', () => {
  it('come with their columns in any order, options and other rows named in any form, and stages in one cell', () => {
    const { rows, unplaced } = pasted(structure, 'responsibilities', STRUCTURE, 'VINCULO\tUnidad\tResponsabilidades\tProceso\nhonorario\tRentas y Patentes\tEntregar permisos\tordenar las ferias\n\t\tOtra\t')
    expect(unplaced).toEqual([])
    expect(rows).toEqual([{ text: 'Entregar permisos', process: 'p1', unit: 'u2', holder: 'honorarios' }, { text: 'Otra', process: null, unit: null, holder: null }])
    const [process] = pasted(processes, 'processes', documentOf(processes, {}), 'Etapas;Proceso;Tipo\n"Convocatoria\nPlan";Ferias;De soporte').rows
    expect(process).toMatchObject({ name: 'Ferias', kind: 'soporte', stages: ['Convocatoria', 'Plan'], indicators: [] })
    expect(pasted(structure, 'coordination', STRUCTURE, 'Cómo\tEntre qué unidades\nReunión\tOficina de fomento, Rentas y patentes').rows).toEqual([{ how: 'Reunión', units: ['u1', 'u2'], frequency: '' }])
  })

  it('ask about what nobody knows, once for all rows that say it, and take what is chosen or nothing', () => {
    const table = 'Responsabilidad\tUnidad\tNotas\nA\tDideco\tx\nB\tDideco\ty'
    const asked = pasted(structure, 'responsibilities', STRUCTURE, table)
    expect(asked.keys).toEqual(['text', 'unit', null])
    expect(asked.unplaced.map(({ field, value, rows }) => [field.key, value, rows])).toEqual([['unit', 'Dideco', 2]])
    const [one] = asked.unplaced
    if (!one) throw new Error('nothing is asked')
    for (const [choice, unit] of [['1', 'u2'], ['', null]] as const) {
      const answered = pasted(structure, 'responsibilities', STRUCTURE, table, new Map([[pasteKey(one.field, one.value), choice]]))
      expect(answered.unplaced).toEqual([])
      expect(answered.rows).toMatchObject([{ unit }, { unit }])
    }
  })

  it('need no title where there is one column, and lose no line then', () => {
    expect(pasted(processes, 'products', documentOf(processes, {}), 'Permisos\nAsesoría').rows).toEqual(['Permisos', 'Asesoría'])
    expect(pasted(processes, 'products', documentOf(processes, {}), 'Producto o servicio\nPermisos').rows).toEqual(['Permisos'])
  })

  it('can be read as the document whatever was pasted, and as many as there were lines', () => {
    fc.assert(fc.property(fc.array(fc.array(fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !/["\t\n\r]/.test(text)), { minLength: 4, maxLength: 4 }), { maxLength: 12 }), (table) => {
      const lines = [['Responsabilidad', 'Unidad', 'Vínculo', 'Proceso'], ...table]
      const { rows, unplaced, list } = pasted(structure, 'responsibilities', STRUCTURE, lines.map((line) => line.join('\t')).join('\n'))
      const answers = new Map(unplaced.map(({ field, value }) => [pasteKey(field, value), '']))
      const again = pasted(structure, 'responsibilities', STRUCTURE, lines.map((line) => line.join('\t')).join('\n'), answers)
      expect(again.unplaced).toEqual([])
      expect(rows).toHaveLength(table.filter((line) => line.some((cell) => cell.trim() !== '')).length)
      documentOf(structure, { ...STRUCTURE, [list.list]: again.rows.map((row, at) => ({ id: `r${at}`, ...(row as object) })) })
    }))
  })
})
