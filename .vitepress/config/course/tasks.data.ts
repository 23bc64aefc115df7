import type { Task } from '../../theme/support/course/catalogue'
import { readTasks } from './catalogue'
import { courseLoader } from './load'

declare const data: readonly Task[]
export { data }

export default courseLoader(readTasks)
