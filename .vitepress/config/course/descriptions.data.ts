import { readDescriptions } from './catalogue'
import { courseLoader } from './load'

/** What each lesson is about, by its id. */
declare const data: Readonly<Record<string, string>>
export { data }

export default courseLoader(readDescriptions)
