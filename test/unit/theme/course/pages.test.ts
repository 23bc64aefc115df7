import { describe, expect, it } from 'vitest'
import { readCitations, readDescriptions, readModules, readObjectives, readTasks } from '../../../../.vitepress/config/course/catalogue'
import { readGlossary } from '../../../../.vitepress/config/course/glossary'
import { citingOf, placeOf } from '../../../../.vitepress/config/course/place'
import type { SourcePage } from '../../../../.vitepress/config/course/pages'
import { plainMarkdown } from '../../../../.vitepress/config/course/plain'

const SRC = `# Lección

## Primero {#primero}
<!-- objetivos: del-m1-1, del-m1-2 -->

Texto.

<Exercise id="uno" />

### Detalle {#detalle}
<!-- objetivos: del-m1-3 -->

## Llévelo a su municipio

Anote **tres** cosas de [su comuna](/glosario#comuna):

- una
- dos

Y *compare*.

<WorkbookTask id="del-m1-tarea" />

<Exercise id="dos" />
`
const lesson = (changes: object = {}, path = 'modulos/01-uno/01-leccion'): SourcePage => ({
  path,
  src: SRC,
  frontmatter: {
    title: 'Lección', description: 'De prueba', modulo: 1, leccion: 1.1, rutas: ['funcionarios'], minutos: 20, fuentes: ['ortega-2006 §1'], actualizado: new Date('2026-11-21'),
    objetivos: [{ id: 'del-m1-1', texto: 'Uno' }, { id: 'del-m1-3', texto: 'Tres' }, { id: 'del-m1-9', texto: 'Sin lugar' }], ...changes,
  },
})
const front: SourcePage = { path: 'modulos/01-uno/', src: '# Uno', frontmatter: { title: 'Uno', description: 'd', modulo: 1 } }
const other: SourcePage = { path: 'modulos/01-uno/autoevaluacion', src: '', frontmatter: { title: 'x' } }

describe('the catalogue of the course', () => {
  it('reads modules and lessons from the pages, with their exercises and tasks in order', () => {
    expect(readModules([other, lesson(), front])).toMatchObject([{ number: 1, id: '01-uno', lessons: [{ number: '1.1', updated: '2026-11-21', exercises: ['uno', 'dos'], tasks: ['del-m1-tarea'] }] }])
  })
  it('finds the section that teaches each objective, and says of the others that none does', () => {
    expect(readObjectives([lesson()]).map(({ id, anchor }) => [id, anchor])).toEqual([['del-m1-1', 'primero'], ['del-m1-3', 'detalle'], ['del-m1-9', '']])
  })
  it('keeps what each lesson is about apart from the lessons', () => {
    expect(readDescriptions([front, lesson()])).toEqual({ '01-uno/01-leccion': 'De prueba' })
  })
  it('keeps what each lesson cites apart from the lessons', () => {
    expect(readCitations([front, lesson()])).toEqual([{ lesson: '01-uno/01-leccion', sources: ['ortega-2006 §1'] }])
  })
  it('tells each source which lessons cite it, and which parts', () => {
    const pages = [front, lesson({ fuentes: ['ortega-2006 §1', 'ortega-2006-b §4', 'ortega-2006 §2.1'] }), lesson({ leccion: 1.2, fuentes: ['otra-2009 §1'] }, 'modulos/01-uno/02-dos')]
    const citing = (source: string) => citingOf(readModules(pages), readCitations(pages), source)
    expect(citing('ortega-2006')).toEqual([{ lesson: { id: '01-uno/01-leccion', number: '1.1', title: 'Lección' }, parts: '§1, §2.1' }])
    expect(citing('nadie-1999')).toEqual([])
  })
  it('takes what a task asks from the prose around it, as plain text', () => {
    expect(readTasks([lesson()])).toEqual([{ id: 'del-m1-tarea', lesson: '01-uno/01-leccion', prompt: 'Anote tres cosas de su comuna:\n– una\n– dos\nY compare.' }])
  })
  it.each([
    [{ minutos: 0 }, /minutos/], [{ rutas: ['todas'] }, /rutas/], [{ leccion: 'uno' }, /leccion/], [{ leccion: 1.2 }, /begins with 1/], [{ objetivos: [] }, /objetivos/], [{ actualizado: 'ayer' }, /actualizado/],
  ])('stops at a lesson whose frontmatter has %o, naming the page', (changes, message) => {
    expect(() => readModules([lesson(changes), front])).toThrow(message)
    expect(() => readModules([lesson(changes), front])).toThrow('docs/modulos/01-uno/01-leccion.md')
  })
  it('reads a tenth lesson whose number stands in quotes, and stops at 1.10 without them, which YAML reads as 1.1', () => {
    const tenth = (leccion: unknown) => readModules([lesson({ leccion }, 'modulos/01-uno/10-x'), front])
    expect(tenth('1.10')[0]?.lessons[0]?.number).toBe('1.10')
    expect(() => tenth(1.1)).toThrow(/in quotes/)
  })
  it('gives each lesson its place: its module and its neighbours on each route, also in another module', () => {
    const pages = [
      front, lesson(), lesson({ leccion: 1.2, title: 'Dos', rutas: ['funcionarios', 'autoridades'] }, 'modulos/01-uno/02-dos'),
      { ...front, path: 'modulos/02-dos/', frontmatter: { ...front.frontmatter, title: 'Segundo', modulo: 2 } },
      lesson({ modulo: 2, leccion: 2.1, title: 'Tres' }, 'modulos/02-dos/01-tres'),
    ]
    const place = placeOf(readModules(pages), 'modulos/01-uno/02-dos.md')
    expect(place).toMatchObject({ lesson: { number: '1.2', exercises: ['uno', 'dos'] }, module: { number: 1, title: 'Uno' }, isLast: true })
    expect(place.module).not.toHaveProperty('lessons')
    expect(place.around).toEqual({
      funcionarios: { previous: { id: '01-uno/01-leccion', number: '1.1', title: 'Lección' }, next: { id: '02-dos/01-tres', number: '2.1', title: 'Tres' } },
      autoridades: { previous: null, next: null },
    })
    expect(placeOf(readModules(pages), 'modulos/01-uno/01-leccion.md').isLast).toBe(false)
    expect(() => placeOf(readModules(pages), 'modulos/01-uno/09-no.md')).toThrow(/09-no/)
  })
  it('stops at a lesson that says to belong to another folder\'s module', () => {
    expect(() => readModules([lesson({}, 'modulos/02-dos/01-x'), front])).toThrow(/another folder/)
  })
})

describe('the glossary', () => {
  it('gives each term by its anchor, without its source', () => {
    expect(readGlossary('# Glosario\n\n### Actor {#actor}\n\nQuien *decide* en [el territorio](/x).\n\nFuente: x.\n\n### FNDR {#fndr}\n\nFondo.\n')).toEqual({
      actor: { title: 'Actor', text: 'Quien decide en el territorio.' }, fndr: { title: 'FNDR', text: 'Fondo.' },
    })
  })
})

it('leaves in plain text what only looks like Markdown', () => {
  expect(plainMarkdown('2 * 3 * 4 y un_nombre_así')).toBe('2 * 3 * 4 y un_nombre_así')
})
