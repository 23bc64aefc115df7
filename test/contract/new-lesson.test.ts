import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkCourse } from '../../.vitepress/config/exercises/bank'
import { createLesson } from '../../scripts/new-lesson'
import { Refusal } from '../../scripts/run'
import { citations } from '../content/course/citations'
import { deadAnchors, glossary } from '../content/course/links'
import { components, exercisesHaveObjective, exercisesPerLesson, frontmatter, objectiveIds, objectivesTaughtAndTested, tasks } from '../content/course/map'
import { readCourse } from '../content/course/read'
import { formalAddress, readability, spelling } from '../content/course/text'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-lesson-'))
  cpSync(fileURLToPath(new URL('../fixtures/course/docs', import.meta.url)), join(root, 'docs'), { recursive: true })
  cpSync(fileURLToPath(new URL('../fixtures/course/exercises', import.meta.url)), join(root, 'exercises'), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const files = (): readonly string[] => readdirSync(root, { recursive: true }).map(String).sort()
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

it('makes the next lesson of a module, with objective and number that follow, beside its front page', async () => {
  expect(await createLesson(root, '99', 'actores-y-escenarios', '2026-11-21')).toEqual({
    created: ['docs/modulos/99-prueba/02-actores-y-escenarios.md', 'exercises/bank/99-prueba/02-actores-y-escenarios.md'],
    objective: 'del-m99-3',
  })
  const lesson = read('docs/modulos/99-prueba/02-actores-y-escenarios.md')
  for (const line of ['title: Actores y escenarios', 'modulo: 99', "leccion: '99.2'", 'actualizado: 2026-11-21', '  - id: del-m99-3', '# Actores y escenarios']) expect(lesson.split('\n')).toContain(line)
})

it('begins a module whose folder is named whole', async () => {
  const { created, objective } = await createLesson(root, '03-acuerdos', 'actores', '2026-11-21')
  expect(created).toEqual([
    'docs/modulos/03-acuerdos/index.md',
    'docs/modulos/03-acuerdos/01-actores.md',
    'exercises/bank/03-acuerdos/01-actores.md',
  ])
  expect(read('docs/modulos/03-acuerdos/index.md')).toMatch(/^---\ntitle: Acuerdos\n/)
  expect(objective).toBe('del-m3-1')
})

it('makes what already passes the build and the checks of the course', async () => {
  await createLesson(root, '03-acuerdos', 'actores', '2026-11-21')
  await createLesson(root, '3', 'acuerdos', '2026-11-21')
  expect(checkCourse(root)).toEqual([])
  const { course } = await readCourse(root)
  const checks = [frontmatter, objectiveIds, objectivesTaughtAndTested, exercisesHaveObjective, tasks, components, deadAnchors, glossary, readability, spelling, formalAddress, citations]
  for (const check of checks) expect(check(course), check.name).toEqual([])
  expect(exercisesPerLesson(course).filter((message) => message.includes('03-'))).toEqual([])
})

it.each([
  ['99', 'Actores', /no sirve como nombre/],
  ['99', '../fuera', /no sirve como nombre/],
  ['99', 'ocho-tipos', /Ya existe docs\/modulos\/99-prueba\/01-ocho-tipos\.md/],
  ['4', 'actores', /todavía no tiene carpeta/],
  ['acuerdos', 'actores', /no es un módulo/],
  ['../03-x', 'actores', /no es un módulo/],
  ['99-otra', 'actores', /El módulo 99 ya es 99-prueba/],
])('refuses %s %s and writes nothing', async (module, slug, message) => {
  const before = files()
  const attempt = createLesson(root, module, slug, '2026-11-21')
  await expect(attempt).rejects.toThrow(Refusal)
  await expect(attempt).rejects.toThrow(message)
  expect(files()).toEqual(before)
})

it('refuses to write over exercises that are there without their lesson', async () => {
  writeFileSync(join(root, 'exercises/bank/99-prueba/02-actores.md'), 'mine')
  await expect(createLesson(root, '99', 'actores', '2026-11-21')).rejects.toThrow(/Ya existe exercises\/bank/)
  expect(read('exercises/bank/99-prueba/02-actores.md')).toBe('mine')
})
