import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Markdown } from '../../../../exercises/core/exercise'
import { parseBank } from '../../../../exercises/questions/bank'
import type { Exercise } from '../../../../exercises/questions/exercise'
import { withTexts } from '../../../../exercises/questions/texts'

const fixture = readFileSync(new URL('../../../fixtures/course/exercises/bank/99-prueba/01-ocho-tipos.md', import.meta.url), 'utf8')

const textsOf = (exercise: Exercise): readonly Markdown[] => {
  const texts: Markdown[] = []
  withTexts(exercise, (text) => texts.push(text))
  return texts
}

/** A file with one exercise, whose heading is on line 4. */
const file = (body: string, attributes = '{#uno .opcion objetivo=del-m1-1}'): string =>
  `---\nleccion: 01-modulo/01-leccion\n---\n## ¿Pregunta? ${attributes}\n${body}`
const issuesOf = (text: string) => parseBank(text).issues.map(({ line, code }) => `${line} ${code}`)

const GOOD = '\n- [x] Sí\n  > Porque sí.\n- [ ] No\n  > No.\n- [ ] Quizás\n  > Tampoco.\n'

describe('the file with one exercise of each kind', () => {
  const { lesson, exercises, issues } = parseBank(fixture)

  it('is read without a mistake, in the order in which it is written', () => {
    expect(issues).toEqual([])
    expect(lesson).toBe('99-prueba/01-ocho-tipos')
    expect(exercises.map(({ kind }) => kind)).toEqual(['opcion', 'seleccion', 'clasificar', 'ordenar', 'relacionar', 'numerica', 'caso', 'reflexion'])
    expect(exercises[1]?.objectives).toEqual(['del-m9-1', 'del-m9-2'])
  })

  it('gives each text the line on which it stands', () => {
    const lines = fixture.split('\n')
    const texts = exercises.flatMap(textsOf)
    expect(texts.length).toBeGreaterThan(60)
    for (const { markdown, line } of texts) {
      const [first = ''] = markdown.split('\n')
      expect(lines[line - 1]).toContain(first)
    }
  })

  it('survives Windows line ends', () => {
    expect(parseBank(fixture.replaceAll('\n', '\r\n'))).toEqual(parseBank(fixture))
  })

  it('keeps every exercise the same but for its texts when they are drawn', () => {
    const drawn = exercises.map((exercise) => withTexts(exercise, ({ line }) => `line ${line}`))
    expect(JSON.stringify(drawn)).not.toContain('markdown')
    expect(drawn[0]).toMatchObject({ kind: 'opcion', statement: 'line 5', options: [{ id: 'una-autoridad-elegida-por', text: 'line 9', right: true, why: 'line 10' }, {}, {}] })
  })
})

describe('Markdown that is nested beyond measure', () => {
  it.each([
    ['quotes', '> '.repeat(3000) + 'a'], ['quotes without spaces', '>'.repeat(3000) + 'a'], ['lists', '- '.repeat(3000) + 'a'],
    ['numbered lists', '1. '.repeat(3000) + 'a'], ['quotes and lists', '> - '.repeat(3000) + 'a'],
    ['lists line by line', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
    ['emphasis', `${'*'.repeat(6000)}a${'*'.repeat(6000)}`], ['emphasis word by word', `${'*a **b\n'.repeat(3000)}${'** c*\n'.repeat(3000)}`],
  ])('(%s) is reported, and nothing of the file is used', (_, text) => {
    const { exercises, issues } = parseBank(file(`${GOOD}\n${text}\n`))
    expect(exercises).toEqual([])
    expect(issues.map(({ code }) => code)).toEqual(['too-nested'])
  })

  it('is told at its line', () => {
    expect(issuesOf(file(`${GOOD}\n${'> '.repeat(13)}a\n`))).toEqual(['13 too-nested'])
    expect(issuesOf(file(`${GOOD}\n${'> '.repeat(12)}a\n`))).not.toContain('13 too-nested')
    const emphasis = (marks: number): string => file(`\n${'*a **b '.repeat(marks / 3)}${'** c*'.repeat(marks / 3)}\n${GOOD}`)
    expect(issuesOf(emphasis(201))).toContain('6 too-nested')
    expect(issuesOf(emphasis(198))).not.toContain('6 too-nested')
  })
})

describe('ids made from texts', () => {
  const optionIds = (body: string) => {
    const [exercise] = parseBank(file(body)).exercises
    return exercise?.kind === 'opcion' ? exercise.options.map(({ id }) => id) : []
  }
  it('stay when options change places', () => {
    const turned = '\n- [ ] Quizás\n  > Tampoco.\n- [x] Sí\n  > Porque sí.\n- [ ] No\n  > No.\n'
    expect(optionIds(GOOD)).toEqual(['si', 'no', 'quizas'])
    expect(optionIds(turned)).toEqual(['quizas', 'si', 'no'])
  })
  it('are told apart when they begin alike', () => {
    const long = 'Una mesa comunal que reúne a los actores'
    expect(optionIds(`\n- [x] ${long} públicos\n  > a\n- [ ] ${long} privados\n  > b\n- [ ] …\n  > c\n`)).toEqual(['una-mesa-comunal-que-reune-a', 'una-mesa-comunal-que-reune-a-2', 'x'])
  })
})

describe('options that are figures', () => {
  const keepsOrder = (options: readonly string[]) => {
    const [exercise] = parseBank(file(options.map((text, index) => `- [${index === 0 ? 'x' : ' '}] ${text}\n  > Porque.\n`).join(''))).exercises
    return exercise?.kind === 'opcion' && exercise.keepOrder
  }
  it('keep the order in which they were written; words need not', () => {
    expect(keepsOrder(['2004', '2018', '2026'])).toBe(true)
    expect(keepsOrder(['−3 %', '**12** %', '$ 40'])).toBe(true)
    expect(keepsOrder(['2004', '2018', 'Ninguno'])).toBe(false)
  })
})

describe('mistakes of the file', () => {
  it.each([
    ['no frontmatter', `## A {#uno .opcion objetivo=a}\n${GOOD}`, ['1 no-frontmatter']],
    ['no lesson', `---\ntitulo: x\n---\n## A {#uno .opcion objetivo=a}\n${GOOD}`, ['1 no-lesson']],
    ['an empty file', '', ['1 no-frontmatter']],
    ['no exercise', '---\nleccion: a/b\n---\n', ['1 no-exercise']],
    ['text before the first exercise', `---\nleccion: a/b\n---\n\nNotas.\n\n## A {#uno .opcion objetivo=a}\n${GOOD}`, ['5 stray-content']],
    ['the same id twice', `${file(GOOD)}\n## B {#uno .opcion objetivo=a}\n${GOOD}`, ['13 repeated-id']],
  ])('%s', (_, text, expected) => expect(issuesOf(text)).toEqual(expected))

  it('allows comments anywhere', () => expect(issuesOf(`---\nleccion: a/b\n---\n<!-- nota\nlarga -->\n## A {#uno .opcion objetivo=a}\n<!-- otra -->\n${GOOD}`)).toEqual([]))
})

describe('mistakes of the heading', () => {
  it.each([
    ['', ['4 no-attributes']],
    ['{}', ['4 no-id', '4 no-kind', '4 no-objective']],
    ['{.opcion objetivo=a}', ['4 no-id']],
    ['{#Uno_Dos .opcion objetivo=a}', ['4 bad-id']],
    ['{#uno objetivo=a}', ['4 no-kind']],
    ['{#uno .opción objetivo=a}', ['4 unknown-kind']],
    ['{#uno .toString objetivo=a}', ['4 unknown-kind']],
    ['{#uno .opcion .caso objetivo=a}', ['4 several-kinds']],
    ['{#uno .opcion}', ['4 no-objective']],
    ['{#uno .opcion objetivo=}', ['4 no-objective']],
    ['{#uno .opcion objetivo=a, b}', ['4 unknown-attribute']],
    ['{#uno .opcion objetivo=A}', ['4 bad-objective']],
  ])('%s', (attributes, expected) => expect(issuesOf(file(GOOD, attributes))).toEqual(expected))

  it('asks for a statement', () => expect(issuesOf(`---\nleccion: a/b\n---\n## {#uno .opcion objetivo=a}\n${GOOD}`)).toEqual(['4 empty-statement']))
})

describe('mistakes of each kind', () => {
  const kind = (name: string) => `{#uno .${name} objetivo=a}`
  it.each([
    ['opcion', 'no list', '\nSolo texto.\n', ['4 no-list']],
    ['opcion', 'no right option', '\n- [ ] a\n  > x\n- [ ] b\n  > x\n- [ ] c\n  > x\n', ['4 right-options']],
    ['opcion', 'two right options', '\n- [x] a\n  > x\n- [x] b\n  > x\n- [ ] c\n  > x\n', ['4 right-options']],
    ['opcion', 'two options', '\n- [x] a\n  > x\n- [ ] b\n  > x\n', ['6 count']],
    ['opcion', 'an option without explanation', '\n- [x] a\n  > x\n- [ ] b\n- [ ] c\n  > x\n', ['8 no-why']],
    ['opcion', 'an option without box', '\n- [x] a\n  > x\n- b\n  > x\n- [ ] c\n  > x\n', ['8 not-a-task']],
    ['opcion', 'an explanation that is not indented', '\n- [x] a\n  > x\n- [ ] b\n  > x\n- [ ] c\n\n> x\n', ['10 no-why', '12 out-of-place']],
    ['opcion', 'something else under an option', '\n- [x] a\n  > x\n- [ ] b\n  > x\n- [ ] c\n  > x\n\n  Otro párrafo.\n', ['13 item-content']],
    ['opcion', 'a link where one taps', '\n- [x] a\n  > x\n- [ ] [b](/glosario)\n  > x\n- [ ] c\n  > x\n', ['8 link-in-item']],
    ['opcion', 'the same option twice', '\n- [x] a\n  > x\n- [ ] A.\n  > x\n- [ ] c\n  > x\n', ['8 repeated']],
    ['opcion', 'HTML and double braces', '\nUn <b>texto</b>.\n\n- [x] a\n  > {{ x }}\n- [ ] b\n  > x\n- [ ] c\n  > `<b>` y <https://bcn.cl>\n', ['6 html', '9 braces']],
    ['opcion', 'text after the options', `${GOOD}\nY esto.\n`, ['13 out-of-place']],
    ['seleccion', 'one right option', '\n- [x] a\n  > x\n- [ ] b\n  > x\n- [ ] c\n  > x\n- [ ] d\n  > x\n', ['4 right-options']],
    ['seleccion', 'all of them right', '\n- [x] a\n  > x\n- [x] b\n  > x\n- [x] c\n  > x\n- [x] d\n  > x\n', ['4 right-options']],
    ['seleccion', 'three options', '\n- [x] a\n  > x\n- [x] b\n  > x\n- [ ] c\n  > x\n', ['6 count']],
    ['clasificar', 'no categories', '\n- a\n  > x\n', ['4 no-heading']],
    ['clasificar', 'one category and four elements', '\n### A\n\n- a\n  > x\n- b\n  > x\n- c\n  > x\n- d\n  > x\n', ['4 count', '4 count']],
    ['clasificar', 'text under a category', '\n### A\n\nTexto.\n\n- a\n  > x\n- b\n  > x\n- c\n  > x\n\n### B\n\n- d\n  > x\n- [ ] e\n', ['8 out-of-place', '21 is-a-task', '21 no-why']],
    ['ordenar', 'three steps in a list without numbers', '\n- a\n  > x\n- b\n  > x\n- c\n  > x\n', ['4 no-list']],
    ['ordenar', 'three steps', '\n1. a\n   > x\n2. b\n   > x\n3. c\n   > x\n', ['6 count']],
    ['relacionar', 'no arrows', '\n- a\n- b\n', ['4 no-list']],
    ['relacionar', 'three pairs, one arrow too many and one without partner', '\n- a → 1\n  > x\n- b → 2 → 3\n- c →\n- d → 4\n  > x\n- → 5\n', ['6 count', '8 no-arrow', '9 no-arrow']],
    ['relacionar', 'the same partner twice and one without explanation', '\n- a → 1\n  > x\n- b -> 1\n  > x\n- c → 3\n- d → 4\n  > x\n', ['8 repeated', '10 no-why']],
    ['numerica', 'no answer', '\nTexto.\n\n- tolerancia: 0\n', ['4 missing-key']],
    ['numerica', 'no tolerance nor explanation', '\n- respuesta: 1,25\n', ['4 missing-key', '4 no-quote']],
    ['numerica', 'what is no number', '\n- respuesta: uno\n- tolerancia: -1\n\n> x\n\n- si: 1,234.5\n  > x\n', ['6 bad-number', '7 bad-number', '12 bad-number']],
    ['numerica', 'unknown and repeated keys', '\n- respuesta: 1\n- tolerancia: 0\n- tolerancia: 1\n- unidades: km\n\n> x\n', ['8 repeated-key', '9 unknown-key']],
    ['numerica', 'a mistake that would be right', '\n- respuesta: 1,25\n- tolerancia: 0,05\n\n> x\n\n- si: 1,30\n  > x\n', ['12 mistake-is-right']],
    ['numerica', 'a mistake without explanation', '\n- respuesta: 1,25\n- tolerancia: 0,05\n\n> x\n\n- si: 2\n', ['11 no-why']],
    ['caso', 'no moments', '\n- (2) a → #b\n', ['4 no-heading']],
    ['caso', 'a moment without name, a decision that leads nowhere', '\n### A\n\n- (2) a → #fin\n  > x\n- (1) b → #otro\n  > x\n\n### Fin {#fin}\n\nFin.\n', ['6 no-moment-id', '10 unknown-moment']],
    ['caso', 'a decision without points', '\n### A {#a}\n\n- (2) a → #fin\n  > x\n- b → #fin\n  > x\n\n### Fin {#fin}\n', ['8 count', '10 no-points']],
    ['caso', 'three points', '\n### A {#a}\n\n- (3) a → #fin\n  > x\n- (1) b → #fin\n  > x\n- (0) c → #fin\n  > x\n\n### Fin {#fin}\n', ['8 no-points']],
    ['caso', 'a way back', '\n### A {#a}\n\n- (2) a → #b\n  > x\n- (1) b → #fin\n  > x\n\n### B {#b}\n\n- (2) c → #a\n  > x\n- (1) d → #fin\n  > x\n\n### Fin {#fin}\n', ['6 cycle']],
    ['caso', 'a moment out of reach', '\n### A {#a}\n\n- (2) a → #fin\n  > x\n- (1) b → #fin\n  > x\n\n### Suelto {#suelto}\n\n### Fin {#fin}\n', ['13 unreachable']],
    ['caso', 'a start without decisions', '\n### A {#a}\n\n### B {#b}\n', ['6 no-decision', '8 unreachable']],
    ['caso', 'nothing to gain', '\n### A {#a}\n\n- (0) a → #fin\n  > x\n- (0) b → #fin\n  > x\n\n### Fin {#fin}\n', ['6 nothing-to-gain']],
    ['caso', 'two moments of one name', '\n### A {#a}\n\n- (2) a → #fin\n  > x\n- (0) b → #fin\n  > x\n\n### Fin {#fin}\n\n### Otro {#fin}\n', ['15 repeated-id']],
    ['reflexion', 'two criteria and no guidance', '\n- a\n- b\n', ['4 no-quote', '6 count']],
    ['reflexion', 'a criterion with an explanation', '\n- a\n  > x\n- b\n- c\n\n> x\n', ['7 out-of-place']],
  ])('%s: %s', (name, _, body, expected) => expect(issuesOf(file(body, kind(name))).sort()).toEqual([...expected].sort()))
})

describe('parseBank', () => {
  it('reports the mistakes of every exercise at once', () => {
    const two = `${file('\nNada.\n')}\n## B {#dos .ordenar objetivo=a}\n\nNada.\n`
    expect(issuesOf(two)).toEqual(['4 no-list', '8 no-list'])
  })

  it('never throws, whatever it is given: lines cut, doubled or swapped', () => {
    const lines = fixture.split('\n')
    fc.assert(fc.property(fc.array(fc.nat(lines.length - 1), { maxLength: 60 }), (picked) => {
      const { issues } = parseBank(picked.map((index) => lines[index]).join('\n'))
      for (const { line } of issues) expect(line).toBeGreaterThanOrEqual(0)
    }), { numRuns: 300 })
  })
})
