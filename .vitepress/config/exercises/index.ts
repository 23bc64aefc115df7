import type { Plugin } from 'vite'
import { createMarkdownRenderer, type SiteConfig } from 'vitepress'
import { drawFigures, figureFiles, figuresForSearch } from '../figures'
import { bankPath, checkCourse, checkLesson, isBankFile, isGuide, lessonOf, readAllBanks, readBank } from './bank'
import { drawForPage, drawForSearch, drawSample } from './draw'
import { drawExamples } from './examples'
import { replaceTags } from './tags'
import { deadLinks, textsBy, withHtml, type DrawText } from './text'

const INDEX = 'virtual:exercise-index'
const BANKS = 'virtual:exercise-banks'
/** Before a lesson: its exercises. */
const BANK = 'virtual:exercises/'

/**
 * Puts exercises and figures into lessons before VitePress reads them.
 *
 * - In a lesson each `<Exercise id="…" />` becomes the exercise itself, from the lesson's own file of the bank.
 * - In a guide each block of code marked `ejercicio` is followed by what it makes.
 * - `virtual:exercise-banks` fetches the exercises of any lesson, so that reviews and self-evaluations show them on other pages;
 *   `virtual:exercise-index` lists them all without their texts.
 *
 * Any mistake stops the build with the whole list; while writing, the browser shows those of the lesson at hand.
 *
 * @param root folder of the project, absolute
 */
export function exercises(root: string): Plugin {
  let building = false
  let draw: DrawText = () => { throw new Error('Exercises are drawn by the site’s Markdown, which is there once Vite has read its configuration') }
  return {
    name: 'exercises',
    enforce: 'pre',
    async configResolved(config) {
      building = config.command === 'build'
      const { srcDir, markdown, site, logger, cleanUrls } = (config as unknown as { vitepress: SiteConfig }).vitepress
      draw = textsBy(await createMarkdownRenderer(srcDir, markdown, site.base, logger), { cleanUrls: cleanUrls ?? false, base: site.base })
    },
    buildStart() {
      // Not once more for the bundle that draws the pages.
      const issues = building && this.environment.config.consumer === 'client' ? [...checkCourse(root), ...readAllBanks(root).flatMap((bank) => deadLinks(root, bank, draw))] : []
      if (issues.length > 0) throw new Error(`\n\n${issues.join('\n')}\n`)
    },
    resolveId: {
      filter: { id: new RegExp(`^(?:${INDEX}$|${BANKS}$|${BANK})`) },
      handler: (id) => `\0${id}`,
    },
    load: {
      filter: { id: new RegExp(`^\0(?:${INDEX}$|${BANKS}$|${BANK})`) },
      handler(id) {
        if (id === `\0${INDEX}`) return `export default ${JSON.stringify(exerciseIndex(root))}`
        // Pages are drawn with what their own texts hold.
        if (id === `\0${BANKS}`) return banksModule(this.environment.config.consumer === 'server' ? [] : readAllBanks(root))
        const lesson = id.slice(1 + BANK.length)
        this.addWatchFile(bankPath(root, lesson))
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(exercisesOf(root, lesson, draw)))})`
      },
    },
    transform: {
      filter: { id: /\.md$/ },
      handler(source, file) {
        const lesson = lessonOf(root, file)
        if (lesson === null) return drawPage(root, source, file, draw)
        for (const part of [bankPath(root, lesson), ...figureFiles(source, file)]) this.addWatchFile(part)
        // The build has checked everything before it began.
        const issues = building ? [] : checkLesson(root, lesson)
        if (issues.length > 0) this.error(issues.join('\n'))
        return drawPage(root, source, file, draw)
      },
    },
    outputOptions({ chunkFileNames, ...rest }) {
      return { ...rest, chunkFileNames: (chunk) => fileNameOf(chunk.facadeModuleId) ?? (typeof chunkFileNames === 'function' ? chunkFileNames(chunk) : chunkFileNames ?? '') }
    },
    handleHotUpdate(context) {
      const { file, read, server, modules } = context
      // A file of the bank is no page, whatever VitePress makes of what ends in `.md`.
      const isBank = isBankFile(root, file)
      context.read = async () => {
        if (isBank) return ''
        const source = await read()
        return drawPage(root, source, file, draw) ?? source
      }
      const index = isBank ? server.moduleGraph.getModuleById(`\0${INDEX}`) : undefined
      return index ? [...modules, index] : modules
    },
  }
}

/** A lesson's exercises are named as its page's scripts are, so that they are kept with it for use without connection (`offline/worker.js`). */
const fileNameOf = (module: string | null | undefined): string | null =>
  (module?.startsWith(`\0${BANK}`) ? `assets/modulos_${module.slice(1 + BANK.length).replace('/', '_')}.md.ejercicios.[hash].js` : null)

/** A lesson's or a guide's page as Markdown with its exercises and figures in it; `null` for any other page. */
export function drawPage(root: string, source: string, file: string, draw: DrawText): string | null {
  const lesson = lessonOf(root, file)
  if (lesson !== null && !isBankFile(root, file)) return drawFigures(withExercises(root, lesson, source, (exercise) => drawForPage(exercise, lesson, draw)), file)
  return isGuide(root, file) ? drawExamples(source, (exercise) => drawSample(exercise, draw)) : null
}

type Exercises = NonNullable<ReturnType<typeof readBank>>['bank']['exercises']

function withExercises(root: string, lesson: string, source: string, write: (exercise: Exercises[number]) => string): string {
  const found = new Map(readBank(root, lesson)?.bank.exercises.map((exercise) => [exercise.id, exercise]))
  return replaceTags(source, (id) => {
    const exercise = found.get(id)
    return exercise ? write(exercise) : ''
  })
}

/** What `virtual:exercise-banks` holds: how each lesson's exercises are fetched. */
const banksModule = (banks: readonly { readonly lesson: string }[]): string =>
  `export default { ${banks.map(({ lesson }) => `'${lesson}': () => import('${BANK}${lesson}')`).join(', ')} }`

/** A lesson's exercises by id. */
const exercisesOf = (root: string, lesson: string, draw: DrawText) =>
  Object.fromEntries(readBank(root, lesson)?.bank.exercises.map((exercise) => [exercise.id, withHtml(exercise, draw)]) ?? [])

/** What `virtual:exercise-index` holds; described in `theme/env.d.ts`. */
function exerciseIndex(root: string) {
  return readAllBanks(root).flatMap(({ lesson, bank }) =>
    bank.exercises.map(({ id, kind, objectives, statement }) => ({ id, kind, lesson, objectives, statement: statement.markdown })))
}

/** A page as the search index should read it: exercises as their words. */
export function exercisesForSearch(root: string, source: string, file: string, draw: DrawText): string {
  const lesson = lessonOf(root, file)
  return lesson === null ? source : withExercises(root, lesson, figuresForSearch(source), (exercise) => drawForSearch(exercise, draw))
}
