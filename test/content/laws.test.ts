import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { lessonsOf, readCourse, type LessonPage } from './course/read'

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')
const ANNEX = 'docs/anexo-leyes.md'

let lessons: readonly LessonPage[]
let annex: string
beforeAll(async () => {
  const { course } = await readCourse(ROOT)
  lessons = lessonsOf(course)
  annex = course.pages.find(({ path }) => path === ANNEX)?.source ?? ''
})

/** Numbers of the laws that a text names; a decree law with its kind, since both are numbered from one. */
function lawsIn(text: string): ReadonlySet<string> {
  const decrees = [...text.matchAll(/decreto ley (\d{1,2}\.\d{3})/gi)].map(([, number]) => `DL ${number}`)
  const lists = [...text.matchAll(/\b(?:la |Ley |Leyes )((?:\d{2}\.\d{3}(?: \([^)]*\))?(?:, | y )?)+)/g)].flatMap(([, list = '']) => list.match(/\d{2}\.\d{3}/g) ?? [])
  return new Set([...decrees, ...lists])
}

/** What the annex says of each law: the lessons of all its rows. */
function rowsOf(source: string): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = new Map<string, Set<string>>()
  for (const line of source.split('\n').filter((one) => /^\| (?:Ley|Decreto ley) /.test(one))) {
    const cells = line.slice(1, -1).split('|').map((cell) => cell.trim())
    const numbers = cells.at(-1)?.split(', ') ?? []
    for (const law of lawsIn(cells[0] ?? '')) rows.set(law, new Set([...rows.get(law) ?? [], ...numbers]))
  }
  return rows
}

it('are in the annex, each with the lessons that cite it', () => {
  const cited = new Map<string, Set<string>>()
  for (const { source, frontmatter: { leccion } } of lessons) for (const law of lawsIn(source)) cited.set(law, new Set([...cited.get(law) ?? [], String(leccion)]))
  const told = rowsOf(annex)
  const names = [...new Set([...cited.keys(), ...told.keys()])].sort()
  const inOrder = (numbers?: ReadonlySet<string>): string => [...numbers ?? []].sort((a, b) => a.localeCompare(b, 'es', { numeric: true })).join(', ')
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((law) => inOrder(cited.get(law)) !== inOrder(told.get(law)))
    .map((law) => `${ANNEX}: ${law} dice «${inOrder(told.get(law))}» y la citan «${inOrder(cited.get(law))}».`)).toEqual([])
})
