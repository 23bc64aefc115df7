import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { checkCourse } from '../../.vitepress/config/exercises/bank'
import { citations } from './course/citations'
import { deadAnchors, glossary, glossaryOrder, unusedFigures } from './course/links'
import {
  components, exercisesHaveObjective, exercisesPerLesson, frontmatter, moduleFronts, objectiveIds, objectivesTaughtAndTested, optionLengths, optionsStandAlone, rightOptions,
  tasks,
} from './course/map'
import { readCourse, type Course } from './course/read'
import { formalAddress, readability, spelling, unusedOwnWords } from './course/text'

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** The course as it stands; an empty list of messages also holds for lessons that are still to come. */
let course: Course
beforeAll(async () => {
  ({ course } = await readCourse(ROOT))
})

describe('the course', () => {
  it('places every exercise once, in its lesson, and every figure is there', () => expect(checkCourse(ROOT)).toEqual([]))
  it('says of each lesson what the programme needs', () => expect(frontmatter(course)).toEqual([]))
  it('numbers its objectives by module, each one once', () => expect(objectiveIds(course)).toEqual([]))
  it('teaches every objective under a heading and tests it with an exercise', () => expect(objectivesTaughtAndTested(course)).toEqual([]))
  it('tests nothing that a lesson does not set out to teach', () => expect(exercisesHaveObjective(course)).toEqual([]))
  it('has four to six exercises in each lesson, of varied kinds', () => expect(exercisesPerLesson(course)).toEqual([]))
  it('has no option that speaks of the others', () => expect(optionsStandAlone(course)).toEqual([]))
  it('asks in every lesson for something of one’s own municipality', () => expect(tasks(course)).toEqual([]))
  it('lists the lessons of each module on its front page', () => expect(moduleFronts(course)).toEqual([]))
  it('uses only components that there are', () => expect(components(course)).toEqual([]))

  it('has options of like length', () => expect(optionLengths(course)).toEqual([]))

  it('does not give the right option away by its place or its length', () => {
    const { total, places, longest } = rightOptions(course)
    // With fewer choices chance alone could fail.
    if (total < 8) return
    expect(Math.max(...places) / total, `places: ${places.join(', ')}`).toBeLessThanOrEqual(0.5)
    expect(longest / total, `longest: ${longest} of ${total}`).toBeLessThanOrEqual(1 / 3)
  })
})

describe('the course’s text', () => {
  it('reads easily (INFLESZ ≥ 55)', () => expect(readability(course)).toEqual([]))
  it('is spelt as in Chile', () => expect(spelling(course)).toEqual([]))
  it('addresses everybody as usted', () => expect(formalAddress(course)).toEqual([]))
  it('cites sections that the sources have', () => expect(citations(course)).toEqual([]))
  it('leaves no own word that nobody uses', () => expect(course.banks.length > 0 ? unusedOwnWords(course) : []).toEqual([]))
})

describe('the course’s links', () => {
  it('reach a place that is there', () => expect(deadAnchors(course)).toEqual([]))
  it('explain every term that they name, and every term is linked', () => expect(glossary(course)).toEqual([]))
  it('keeps the terms of the glossary under their letters, in order', () => expect(glossaryOrder(course)).toEqual([]))
  it('show every drawing', () => {
    const drawings = readdirSync(`${ROOT}/docs/modulos`, { recursive: true }).map((name) => `docs/modulos/${String(name).replaceAll('\\', '/')}`).filter((name) => name.endsWith('.svg'))
    expect(unusedFigures(course, drawings)).toEqual([])
  })
})
