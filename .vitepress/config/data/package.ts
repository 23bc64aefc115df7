import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { SOURCE_KEYS } from '../../../exercises/core/sources'
import { splitRecords } from '../../../exercises/responses/csv-records'
import type { Column, SourceTable } from '../../theme/support/data/source-table'
import type { Sums } from '../../theme/support/data/recompute'

/** Where the tables of the sources are, from the folder of the project. */
export const DATA_FOLDER = 'docs/public/datos'

const Text = v.pipe(v.string(), v.minLength(1))
const Names = v.array(Text)
const Value = v.nullable(v.number())

const Checks = v.strictObject({
  filas: v.optional(v.array(v.strictObject({ total: Text, partes: Names, en: v.optional(Names), salvo: v.optional(Names) })), []),
  columnas: v.optional(v.array(v.strictObject({ total: Text, partes: Names, solo: v.optional(Names), salvo: v.optional(Names) })), []),
  porcentajes: v.optional(v.array(v.strictObject({ columna: Text, de: Text, sobre: v.union([Text, v.number()]), salvo: v.optional(Names) })), []),
  partes: v.optional(v.array(v.strictObject({ fila: Text, de: Text, columnas: Names, total: Text })), []),
  razones: v.optional(v.array(v.strictObject({ columna: Text, dividendo: Text, divisor: Text })), []),
  promedios: v.optional(v.array(v.strictObject({ fila: Text, dividendo: Text, divisor: Text })), []),
  cien: v.optional(Names, []),
})

const Resource = v.object({
  name: v.pipe(Text, v.regex(/^[a-z0-9-]+$/)),
  path: Text,
  title: Text,
  sources: v.tuple([v.object({ title: v.picklist(SOURCE_KEYS) })]),
  lugar: Text,
  unidad: Text,
  clase: v.picklist(['tabla', 'texto', 'directorio']),
  grafico: v.optional(Text),
  schema: v.object({ fields: v.pipe(v.array(v.object({ name: Text, type: v.picklist(['string', 'integer', 'number']), title: Text })), v.minLength(2)) }),
  cuentas: Checks,
  diferencias: v.array(v.strictObject({ fila: v.string(), columna: Text, impreso: Value, calculado: v.number(), regla: v.picklist(['fila', 'columna', 'porcentaje', 'parte', 'razon', 'promedio', 'cien']) })),
  problemas: v.pipe(Names),
})
type Resource = v.InferOutput<typeof Resource>

/** A table of a source with what should add up to what in it, which only the checks need. */
export interface CheckedTable {
  readonly table: SourceTable
  readonly sums: Sums
}

/**
 * Reads `datapackage.json` and the CSV of every table that it names.
 *
 * @param root folder of the project
 * @throws naming the file and the line, with what is wrong
 */
export function readPackage(root: string): readonly CheckedTable[] {
  const folder = join(root, DATA_FOLDER)
  const read = v.safeParse(v.object({ resources: v.array(Resource) }), JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')))
  if (!read.success) throw new Error(`${DATA_FOLDER}/datapackage.json: ${read.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`).join('; ')}`)
  return read.output.resources.map((resource) => ({ table: tableOf(resource, readFileSync(join(folder, resource.path), 'utf8')), sums: resource.cuentas }))
}

function tableOf(resource: Resource, csv: string): SourceTable {
  const { name, path, title, sources: [source], lugar, unidad, clase, grafico = null, schema, diferencias, problemas } = resource
  const columns = schema.fields.map((field): Column => ({ name: field.name, title: field.title, isNumber: field.type !== 'string' }))
  return {
    id: name, file: path, title, source: source.title, place: lugar, unit: unidad, kind: clase, chart: grafico, columns,
    rows: readRows(`${DATA_FOLDER}/${path}`, csv, columns),
    discrepancies: diferencias.map(({ fila, columna, impreso, calculado, regla }) => ({ row: fila, column: columna, printed: impreso, computed: calculado, rule: regla })),
    problems: problemas,
  }
}

/** The cells of a table as they are written; what is not printed in the source is empty. */
export function readRows(file: string, csv: string, columns: readonly Column[]): readonly (readonly string[])[] {
  const records: { readonly cells: readonly string[]; readonly line: number }[] = []
  const splitter = splitRecords(','.charCodeAt(0), (record) => records.push(record), { cellLength: 300, columns: 20 })
  splitter.write(csv)
  if (splitter.end() !== null) throw new Error(`${file}: a quote opens and never closes`)
  const [head, ...rows] = records
  const names = columns.map((column) => column.name)
  if (head?.cells.join() !== names.join()) throw new Error(`${file}:1: columns are ${head?.cells.join()}, and datapackage.json says ${names.join()}`)
  for (const { cells, line } of rows) {
    if (cells.length !== columns.length) throw new Error(`${file}:${line}: ${cells.length} cells of ${columns.length}`)
    const wrong = columns.find(({ isNumber }, place) => isNumber && !/^(-?\d+(\.\d+)?)?$/.test(cells[place] ?? ''))
    if (wrong) throw new Error(`${file}:${line}: ${wrong.name} is not a number`)
  }
  return rows.map(({ cells }) => cells)
}
