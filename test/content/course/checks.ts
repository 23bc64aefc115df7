import { checkCourse } from '../../../.vitepress/config/exercises/bank'
import { arithmetic } from './arithmetic'
import { citations } from './citations'
import { deadAnchors, glossary, glossaryOrder } from './links'
import {
  components, exercisesHaveObjective, exercisesPerLesson, frontmatter, moduleFronts, objectiveIds, objectivesTaughtAndTested, optionLengths, optionsStandAlone, tasks,
} from './map'
import type { Course } from './read'
import { sourceFigures } from './source-figures'
import { formalAddress, readability, spelling } from './text'

/** Gives its messages for authors, `file: what is wrong`; none when all is well, nor for lessons that are still to come. */
export type Check = (course: Course) => readonly string[]

/** Every check that speaks of single files, by what it promises: the tests run them over the course, `check:lesson` over one lesson. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'places every exercise once, in its lesson, and every figure is there': ({ root }) => checkCourse(root),
  'says of each lesson what the programme needs': frontmatter,
  'numbers its objectives by module, each one once': objectiveIds,
  'teaches every objective under a heading and tests it with an exercise': objectivesTaughtAndTested,
  'tests nothing that a lesson does not set out to teach': exercisesHaveObjective,
  'has four to six exercises in each lesson, of varied kinds': exercisesPerLesson,
  'has no option that speaks of the others': optionsStandAlone,
  'has options of like length': optionLengths,
  'asks in every lesson for something of one’s own municipality': tasks,
  'lists the lessons of each module on its front page': moduleFronts,
  'uses only components that there are': components,
  'reads easily (INFLESZ ≥ 55)': readability,
  'is spelt as in Chile': spelling,
  'addresses everybody as usted': formalAddress,
  'cites sections that the sources have': citations,
  'writes out no sum that is wrong': arithmetic,
  'tells the figures of the sources as their tables have them, with their care': sourceFigures,
  'leads only to places that are there': deadAnchors,
  'explains every term that it names, and links every term': glossary,
  'keeps the terms of the glossary under their letters, in order': glossaryOrder,
}
