/**
 * The words of the theme, one file per area of work. Re-exported one by one rather than joined in an object, so that a page
 * carries only the words of its own tools. What every page loads (`components/base`, `components/site`) imports its own file
 * and not this one: whatever is reachable from there without `import()` becomes part of the first load.
 */
export { baseStrings } from './strings/base'
export { answerStrings } from './strings/answer'
export { dataStrings } from './strings/data'
export { diagnosisStrings } from './strings/diagnosis'
export { homeStrings } from './strings/home'
export { groupStrings } from './strings/group'
export { mesaStrings } from './strings/mesa'
export { outlineStrings } from './strings/outline'
export { receiveStrings } from './strings/receive'
export { courseExerciseStrings } from './strings/course-exercise'
export { courseStrings } from './strings/course'
export { quotientStrings } from './strings/quotient'
export { shiftShareStrings } from './strings/shift-share'
export { studyStrings } from './strings/study'
export { taskStrings } from './strings/task'
export { reportStrings } from './strings/report'
export { subjectStrings } from './strings/subject'
export { roomStrings } from './strings/room'
export { siteStrings } from './strings/site'
