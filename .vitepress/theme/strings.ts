/**
 * The words of the theme, one file per area of work. Re-exported one by one rather than joined in an object, so that a page
 * carries only the words of its own tools.
 */
export { baseStrings } from './strings/base'
export { homeStrings } from './strings/home'
export { groupStrings } from './strings/group'
export { receiveStrings } from './strings/receive'
export { reportStrings } from './strings/report'
export { roomStrings } from './strings/room'
export { siteStrings } from './strings/site'
