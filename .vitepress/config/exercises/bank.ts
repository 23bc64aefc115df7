import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseBank, type BankFile } from '../../../exercises/questions/bank'
import { checkFigures } from '../figures'
import { checkExamples } from './examples'
import { checkPlaces, type BankSource, type LessonSource } from './places'
import { tagsOf } from './tags'
import { bankIssueText, placeIssueText } from './words'

export type { BankSource }

const BANK = 'exercises/bank'
const LESSONS = 'docs/modulos'
const GUIDES = 'docs/facilitacion'

/** `01-introduccion-del/05-municipio` for a file of the bank or for a lesson; `null` for any other file. */
export function lessonOf(root: string, file: string): string | null {
  const path = file.replaceAll('\\', '/')
  for (const folder of [BANK, LESSONS]) {
    const start = `${root.replaceAll('\\', '/')}/${folder}/`
    const found = path.startsWith(start) ? /^([\w-]+\/\d\d-[\w-]+)\.md$/.exec(path.slice(start.length))?.[1] : undefined
    if (found !== undefined) return found
  }
  return null
}

const isIn = (root: string, folder: string, file: string): boolean =>
  file.replaceAll('\\', '/').startsWith(`${root.replaceAll('\\', '/')}/${folder}/`)

export const isBankFile = (root: string, file: string): boolean => isIn(root, BANK, file)

/** Pages for authors and facilitators, which may show examples of exercises. */
export const isGuide = (root: string, file: string): boolean => file.endsWith('.md') && isIn(root, GUIDES, file)

export const bankPath = (root: string, lesson: string): string => join(root, BANK, `${lesson}.md`)

/** What was read of each file and the text that it was read of: check, page, index and search of a build ask for the same exercises. */
const known = new Map<string, { readonly text: string; readonly bank: BankFile }>()

function readFile(path: string): BankFile {
  const text = readFileSync(path, 'utf8')
  const before = known.get(path)
  if (before?.text === text) return before.bank
  const bank = parseBank(text)
  known.set(path, { text, bank })
  return bank
}

/** The file of the bank for a lesson, or `null` when it has none. */
export function readBank(root: string, lesson: string): BankSource | null {
  const path = bankPath(root, lesson)
  if (!existsSync(path)) return null
  return { path: `${BANK}/${lesson}.md`, lesson, bank: readFile(path) }
}

function lessonsIn(root: string, folder: string): readonly string[] {
  const base = join(root, folder)
  if (!existsSync(base)) return []
  return readdirSync(base, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(base, name)).filter((file) => /^\d\d-.*\.md$/.test(file)).map((file) => `${name}/${file.slice(0, -3)}`))
    .sort()
}

/** Every file of the bank, in order. */
export const readAllBanks = (root: string): readonly BankSource[] => lessonsIn(root, BANK).flatMap((lesson) => readBank(root, lesson) ?? [])

/** Every lesson's page with the exercises that it places. */
export function readLessons(root: string): readonly LessonSource[] {
  return lessonsIn(root, LESSONS).map((lesson) => {
    const path = `${LESSONS}/${lesson}.md`
    return { path, lesson, tags: tagsOf(readFileSync(join(root, path), 'utf8')) }
  })
}

/** What is wrong in the course's files, one line each: `file:line: what and how to mend it`. Empty when all is well. */
export function checkCourse(root: string): readonly string[] {
  const files = readAllBanks(root)
  const lessons = readLessons(root)
  return [
    ...files.flatMap(bankMessages),
    ...checkPlaces(files, lessons).map((issue) => `${issue.path}:${issue.line}: ${placeIssueText(issue)}`),
    ...lessons.flatMap(({ path }) => checkFigures(root, path)),
    ...guidesIn(root).flatMap((path) => checkExamples(readFileSync(join(root, path), 'utf8'), path)),
  ]
}

const guidesIn = (root: string): readonly string[] =>
  (existsSync(join(root, GUIDES)) ? readdirSync(join(root, GUIDES)) : []).filter((name) => name.endsWith('.md')).sort().map((name) => `${GUIDES}/${name}`)

/** The same for what one lesson's page needs. */
export function checkLesson(root: string, lesson: string): readonly string[] {
  const file = readBank(root, lesson)
  const lessons = readLessons(root).filter((page) => page.lesson === lesson)
  const places = checkPlaces(readAllBanks(root), lessons).filter(({ path }) => path === file?.path || path === lessons[0]?.path)
  return [
    ...(file ? bankMessages(file) : []),
    ...places.map((issue) => `${issue.path}:${issue.line}: ${placeIssueText(issue)}`),
    ...lessons.flatMap(({ path }) => checkFigures(root, path)),
  ]
}

const bankMessages = ({ path, bank }: BankSource): readonly string[] =>
  bank.issues.map((issue) => `${path}:${issue.line}: ${bankIssueText(issue)}`)
