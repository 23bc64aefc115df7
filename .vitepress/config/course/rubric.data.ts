import { createContentLoader } from 'vitepress'
import { readRubric, type Rubric } from './rubric'

const PAGE = 'modulos/09-trabajo-final/pauta.md'

declare const data: Rubric
export { data }

export default createContentLoader(PAGE, {
  includeSrc: true,
  transform: (pages) => readRubric(`docs/${PAGE}`, pages[0]?.src ?? ''),
})
