import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { parseBank } from '../../exercises/questions/bank'
import type { Exercise } from '../../exercises/questions/exercise'
import { walked } from './browser'

/** What the tests of the course do over and over, on module 1. */

export const MODULE = '01-introduccion-del'
export const LESSONS = ['01-que-es-el-del', '02-modelos-y-globalizacion', '03-modernizacion-y-descentralizacion', '04-participacion-y-capital-social', '05-municipio-y-desafios', '06-politicas-publicas']
export const bankOf = (lesson: string, folder = MODULE): readonly Exercise[] =>
  parseBank(readFileSync(new URL(`../../exercises/bank/${folder}/${lesson}.md`, import.meta.url), 'utf8')).exercises
export const lessonPath = (lesson: string): string => `/modulos/${MODULE}/${lesson}`

/** The exercises of a lesson are alive, and what is kept of the learner has been read. */
export async function ready(page: Page): Promise<void> {
  await walked(page)
  await page.getByRole('button', { name: /Marcar como leída|Quitar la marca/ }).and(page.locator(':enabled')).waitFor()
}

/** A lesson with its exercises, as progress is kept of them. */
export interface Studied {
  /** `01-introduccion-del/01-que-es-el-del` */
  readonly lesson: string
  readonly exercises: readonly Pick<Exercise, 'id' | 'kind'>[]
}

/** Opens a copy of the progress of somebody who did all of these lessons some days ago; on the page of the programme. */
export async function bringProgress(page: Page, lessons: readonly Studied[], points: number, daysAgo: number): Promise<void> {
  const at = Date.now() - daysAgo * 86_400_000
  const entries = lessons.flatMap(({ lesson, exercises }) => [
    { id: `lesson:${lesson}`, value: { kind: 'lesson', read: { value: true, at }, openedAt: at } },
    ...exercises.map(({ id, kind }) => {
      const one = { answer: null, points: kind === 'reflexion' ? null : points, of: kind === 'reflexion' ? null : 2, at }
      return { id: `exercise:${id}`, value: { kind: 'exercise', first: one, best: one, tries: [{ at, points: one.points, of: one.of }] } }
    }),
  ])
  const file = JSON.stringify({ format: 'diplomado-del-redes/avance', formatVersion: 1, savedAt: new Date().toISOString(), records: entries })
  await page.getByRole('button', { name: 'Abrir una copia' }).click()
  await page.locator('input[type="file"]').setInputFiles({ name: 'avance.json', mimeType: 'application/json', buffer: Buffer.from(file) })
  await page.getByText(`Listo: ${entries.length} datos se juntaron`).waitFor()
}

/** Lessons of module 1 marked as done, as if they had been studied some days ago; for tests of what comes after. */
export const studied = (page: Page, lessons: readonly string[], points: number, daysAgo: number): Promise<void> =>
  bringProgress(page, lessons.map((lesson) => ({ lesson: `${MODULE}/${lesson}`, exercises: bankOf(lesson) })), points, daysAgo)
