import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { reportLesson } from '../../scripts/check-lesson'
import { createLesson } from '../../scripts/new-lesson'
import { Refusal } from '../../scripts/run'

const LESSON = 'docs/modulos/99-prueba/01-ocho-tipos.md'
const BANK = 'exercises/bank/99-prueba/01-ocho-tipos.md'
const TOO_MANY = `${LESSON}: tiene 8 ejercicios; deben ser de 4 a 6.`

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-lesson-'))
  for (const folder of ['docs', 'exercises']) cpSync(fileURLToPath(new URL(`../fixtures/course/${folder}`, import.meta.url)), join(root, folder), { recursive: true })
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const change = (path: string, from: string, to: string): void => {
  const text = readFileSync(join(root, path), 'utf8')
  expect(text).toContain(from)
  writeFileSync(join(root, path), text.replace(from, to))
}

it('says of a lesson what the tests say of it, and how long and varied it is', async () => {
  const report = await reportLesson(root, '99.1')
  expect(report).toMatchObject({ lesson: '99-prueba/01-ocho-tipos', issues: [TOO_MANY] })
  expect(report.figures).toMatch(/\d+ palabras de prosa[\s\S]*0 tablas[\s\S]*INFLESZ \d\d[\s\S]*1 opcion, 1 seleccion/)
})

it('finds the mistakes of the lesson and of its exercises, and not those of its neighbours', async () => {
  const { created: [neighbour = ''] } = await createLesson(root, '99', 'vecina', '2026-11-21')
  change(neighbour, '# Vecina', '# Vecina\n\nUn munisipio.')
  change(LESSON, 'Un municipio', 'Un munisipio')
  change(BANK, 'Usted', 'Tú')
  const { issues } = await reportLesson(root, '99-prueba/01-ocho-tipos')
  expect(issues).toContain(TOO_MANY)
  expect(issues.some((issue) => issue.startsWith(`${LESSON}:28: «munisipio»`))).toBe(true)
  expect(issues.some((issue) => issue.startsWith(BANK) && issue.includes('tutea'))).toBe(true)
  expect(issues.filter((issue) => issue.includes('vecina'))).toEqual([])
})

it('refuses a name that no lesson has, and one that two have', async () => {
  await createLesson(root, '99', 'vecina', '2026-11-21')
  await expect(reportLesson(root, '99.7')).rejects.toThrow(Refusal)
  await expect(reportLesson(root, '99/0')).rejects.toThrow(/puede ser 99-prueba\/01-ocho-tipos o 99-prueba\/02-vecina|No hay una lección/)
  expect((await reportLesson(root, 'docs/modulos/99-prueba/02-vecina.md')).lesson).toBe('99-prueba/02-vecina')
})
