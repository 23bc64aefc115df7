import type { MarkdownRenderer } from 'vitepress'
import type { Exercise } from '../../../exercises/questions/exercise'
import { withTexts } from '../../../exercises/questions/texts'
import type { LooseExercise } from '../../theme/support/course/loose'
import { asInline } from './draw'

/**
 * Exercises as they are shown away from their lesson: as data, with each text drawn already. The lesson's page has them as components;
 * compiling all of them a second time would be a third of what a lesson costs the build.
 *
 * @param env what VitePress's renderer needs to know of the file
 */
export function looseExercises(exercises: readonly Exercise[], md: Pick<MarkdownRenderer, 'render'>, env: () => object): Readonly<Record<string, LooseExercise>> {
  return Object.fromEntries(exercises.map((one) => {
    const texts: Record<string, string> = {}
    const exercise = withTexts(one, (text) => {
      const name = `${text.inline ? 'i' : 'b'}${Object.keys(texts).length}`
      // `v-pre` speaks to Vue's compiler, which does not read this.
      const html = md.render(text.inline ? asInline(text) : text.markdown, env()).replace(/(<\w+)([^>]*?) v-pre(?=[\s>])/g, '$1$2').trim()
      texts[name] = text.inline ? html.replace(/^<p>|<\/p>$/g, '') : html
      return name
    })
    return [one.id, { exercise, texts }]
  }))
}
