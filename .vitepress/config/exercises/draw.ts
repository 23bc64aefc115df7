import type { Exercise } from '../../../exercises/questions/exercise'
import { textsIn } from '../../../exercises/questions/texts'
import { fixed } from '../../theme/support/course/fixed'
import { withHtml, type DrawText } from './text'

const written = (exercise: Exercise, draw: DrawText): string => JSON.stringify(withHtml(exercise, draw))

/**
 * Writes an exercise of a lesson into its page, whole: it is drawn with the page, and comes with it to who reads on from another one. Who
 * opens the page itself has it in the HTML already, and is sent it once more, from the file of the bank, only when it comes near.
 */
export const drawForPage = (exercise: Exercise, lesson: string, draw: DrawText): string =>
  `\n<Exercise of="${lesson}" id="${exercise.id}" exercise="${escape(fixed(written(exercise, draw)))}" />\n`

/** An example in a guide, which no file of the bank has: what is answered is not kept. */
export const drawSample = (exercise: Exercise, draw: DrawText): string =>
  `\n<Exercise sample id="${exercise.id}" exercise="${escape(written(exercise, draw))}" />\n`

/** The words of an exercise, for the search index. */
export const drawForSearch = (exercise: Exercise, draw: DrawText): string =>
  `\n${textsIn(exercise).map((text) => `<div>${draw(text).html}</div>`).join('\n')}\n`

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
