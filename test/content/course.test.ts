import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { CHECKS } from './course/checks'
import { unusedFigures } from './course/links'
import { rightOptions } from './course/map'
import { readCourse, type Course } from './course/read'
import { unusedOwnWords } from './course/text'

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** The course as it stands. */
let course: Course
beforeAll(async () => {
  ({ course } = await readCourse(ROOT))
})

describe('the course', () => {
  it.each(Object.entries(CHECKS))('%s', (_, check) => expect(check(course)).toEqual([]))

  it('does not give the right option away by its place or its length', () => {
    const { total, places, longest } = rightOptions(course)
    // With fewer choices chance alone could fail.
    if (total < 8) return
    expect(Math.max(...places) / total, `places: ${places.join(', ')}`).toBeLessThanOrEqual(0.5)
    expect(longest / total, `longest: ${longest} of ${total}`).toBeLessThanOrEqual(1 / 3)
  })

  it('leaves no own word that nobody uses', () => expect(course.banks.length > 0 ? unusedOwnWords(course) : []).toEqual([]))

  it('shows every drawing', () => {
    const drawings = readdirSync(`${ROOT}/docs/modulos`, { recursive: true }).map((name) => `docs/modulos/${String(name).replaceAll('\\', '/')}`).filter((name) => name.endsWith('.svg'))
    expect(unusedFigures(course, drawings)).toEqual([])
  })
})
