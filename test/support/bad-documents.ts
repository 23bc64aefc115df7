import type { Workpiece } from '../../exercises/core/workpiece/workpiece'
import { blankOf, WORKPIECES } from './workpieces'

/** What no browser may take for anything but text. */
export const HOSTILE = '=HYPERLINK("x")<script>alert(1)</script><img src=x onerror=alert(1)>'

type Json = Readonly<Record<string, unknown>>
const exampleOf = (workpiece: Workpiece): Json => JSON.parse(JSON.stringify(workpiece.example())) as Json

/** A copy with one value in another's place. */
function withValue(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return put
  if (Array.isArray(value)) return value.map((one, at) => (at === step ? withValue(one, rest, put) : one))
  return { ...(value as object), [step]: withValue((value as Json)[step], rest, put) }
}

/** Where the texts of a value are. */
function textsOf(value: unknown, path: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (typeof value === 'string') return [path]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))
}

/** The texts of the first row of each list: one of each kind. */
const oneOfEach = (workpiece: Workpiece, document: Json) => textsOf(document).filter(([list, at]) => workpiece.lists.includes(String(list)) && at === 0)

/** Documents that are nothing of the kind, by what is wrong with them. */
export function unreadableDocuments(workpiece: Workpiece): readonly (readonly [what: string, document: Json])[] {
  const example = exampleOf(workpiece)
  const other = WORKPIECES.find(({ workpiece: one }) => one.id !== workpiece.id)?.workpiece ?? workpiece
  const rows = (list: string): unknown => { const [first = ''] = example[list] as readonly unknown[]; return Array.from({ length: 20_000 }, () => first) }
  return [
    ['another kind', blankOf(other)],
    ['a later version', { ...example, version: workpiece.version + 1 }],
    ['no list', { workpiece: workpiece.id, version: workpiece.version }],
    ...workpiece.lists.map((list) => [`20.000 rows of ${list}`, { ...example, [list]: rows(list) }] as const),
    ...oneOfEach(workpiece, example).flatMap((path) => [
      [`5.000 letters in ${path.join('.')}`, withValue(example, path, 'x'.repeat(5_000)) as Json] as const,
      [`NUL in ${path.join('.')}`, withValue(example, path, 'a\u0000b') as Json] as const,
    ]),
  ]
}

/** A document that can be read and is wrong all over: hostile texts wherever any text may stand, ids that repeat, links to nothing. */
export function hostileDocument(workpiece: Workpiece): Json {
  return textsOf(exampleOf(workpiece)).reduce<Json>((document, path) => {
    const changed = withValue(document, path, HOSTILE) as Json
    return workpiece.lists.includes(String(path[0])) && workpiece.read(changed).status === 'read' ? changed : document
  }, exampleOf(workpiece))
}
