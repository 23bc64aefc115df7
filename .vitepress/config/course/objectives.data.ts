import type { Objective } from '../../theme/support/course/catalogue'
import { readObjectives } from './catalogue'
import { courseLoader } from './load'

declare const data: readonly Objective[]
export { data }

export default courseLoader(readObjectives)
