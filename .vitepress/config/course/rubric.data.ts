import { createContentLoader } from 'vitepress'
import { readRubric, type Rubric } from './rubric'

const PAGE = 'modulos/09-trabajo-final/pauta.md'

declare const data: Rubric
export { data }

export default createContentLoader(PAGE, {
  includeSrc: true,
  // A site without the final project, such as that of a few exercises, has no rubric and draws none.
  transform: ([page]) => (page ? readRubric(`docs/${PAGE}`, page.src ?? '') : {}),
})
