import { ID, inline, type BankIssue, type Report } from '../core/exercise-draft'
import { readSections, type Section } from './blocks'
import type { Exercise, ExerciseKind } from './exercise'
import { isKind, PARSERS } from './parsers'

/** A file of the bank: the exercises of one lesson. */
export interface BankFile {
  /** Folder and file of the lesson, without `.md`: `01-introduccion-del/05-municipio`. Empty when the file does not say. */
  readonly lesson: string
  readonly exercises: readonly Exercise[]
  /** Every mistake of the file, by line. With any, the exercises are not to be used. */
  readonly issues: readonly BankIssue[]
}

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Reads a file of the bank. Never throws: what is wrong comes as issues, all of them at once. */
export function parseBank(text: string): BankFile {
  const source = text.replace(/\r\n?/g, '\n')
  const issues: BankIssue[] = []
  const report: Report = (issue) => void issues.push(issue)
  const front = FRONTMATTER.exec(source)
  const lesson = /^leccion:[ \t]*(\S+)[ \t]*$/m.exec(front?.[1] ?? '')?.[1] ?? ''
  if (!front) report({ line: 1, code: 'no-frontmatter' })
  else if (lesson === '') report({ line: 1, code: 'no-lesson' })
  const head = front?.[0] ?? ''
  const exercises = parseExercises(source.slice(head.length), head.split('\n').length, report)
  if (exercises.length === 0 && issues.length === 0) report({ line: 1, code: 'no-exercise' })
  return { lesson, exercises, issues: issues.sort((a, b) => a.line - b.line) }
}

/**
 * Reads exercises written one after another, each under its `##`.
 *
 * @param firstLine line of the file on which `markdown` begins
 */
export function parseExercises(markdown: string, firstLine: number, report: Report): readonly Exercise[] {
  const [before, ...sections] = readSections(markdown, firstLine, report)
  for (const { line } of before?.blocks.slice(0, 1) ?? []) report({ line, code: 'stray-content' })
  const lines = new Map<string, number>()
  return sections.flatMap((section) => {
    const head = readHeading(section, report)
    if (head.id !== '') {
      const first = lines.get(head.id)
      if (first !== undefined) report({ line: section.line, code: 'repeated-id', value: head.id, first })
      else lines.set(head.id, section.line)
    }
    if (!head.kind) return []
    const { id, objectives, statement } = head
    return PARSERS[head.kind]({ id, objectives, statement: inline(statement, section.line), line: section.line, blocks: section.blocks }, report) ?? []
  })
}

interface Heading {
  readonly statement: string
  readonly id: string
  readonly kind: ExerciseKind | null
  readonly objectives: readonly string[]
}

/** Reads `Statement {#id .kind objetivo=a,b}`. */
function readHeading({ heading, line }: Section, report: Report): Heading {
  const [, statement = '', attributes] = /^(.*?)\s*(?:\{([^{}]*)\})?$/s.exec(heading ?? '') ?? []
  if (statement === '') report({ line, code: 'empty-statement' })
  if (attributes === undefined) {
    report({ line, code: 'no-attributes' })
    return { statement, id: '', kind: null, objectives: [] }
  }
  const words = attributes.split(/\s+/).filter(Boolean)
  const unknown = words.find((word) => !/^(?:[#.]|objetivos?=)/.test(word))
  if (unknown !== undefined) report({ line, code: 'unknown-attribute', value: unknown })
  return { statement, id: idOf(words, line, report), kind: kindOf(words, line, report), objectives: objectivesOf(words, line, report) }
}

function idOf(words: readonly string[], line: number, report: Report): string {
  const id = words.find((word) => word.startsWith('#'))?.slice(1) ?? ''
  if (id === '') report({ line, code: 'no-id' })
  else if (!ID.test(id)) report({ line, code: 'bad-id', value: id })
  return id
}

function kindOf(words: readonly string[], line: number, report: Report): ExerciseKind | null {
  const [kind, another] = words.filter((word) => word.startsWith('.')).map((word) => word.slice(1))
  if (another !== undefined) report({ line, code: 'several-kinds' })
  if (kind === undefined) report({ line, code: 'no-kind' })
  else if (!isKind(kind)) report({ line, code: 'unknown-kind', value: kind })
  return kind !== undefined && isKind(kind) ? kind : null
}

function objectivesOf(words: readonly string[], line: number, report: Report): readonly string[] {
  const ids = words.flatMap((word) => /^objetivos?=(.*)$/.exec(word)?.[1]?.split(',') ?? []).filter(Boolean)
  if (ids.length === 0) report({ line, code: 'no-objective' })
  for (const id of ids) if (!ID.test(id)) report({ line, code: 'bad-objective', value: id })
  return ids
}
