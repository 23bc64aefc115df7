import type { Plugin } from 'vite'
import type { UserConfig } from 'vitepress'
import { drawFigures, figureFiles, figuresForSearch } from '../figures'
import { bankPath, checkCourse, checkLesson, isBankFile, isGuide, lessonOf, readAllBanks, readBank } from './bank'
import { drawForPage, drawForSearch, unwrapInlineSlots } from './draw'
import { drawExamples } from './examples'
import { replaceTags } from './tags'

type MarkdownIt = Parameters<NonNullable<NonNullable<UserConfig['markdown']>['config']>>[0]

const INDEX = 'virtual:exercise-index'

/**
 * Puts exercises and figures into lessons before VitePress reads them.
 *
 * - In a lesson each `<Exercise id="…" />` becomes the exercise itself, from the lesson's own file of the bank.
 * - A file of the bank, imported as a component, shows the one exercise that its `data-exercise` attribute names: so that reviews and
 *   self-evaluations show exercises on other pages.
 * - In a guide each block of code marked `ejercicio` is followed by what it makes.
 * - `virtual:exercise-index` lists all exercises without their texts.
 *
 * Any mistake stops the build with the whole list; while writing, the browser shows those of the lesson at hand.
 *
 * @param root folder of the project, absolute
 */
export function exercises(root: string): Plugin {
  let building = false
  return {
    name: 'exercises',
    enforce: 'pre',
    configResolved({ command }) {
      building = command === 'build'
    },
    buildStart() {
      const issues = building ? checkCourse(root) : []
      if (issues.length > 0) throw new Error(`\n\n${issues.join('\n')}\n`)
    },
    resolveId: { filter: { id: new RegExp(`^${INDEX}$`) }, handler: (id) => `\0${id}` },
    load: { filter: { id: new RegExp(`^\0${INDEX}$`) }, handler: () => `export default ${JSON.stringify(exerciseIndex(root))}` },
    transform: {
      filter: { id: /\.md$/ },
      handler(source, file) {
        const lesson = lessonOf(root, file)
        if (lesson === null) return drawPage(root, source, file)
        for (const part of [bankPath(root, lesson), ...figureFiles(source, file)]) this.addWatchFile(part)
        // The build has checked everything before it began.
        const issues = building ? [] : checkLesson(root, lesson)
        if (issues.length > 0) this.error(issues.join('\n'))
        return drawPage(root, source, file)
      },
    },
    handleHotUpdate(context) {
      const { file, read, server, modules } = context
      context.read = async () => {
        const source = await read()
        return drawPage(root, source, file) ?? source
      }
      const index = isBankFile(root, file) ? server.moduleGraph.getModuleById(`\0${INDEX}`) : undefined
      return index ? [...modules, index] : modules
    },
  }
}

/** A lesson's page, a file of the bank or a guide's page as Markdown with its exercises and figures in it; `null` for any other page. */
export function drawPage(root: string, source: string, file: string): string | null {
  const lesson = lessonOf(root, file)
  if (lesson === null) return isGuide(root, file) ? drawExamples(source) : null
  return isBankFile(root, file) ? drawBank(root, lesson) : drawLesson(root, lesson, source, file)
}

function drawLesson(root: string, lesson: string, source: string, file: string): string {
  const found = new Map(readBank(root, lesson)?.bank.exercises.map((exercise) => [exercise.id, exercise]))
  const withExercises = replaceTags(source, (id) => {
    const exercise = found.get(id)
    return exercise ? drawForPage(exercise) : ''
  })
  return drawFigures(withExercises, file)
}

function drawBank(root: string, lesson: string): string {
  return readBank(root, lesson)?.bank.exercises
    .map((exercise) => drawForPage(exercise, { when: `$attrs['data-exercise'] === '${exercise.id}'` }))
    .join('\n') ?? ''
}

/** What `virtual:exercise-index` holds; described in `theme/env.d.ts`. */
function exerciseIndex(root: string) {
  return readAllBanks(root).flatMap(({ lesson, bank }) =>
    bank.exercises.map(({ id, kind, objectives, statement }) => ({ id, kind, lesson, objectives, statement: statement.markdown })))
}

/** A page as the search index should read it: exercises as plain text. */
export function exercisesForSearch(root: string, source: string, file: string): string {
  const lesson = lessonOf(root, file)
  if (lesson === null) return source
  const found = new Map(readBank(root, lesson)?.bank.exercises.map((exercise) => [exercise.id, exercise]))
  return replaceTags(figuresForSearch(source), (id) => {
    const exercise = found.get(id)
    return exercise ? drawForSearch(exercise) : ''
  })
}

/** What Markdown itself needs for the exercises' slots. */
export function exerciseMarkdown(md: MarkdownIt): void {
  md.core.ruler.push('inline-slots', ({ tokens }) => unwrapInlineSlots(tokens))
}
