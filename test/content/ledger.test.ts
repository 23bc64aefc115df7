import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { lessonsOf, readCourse, type LessonPage } from './course/read'

const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '')
const ledger = readFileSync(`${ROOT}/exercises/bank/valle-quieto.md`, 'utf8')

/** Rows of the table under a heading, without its head. */
const rows = (heading: string): readonly (readonly string[])[] =>
  (ledger.split(new RegExp(`^## ${heading}$`, 'm'))[1]?.split(/^## /m)[0] ?? '').split('\n').filter((line) => line.startsWith('|')).slice(2)
    .map((line) => line.slice(1, -1).split('|').map((cell) => cell.trim()))

let lessons: readonly LessonPage[]
let glossary: string
beforeAll(async () => {
  const { course } = await readCourse(ROOT)
  lessons = lessonsOf(course)
  glossary = course.pages.find(({ path }) => path === 'docs/glosario.md')?.source ?? ''
})

/** A lesson with its exercises, as text. */
function textOf(number: string): string {
  const page = lessons.find(({ frontmatter }) => String(frontmatter.leccion) === number)
  return page ? page.source + (page.bank ? readFileSync(`${ROOT}/${page.bank.path}`, 'utf8') : '') : ''
}

/** As a whole word or figure: 40 is not in 1.400, nor in 40,5. */
const holds = (text: string, value: string): boolean =>
  new RegExp(`(?<![\\p{L}\\d])(?<!\\d[.,])${value.replace(/[.$]/g, '\\$&')}(?![\\p{L}\\d]|[.,]\\d)`, 'iu').test(text)

describe('the ledger of the invented commune', () => {
  it('is written as tables that can be read', () => {
    expect(['Personas', 'Cifras', 'Otras comunas', 'Palabras', 'Imágenes ya usadas'].filter((heading) => rows(heading).length === 0)).toEqual([])
  })

  it('tells figures as the lessons write them', () => {
    const missing = rows('Cifras').flatMap(([what, value = '', where = '']) => where.split(', ').filter((number) => !holds(textOf(number), value)).map((number) => `${number}: ${what}, ${value}`))
    expect(missing).toEqual([])
  })

  it('names the people of each lesson', () => {
    const missing = rows('Personas').flatMap(([who = '', , where = '']) => where.split(', ').flatMap((number) =>
      who.split(/, | y /).filter((name) => !holds(textOf(number), name)).map((name) => `${number}: ${name}`)))
    expect(missing).toEqual([])
  })

  it('knows everybody who comes back in another lesson of the commune', () => {
    const people = rows('Personas').flatMap(([who = '', , where = '']) => who.split(/, | y /).map((name) => ({ name, where: where.split(', ') })))
    const unknown = lessons.filter(({ source }) => source.includes('Valle Quieto')).flatMap(({ frontmatter: { leccion }, source }) =>
      people.filter(({ name, where }) => holds(source, name) && !where.includes(String(leccion)))
        .map(({ name }) => `exercises/bank/valle-quieto.md: agregue ${String(leccion)} a la fila de ${name}, o use otro nombre.`))
    expect(unknown).toEqual([])
  })

  it('knows in which lessons each invented commune stands', () => {
    const wrong = rows('Otras comunas').filter(([name = '', , where]) => {
      const found = lessons.map(({ frontmatter }) => String(frontmatter.leccion)).filter((number) => holds(textOf(number), name))
      return String(found.sort((a, b) => a.localeCompare(b, 'es', { numeric: true }))) !== where?.replaceAll(', ', ',')
    })
    expect(wrong).toEqual([])
  })

  it('defines only terms that the glossary has', () => {
    expect(rows('Palabras').map(([term = '']) => term).filter((term) => !glossary.includes(`{#${term}}`))).toEqual([])
  })

  it('lets each image stand in one lesson', () => {
    const found = rows('Imágenes ya usadas').map(([image = '', where]) => [image, where, lessons.filter(({ source }) => source.replace(/\s+/g, ' ').includes(image)).map(({ frontmatter }) => String(frontmatter.leccion))])
    expect(found.filter(([, where, numbers]) => String(numbers) !== where)).toEqual([])
  })
})
