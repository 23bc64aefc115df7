import type { BankIssue } from '../../../exercises/core/exercise-draft'
import type { Exercise } from '../../../exercises/questions/exercise'
import { parseExercises } from '../../../exercises/questions/bank'
import { bankIssueText } from './words'

/** A fenced block of a guide with exercises as an author would write them: ```` ```md ejercicio ````. */
const EXAMPLE = /^(`{3,})md ejercicio\n([\s\S]*?)^\1[ \t]*$/gm

/** Shows below each example of a page the exercise that it makes, to be tried there. What is tried is not kept. */
export function drawExamples(source: string, draw: (exercise: Exercise) => string): string {
  return source.replace(EXAMPLE, (_block, fence: string, text: string) => {
    const drawn = parseExercises(text, 1, () => undefined).map(draw)
    return `${fence}md\n${text}${fence}\n${drawn.join('\n')}`
  }).replace(/^(`{3,})md ejercicio$/gm, '$1md')
}

/** What is wrong in a page's examples, as `file:line: what and how to mend it`. */
export function checkExamples(source: string, path: string): readonly string[] {
  return [...source.matchAll(EXAMPLE)].flatMap(({ index, 0: block, 2: text = '' }) => {
    const issues: BankIssue[] = []
    const firstLine = source.slice(0, index + block.indexOf('\n') + 1).split('\n').length
    parseExercises(text, firstLine, (issue) => void issues.push(issue))
    return issues.map((issue) => `${path}:${issue.line}: ${bankIssueText(issue)}`)
  })
}
