import type { BankFile } from '../../../exercises/questions/bank'
import type { Tag } from './tags'

/** A file of the bank, with where it is. */
export interface BankSource {
  /** From the project's folder, with `/`: `exercises/bank/01-introduccion-del/05-municipio.md`. */
  readonly path: string
  /** The lesson that its folder and name stand for. */
  readonly lesson: string
  readonly bank: BankFile
}

/** A lesson's page and the exercises that it places. */
export interface LessonSource {
  readonly path: string
  readonly lesson: string
  readonly tags: readonly Tag[]
}

/** What does not fit between bank and lessons, and where. */
export type PlaceIssue = { readonly path: string; readonly line: number } & (
  | { readonly code: 'other-lesson'; readonly says: string; readonly expected: string }
  | { readonly code: 'no-page'; readonly lesson: string }
  | { readonly code: 'repeated-id'; readonly id: string; readonly first: string }
  | { readonly code: 'unplaced'; readonly id: string }
  | { readonly code: 'placed-twice'; readonly id: string; readonly first: number }
  | { readonly code: 'unknown-exercise'; readonly id: string; readonly file: string; readonly elsewhere: string | null }
  | { readonly code: 'bad-tag' }
)

/** Checks that every tag has an exercise of its own lesson's file, and every exercise exactly one place. */
export function checkPlaces(files: readonly BankSource[], lessons: readonly LessonSource[]): readonly PlaceIssue[] {
  const homes = new Map<string, BankSource>()
  const issues: PlaceIssue[] = []
  for (const file of files) {
    if (file.bank.lesson !== '' && file.bank.lesson !== file.lesson) {
      issues.push({ path: file.path, line: 1, code: 'other-lesson', says: file.bank.lesson, expected: file.lesson })
    }
    for (const { id, statement: { line } } of file.bank.exercises) {
      const first = homes.get(id)
      if (first && first !== file) issues.push({ path: file.path, line, code: 'repeated-id', id, first: first.path })
      else homes.set(id, file)
    }
  }
  return [...issues, ...lessons.flatMap((page) => checkPage(page, homes)), ...files.flatMap((file) => checkFile(file, lessons))]
}

function checkPage({ path, lesson, tags }: LessonSource, homes: ReadonlyMap<string, BankSource>): PlaceIssue[] {
  const lines = new Map<string, number>()
  return tags.flatMap(({ id, line }): PlaceIssue[] => {
    if (id === null) return [{ path, line, code: 'bad-tag' }]
    const first = lines.get(id)
    if (first !== undefined) return [{ path, line, code: 'placed-twice', id, first }]
    lines.set(id, line)
    const home = homes.get(id)
    if (home?.lesson === lesson) return []
    return [{ path, line, code: 'unknown-exercise', id, file: `exercises/bank/${lesson}.md`, elsewhere: home?.path ?? null }]
  })
}

function checkFile({ path, lesson, bank }: BankSource, lessons: readonly LessonSource[]): PlaceIssue[] {
  const page = lessons.find((one) => one.lesson === lesson)
  if (!page) return [{ path, line: 1, code: 'no-page', lesson }]
  const placed = new Set(page.tags.map(({ id }) => id))
  return bank.exercises
    .filter(({ id }) => !placed.has(id))
    .map(({ id, statement: { line } }) => ({ path, line, code: 'unplaced', id }))
}
