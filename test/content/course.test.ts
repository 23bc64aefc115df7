import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { readModules } from '../../.vitepress/config/course/catalogue'
import { ALL_MODULES, lessonsOf as lessonsIn, onRoute, type Module } from '../../.vitepress/theme/support/course/catalogue'
import { certificateCode, readCode } from '../../.vitepress/theme/support/course/certificate'
import { certificateDocument } from '../../.vitepress/theme/support/course/certificate-document'
import { studies } from '../../.vitepress/theme/support/course/finished'
import { whereToGoOn } from '../../.vitepress/theme/support/course/progress'
import { recordId, ROUTES, withTry, type CourseRecord, type Route } from '../../.vitepress/theme/support/course/records'
import { CHECKS } from './course/checks'
import { unusedFigures } from './course/links'
import { rightOptions } from './course/map'
import { measuredMinutes } from './course/minutes'
import { lessonsOf, readCourse, type Course } from './course/read'
import { unusedOwnWords } from './course/text'

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')

/** A lesson says its minutes in fives: one step, so that a word more or less does not ask for another figure. */
const NEAR = 5

/** The short route is of about sixteen lessons (design/course.md); it now has seventeen. */
const SHORT = { least: 15, most: 17 } as const

/** The course as it stands. */
let course: Course
let modules: readonly Module[]
beforeAll(async () => {
  ({ course } = await readCourse(ROOT))
  modules = readModules(course.pages.map(({ path, source, frontmatter }) => ({ path: path.replace(/^docs\//, '').replace(/(?:index)?\.md$/, ''), frontmatter, src: source })))
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

describe('the routes', () => {
  it('say of each lesson how long it takes, near what its words and exercises ask', () => {
    expect(lessonsOf(course).flatMap((page) => {
      const measured = measuredMinutes(ROOT, page)
      const said = Number(page.frontmatter.minutos)
      return Math.abs(said - measured) <= NEAR && said % 5 === 0 ? [] : [`${page.path}: dice ${said} minutos y se miden ${measured}; escriba minutos: ${Math.round(measured / 5) * 5}.`]
    })).toEqual([])
  })

  it('are two: all lessons for staff, and a short one for authorities, of every module but the final project', () => {
    const all = lessonsIn(modules)
    const short = onRoute(all, 'autoridades')
    expect(modules.map(({ number }) => number)).toEqual(Array.from({ length: ALL_MODULES }, (_, at) => at + 1))
    expect(onRoute(all, 'funcionarios')).toEqual(all)
    expect([...new Set(short.map(({ module }) => module))]).toEqual(modules.map(({ number }) => number).filter((number) => number !== 9))
    expect(short.length).toBeGreaterThanOrEqual(SHORT.least)
    expect(short.length).toBeLessThanOrEqual(SHORT.most)
  })
})

describe.each(ROUTES)('somebody who studies the whole route of %s', (route: Route) => {
  it('is led from lesson to lesson, and has a record of it with the last answer and not before', () => {
    const lessons = onRoute(lessonsIn(modules), route)
    const records = new Map<string, CourseRecord>()
    const claimed = () => studies(records, modules).routes.find(({ scope }) => scope.kind === 'route' && scope.route === route)?.claim ?? null
    let at = new Date(2026, 10, 2, 9).getTime()
    for (const [place, { id, exercises }] of lessons.entries()) {
      at += 86_400_000
      for (const exercise of exercises) {
        expect(claimed()).toBeNull()
        records.set(recordId.exercise(exercise), withTry(null, { answer: 'a', points: 1, of: 2 }, at))
      }
      records.set(recordId.lesson(id), { kind: 'lesson', read: { value: true, at }, openedAt: at })
      expect(whereToGoOn(records, lessons)?.id ?? null).toBe(lessons[place + 1]?.id ?? null)
    }
    const claim = claimed()
    if (!claim) throw new Error('no record at the end')
    const day = new Date(at)
    expect(claim).toMatchObject({ day: `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`, lessons: lessons.length, exercises: lessons.flatMap(({ exercises }) => exercises).length })
    expect(readCode(certificateCode(claim))).toEqual({ status: 'read', claim })
    const { blocks } = certificateDocument(claim, 'Recorrido', lessons, '', '2026-11-29')
    expect(blocks.find((block) => block.kind === 'table')).toMatchObject({ rows: lessons.map(({ number, title, minutes }) => [number, title, String(minutes)]) })
  })
})
