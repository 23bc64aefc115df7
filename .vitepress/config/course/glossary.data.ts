import { createContentLoader } from 'vitepress'
import type { Term } from '../../theme/support/course/catalogue'
import { readGlossary } from './glossary'

declare const data: Readonly<Record<string, Term>>
export { data }

export default createContentLoader('glosario.md', {
  includeSrc: true,
  transform: (pages) => readGlossary(pages[0]?.src ?? ''),
})
