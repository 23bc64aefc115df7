import { describe, expect, it } from 'vitest'
import type { Field, ListForm } from '../../exercises/core/workpiece/form'
import { blankRow } from '../../exercises/core/workpiece/form'
import { WORKPIECES, blankOf } from '../support/workpieces'

const WITH_FORM = WORKPIECES.flatMap(({ folder, workpiece }) => (workpiece.form ? [{ folder, workpiece, form: workpiece.form }] : []))

/** Keys of a row that its form can write. */
const keysOf = (list: ListForm): string[] => ['id', ...list.fields.map(({ key }) => key)]
const rowsIn = (document: object, list: string): unknown[] => (document as Record<string, unknown[]>)[list] ?? []

it('three documents are filled in through forms', () => {
  expect(WITH_FORM.map(({ folder }) => folder)).toEqual(expect.arrayContaining(['plan-entorno', 'procesos-estrategicos', 'propuesta-estructura']))
})

describe.each(WITH_FORM)('the form of $folder', ({ workpiece, form }) => {
  const blank = blankOf(workpiece)
  const reads = (raw: unknown): boolean => workpiece.read(raw).status === 'read'

  it('has every list once, each beginning with a text that names its rows, and letters that no list shares', () => {
    expect(form.lists.map(({ list }) => list).sort()).toEqual([...workpiece.lists].sort())
    for (const { fields, prefix } of form.lists) {
      expect(fields[0]?.kind).toBe('text')
      expect(fields[0]?.below).toBeUndefined()
      if (prefix === null) expect(fields).toHaveLength(1)
    }
    const prefixes = form.lists.flatMap(({ prefix }) => prefix ?? [])
    expect(new Set(prefixes).size).toBe(prefixes.length)
  })

  it.each(form.lists)('$list: new rows can be read, as many as it says and not one more', (list) => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => blankRow(list, `${list.prefix ?? ''}${at}`))
    expect(reads({ ...blank, [list.list]: rows(list.most) })).toBe(true)
    expect(reads({ ...blank, [list.list]: rows(list.most + 1) })).toBe(false)
    expect(workpiece.read({ ...blank, [list.list]: rows(1) })).toMatchObject({ document: { [list.list]: rows(1) } })
  })

  it('leaves nothing that the example says without a field to write it', () => {
    const example = workpiece.example()
    for (const list of form.lists.filter(({ prefix }) => prefix !== null)) {
      const said = new Set(rowsIn(example, list.list).flatMap((row) => Object.keys(row as object)))
      expect([...said].filter((key) => !keysOf(list).includes(key)), list.list).toEqual([])
      for (const field of list.fields) if (field.kind === 'rows') expect(innerKeys(example, list, field).filter((key) => !field.fields.some((inner) => inner.key === key))).toEqual([])
    }
  })

  it('refers only to lists that there are, and gives options that the reader takes', () => {
    for (const list of form.lists) {
      for (const field of list.fields) {
        if (field.kind === 'reference' || field.kind === 'references') expect(form.lists.map((one) => one.list)).toContain(field.list)
        if (field.kind === 'text' && field.suggests !== undefined) expect(form.lists.map((one) => one.list)).toContain(field.suggests)
        if (field.kind === 'choice') {
          for (const { value } of field.options) expect(reads({ ...blank, [list.list]: [{ ...(blankRow(list, 'x') as object), [field.key]: value }] }), `${field.key} ${String(value)}`).toBe(true)
        }
      }
    }
  })
})

function innerKeys(example: object, list: ListForm, field: Field): string[] {
  return [...new Set(rowsIn(example, list.list).flatMap((row) => ((row as Record<string, object[]>)[field.key] ?? []).flatMap((inner) => Object.keys(inner))))]
}
