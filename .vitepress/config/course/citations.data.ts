import type { Citations } from '../../theme/support/course/catalogue'
import { readCitations } from './catalogue'
import { courseLoader } from './load'

declare const data: readonly Citations[]
export { data }

export default courseLoader(readCitations)
