import type { Module } from '../../theme/support/course/catalogue'
import { readModules } from './catalogue'
import { courseLoader } from './load'

/** Put in its place by VitePress when the site is built. */
declare const data: readonly Module[]
export { data }

export default courseLoader(readModules)
