import { fileURLToPath } from 'node:url'
import { beforeAll, expect, it } from 'vitest'
import { certificateCode } from '../../.vitepress/theme/support/course/certificate'
import { localDay } from '../../.vitepress/theme/support/report/names'
import { lessonsOf, readCourse, type LessonPage } from '../content/course/read'
import { solveByKeyboard } from '../support/keyboard'
import { device, useBrowser } from './browser'
import { bringProgress, ready } from './course'
import { typist } from './keyboard'

/** A whole route studied, to the record of it: all but its last lesson in a copy brought from another computer, that one by hand. */

useBrowser()

let lessons: readonly LessonPage[]
beforeAll(async () => { lessons = lessonsOf((await readCourse(fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, ''))).course) })

const exercisesOf = ({ bank }: LessonPage) => bank?.bank.exercises ?? []

it.each([['autoridades', 'Ruta de autoridades'], ['funcionarios', 'Ruta completa (funcionarias y funcionarios)']] as const)('the route of %s ends in a record that can be printed and checked', async (route, name) => {
  const own = lessons.filter(({ frontmatter }) => (frontmatter['rutas'] as readonly string[]).includes(route))
  const last = own.at(-1)
  if (!last) throw new Error(`nothing is of ${route}`)
  const page = await (await device()).open('/modulos/')
  await bringProgress(page, own.slice(0, -1).map((one) => ({ lesson: one.lesson, exercises: exercisesOf(one) })), 2, 3)

  await page.goto(new URL('/constancia', page.url()).href)
  const choice = page.getByRole('radio', { name })
  await page.getByText(`${own.length - 1} de ${own.length} lecciones terminadas`).waitFor()
  expect(await choice.isDisabled()).toBe(true)

  await page.goto(new URL(`/modulos/${last.lesson}`, page.url()).href)
  await ready(page)
  for (const exercise of exercisesOf(last)) await solveByKeyboard(page, exercise)
  await page.getByText(`Ya respondió los ${exercisesOf(last).length} ejercicios`).waitFor()
  await typist(page).press('Marcar como leída')
  await page.getByText('Marcada como leída el').waitFor()

  await page.goto(new URL('/constancia', page.url()).href)
  await choice.check()
  const code = certificateCode({ scope: { kind: 'route', route }, day: localDay(new Date()), lessons: own.length, exercises: own.reduce((sum, one) => sum + exercisesOf(one).length, 0) })
  const paper = page.getByRole('article')
  await paper.getByText(code, { exact: true }).waitFor()
  await page.getByLabel('Nombre para el documento').fill('Rosa Ñancupil')
  await paper.getByText('Rosa Ñancupil').waitFor()
  expect(await paper.locator('tbody tr').count()).toBe(own.length)

  await page.emulateMedia({ media: 'print' })
  expect(await paper.isVisible()).toBe(true)
  expect(await choice.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('Código', { exact: true }).fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Comprobar', exact: true }).click()
  await page.getByRole('status').filter({ hasText: `${own.length} lecciones` }).waitFor()
})
