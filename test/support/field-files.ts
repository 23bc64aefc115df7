import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { itemsOf } from '../../exercises/core/instrument'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { workbook } from '../unit/theme/workbook.fixtures'

/** Files of answers as people, programs and mail leave them, of which it is known what they hold. */

export interface Answer {
  readonly id: string
  readonly comuna: string
  readonly role: string
  readonly date: string
  /** Of the first items; a text is none of their options. */
  readonly values: readonly (number | string | null)[]
}

/** A file, and who answered in it. */
export interface FieldFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly answers: readonly Answer[]
}

/** The items that they answer. */
export const FIELD_ITEMS: readonly string[] = itemsOf(definition).slice(0, 4).map(({ id }) => id)
const METAS = ['instrument', 'version', 'municipality', 'respondent', 'role', 'answeredAt']

/** What an answer must say once read. */
export const saidBy = ({ id, comuna, role, values }: Answer): object => ({
  instrument: definition.id, version: 1, municipality: comuna === '' ? null : comuna.padStart(5, '0'), respondent: { id, role: role === '' ? null : role },
  answers: Object.fromEntries(FIELD_ITEMS.map((item, at) => [item, values[at] ?? null])),
})

const answer: fc.Arbitrary<Omit<Answer, 'id'>> = fc.record({
  comuna: fc.constantFrom('05801', '5801', '8203', ''),
  role: fc.constantFrom('funcionario', 'autoridad', 'actor-externo', ''),
  date: fc.constantFrom('2026-11-21T15:04:00-03:00', '21-11-2026 15:04', '21/11/26 3:04 p. m.', '46347.5', ''),
  values: fc.array(fc.constantFrom(0, 1, 2, null), { minLength: FIELD_ITEMS.length, maxLength: FIELD_ITEMS.length }),
})
type Answers = fc.Arbitrary<readonly Answer[]>
const answers: Answers = fc.array(answer, { minLength: 1, maxLength: 6 }).map((list) => list.map((one, at) => ({ ...one, id: `r-${at}` })))

/** Of some, one value is wrong: a failed formula, a number that is no option, a word, a figure written otherwise. */
export const faultyAnswers: Answers = fc.tuple(answers, fc.array(fc.record({ at: fc.nat(5), item: fc.nat(FIELD_ITEMS.length - 1), value: fc.constantFrom('#N/A', '#REF!', '7', 'dos', '2,0', 'VERDADERO') }), { maxLength: 3 }))
  .map(([list, faults]) => list.map((one, at) => {
    const fault = faults.find((candidate) => candidate.at === at)
    return fault ? { ...one, values: one.values.map((value, item) => (item === fault.item ? fault.value : value)) } : one
  }))

/** Column and value of what is wrong with an answer. */
export const faultOf = ({ values }: Answer): { readonly column: string; readonly value: string } | null => {
  const at = values.findIndex((value) => typeof value === 'string')
  return at < 0 ? null : { column: FIELD_ITEMS[at] ?? '', value: String(values[at]) }
}

const cellsOf = ({ id, comuna, role, date, values }: Answer): (string | number | null)[] => [definition.id, 1, comuna, id, role, date, ...values]

/** Columns in any order, with names in any case and empty ones at the end. */
interface Layout {
  readonly order: readonly number[]
  readonly upper: boolean
  readonly tail: number
}
const layout: fc.Arbitrary<Layout> = fc.record({
  order: fc.shuffledSubarray([...METAS, ...FIELD_ITEMS].map((_, at) => at), { minLength: METAS.length + FIELD_ITEMS.length }), upper: fc.boolean(), tail: fc.nat(3),
})
const laid = <T>(cells: readonly T[], { order, tail }: Layout, empty: T): T[] => [...order.map((at) => cells[at] ?? empty), ...Array.from({ length: tail }, () => empty)]
const header = (columns: Layout): string[] => laid([...METAS, ...FIELD_ITEMS], columns, '').map((name) => (columns.upper ? name.toUpperCase() : name))

/** Windows-1252 for the characters that are the same there as in Latin-1. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little)
  return mark ? new Uint8Array([...(little ? [0xff, 0xfe] : [0xfe, 0xff]), ...bytes]) : bytes
}
const encoding: fc.Arbitrary<(text: string) => Uint8Array> = fc.constantFrom(
  strToU8, latin1, (text: string) => strToU8(`\uFEFF${text}`), (text: string) => utf16(text, true, true), (text: string) => utf16(text, false, true), (text: string) => utf16(text, true, false),
)

export const csvFile = (list: Answers = answers): fc.Arbitrary<FieldFile> => fc.record({
  list, columns: layout, encode: encoding, delimiter: fc.constantFrom(';', ',', '\t'), quoted: fc.boolean(), end: fc.constantFrom('\n', '\r\n', '\r'),
  above: fc.constantFrom([], ['sep'], ['Diagnóstico de la comuna'], ['Respuestas, 2026; Ñuble', '']), blanks: fc.boolean(), closed: fc.boolean(),
}).map(({ list, columns, encode, delimiter, quoted, end, above, blanks, closed }) => {
  const line = (cells: readonly (string | number | null)[]): string => cells.map((cell) => {
    const text = String(cell ?? '')
    return quoted || text.includes(delimiter) ? `"${text}"` : text
  }).join(delimiter)
  const rows = list.flatMap((one) => [line(laid<string | number | null>(cellsOf(one), columns, '')), ...(blanks ? ['', delimiter.repeat(3)] : [])])
  const lines = [...above.map((text) => (text === 'sep' ? `sep=${delimiter}` : text)), line(header(columns)), ...rows]
  return { name: 'tabla.csv', bytes: encode(lines.join(end) + (closed ? end : '')), answers: list }
})

export const jsonFile = (list: Answers = answers): fc.Arbitrary<FieldFile> => fc.record({ list, encode: encoding, indent: fc.nat(2), single: fc.boolean(), space: fc.constantFrom('', '\n', ' \r\n\t') })
  .map(({ list, encode, indent, single, space }) => {
    const all = list.map(({ date, ...one }) => ({ ...saidBy({ date, ...one }), answeredAt: date }))
    const text = JSON.stringify(single && all.length === 1 ? all[0] : all, null, indent)
    return { name: 'respuestas.json', bytes: encode(space + text + space), answers: list }
  })

export const xlsxFile = (list: Answers = answers): fc.Arbitrary<FieldFile> => fc.record({
  list, columns: layout, numbers: fc.boolean(), above: fc.constantFrom([], [['Un título']], [['Un título'], [], [null, 'x']]), gaps: fc.boolean(), level: fc.constantFrom(0, 0, 0, 1),
  before: fc.constantFrom([], [{ name: 'Portada', rows: [['instrument y más']] }], [{ name: 'Vacía', rows: [] }]),
}).map(({ list, columns, numbers, above, gaps, before, level }) => {
  const rows = list.flatMap((one) => {
    const cells = laid<string | number | null>(cellsOf(one).map((cell) => (cell === '' ? null : numbers || cell === null ? cell : String(cell))), columns, null)
    return gaps ? [cells, []] : [cells]
  })
  return { name: 'libro.xlsx', bytes: workbook([...before, { name: 'Respuestas', rows: [...above, header(columns), ...rows] }], level as 0 | 1), answers: list }
})

const plainFile = (list: Answers = answers): fc.Arbitrary<FieldFile> => fc.oneof(csvFile(list), jsonFile(list), xlsxFile(list))

export const zipFile = (list: Answers = answers): fc.Arbitrary<FieldFile> => fc.record({
  files: fc.array(plainFile(list), { minLength: 1, maxLength: 3 }), level: fc.constantFrom(0, 0, 0, 6), nested: fc.boolean(), beside: fc.constantFrom([], ['IMG-1.jpg', '__MACOSX/._x', '.DS_Store']),
}).map(({ files, level, nested, beside }) => {
  const options = { level } as const
  const inside = Object.fromEntries([
    ...files.map(({ name, bytes }, at): [string, Uint8Array] => [`carpeta ${at}/${name}`, bytes]), ...beside.map((name): [string, Uint8Array] => [name, strToU8('x')]),
  ])
  const packed = zipSync(inside, options as { level: 0 | 6 })
  return { name: 'adjuntos.zip', bytes: nested ? zipSync({ 'otro.zip': packed }) : packed, answers: files.flatMap((file) => file.answers) }
})

/** What damages files on their way: bytes changed, lost, doubled or put in, and an end that never came. */
export const damages: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.array(fc.record({
  kind: fc.constantFrom('change', 'lose', 'double', 'put', 'cut'), at: fc.double({ min: 0, max: 0.9999, noNaN: true }), length: fc.integer({ min: 1, max: 60 }), byte: fc.nat(255),
}), { minLength: 1, maxLength: 4 }).map((steps) => (whole) => steps.reduce((bytes, { kind, at, length, byte }) => {
  const from = Math.floor(at * bytes.length)
  const [head, part, tail] = [bytes.subarray(0, from), bytes.subarray(from, from + length), bytes.subarray(from + length)]
  switch (kind) {
    case 'change': return Uint8Array.from([...head, byte, ...bytes.subarray(from + 1)])
    case 'lose': return Uint8Array.from([...head, ...tail])
    case 'double': return Uint8Array.from([...head, ...part, ...part, ...tail])
    case 'put': return Uint8Array.from([...head, ...Array.from({ length }, () => byte), ...part, ...tail])
    default: return head
  }
}, whole))
