import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseBank } from '../../exercises/questions/bank'
import { arithmetic, valueOf, wrongSums } from './course/arithmetic'
import { citations } from './course/citations'
import { deadAnchors, glossary, glossaryOrder, unusedFigures } from './course/links'
import {
  components, exercisesHaveObjective, exercisesPerLesson, frontmatter, moduleFronts, objectiveIds, objectivesTaughtAndTested, optionLengths, optionsStandAlone, rightOptions,
  tasks,
} from './course/map'
import { readCourse, type Course } from './course/read'
import { unknownSections } from './course/sections'
import { formalAddress, readability, runningProse, spelling } from './course/text'

/** The checks of the course are themselves checked on a small course that is in order, with one thing broken at a time. */
const ROOT = fileURLToPath(new URL('../fixtures/course', import.meta.url))
const LESSON = 'docs/modulos/99-prueba/01-ocho-tipos.md'

let fixture: Awaited<ReturnType<typeof readCourse>>
beforeAll(async () => {
  fixture = await readCourse(ROOT)
})

/** The fixture with something replaced in one of its pages. */
function broken(path: string, from: string | RegExp, to: string): Course {
  const { course, draw } = fixture
  return {
    ...course,
    pages: course.pages.map((page) => {
      if (page.path !== path) return page
      const source = page.source.replace(from, to)
      expect(source).not.toBe(page.source)
      return draw(path, source)
    }),
  }
}

/** The fixture with something replaced in its exercises. */
function brokenBank(from: string | RegExp, to: string, text: string): Course {
  const { course } = fixture
  expect(text.replace(from, to)).not.toBe(text)
  return { ...course, banks: course.banks.map((file) => ({ ...file, bank: parseBank(text.replace(from, to)) })) }
}

const BANK_TEXT = async (): Promise<string> => (await import('node:fs')).readFileSync(`${ROOT}/exercises/bank/99-prueba/01-ocho-tipos.md`, 'utf8')

const CHECKS = { frontmatter, objectiveIds, objectivesTaughtAndTested, exercisesHaveObjective, optionsStandAlone, tasks, components, readability, spelling, formalAddress, arithmetic, citations, deadAnchors, glossary, glossaryOrder, moduleFronts }

it.each(Object.entries(CHECKS))('%s finds nothing in a course that is in order', (_, check) => expect(check(fixture.course)).toEqual([]))

it.each<[keyof typeof CHECKS, string, string | RegExp, string, RegExp]>([
  ['frontmatter', LESSON, 'minutos: 20', 'minutos: veinte', /01-ocho-tipos\.md: minutos/],
  ['frontmatter', LESSON, /^description:.*\n/m, '', /01-ocho-tipos\.md: description/],
  ['frontmatter', 'docs/modulos/99-prueba/index.md', 'modulo: 9', 'modulo: nueve', /99-prueba\/\.md: modulo/],
  ['objectiveIds', LESSON, 'id: del-m9-2', 'id: del-m9-1', /ya está en/],
  ['objectiveIds', LESSON, 'id: del-m9-2', 'id: del-m1-2', /debe llamarse del-m9-número/],
  ['objectivesTaughtAndTested', LESSON, '<!-- objetivos: del-m9-2 -->\n', '', /«del-m9-2» no se enseña/],
  ['objectivesTaughtAndTested', LESSON, '## Las áreas {#las-areas}', '## Las áreas', /justo bajo un título/],
  ['objectivesTaughtAndTested', LESSON, '<!-- objetivos: del-m9-2 -->', '<!-- objetivos: del-m9-2, del-m9-3 -->', /se enseña «del-m9-3»/],
  ['objectivesTaughtAndTested', LESSON, 'fuentes:', '  - id: del-m9-3\n    texto: Otro.\nfuentes:', /ningún ejercicio evalúa el objetivo «del-m9-3»/],
  ['exercisesHaveObjective', LESSON, 'id: del-m9-2', 'id: del-m9-4', /evalúa «del-m9-2», que no es objetivo/],
  ['tasks', LESSON, '<WorkbookTask id="del-m9-quien" />', '', /falta «## Llévelo/],
  ['tasks', LESSON, '<WorkbookTask id="del-m9-quien" />', '<WorkbookTask id="del-m9-quien"/>', /se escribe así/],
  ['tasks', LESSON, '## Llévelo a su municipio', '## Otra cosa', /va bajo el título/],
  ['tasks', LESSON, /Escriba quién dirige la unidad[^\n]*/, 'Escriba quién.', /escriba qué se pide/],
  ['components', LESSON, '## Fuentes', '<Mapa />\n\n## Fuentes', /no existe el componente <Mapa>/],
  ['readability', LESSON, 'Un municipio se mira', `${'La institucionalización intergubernamental de la descentralización administrativa territorializada '.repeat(14)}se mira`, /INFLESZ/],
  ['spelling', LESSON, 'Un municipio', 'Un munisipio', /:28: «munisipio» no está/],
  ['formalAddress', LESSON, 'Un municipio', 'Tú puedes. «Tú puedes», dijo. Un municipio', /:28: «Tú» tutea/],
  ['arithmetic', LESSON, 'Un municipio', 'Son 12 ÷ 5 = 2,5. Un municipio', /:28: «12 ÷ 5 = 2,5» no da/],
  ['citations', LESSON, '§6.2.4 b)', '§9.9)', /«ortega-2006 §9.9» no es una sección/],
  ['citations', LESSON, '(ortega-2006 §3.2', '(§3.2', /«§3.2» no es una sección/],
  ['citations', LESSON, 'se mira por áreas', 'se mira por áreas (fernandez-2009 §III)', /«fernandez-2009» no tiene página/],
  ['citations', LESSON, 'se mira por áreas', 'se mira por áreas (§7.2)', /«ortega-2006 §7.2» se cita y no está en el encabezado/],
  ['citations', LESSON, ', ortega-2006 §6.2.4]', ', fernandez-2009 §I]', /«fernandez-2009» está en el encabezado y no en «## Fuentes»/],
  ['citations', LESSON, '[ortega-2006 §3.2 y §6.2.4]', '[ortega-2006 §3.2]', /«ortega-2006 §6.2.4» está en el encabezado y no en «## Fuentes»/],
  ['citations', LESSON, '§6.2.4](/fuentes/ortega-2006)', '§6.2.4](/fuentes/)', /«ortega-2006» va con enlace a su página/],
  ['citations', LESSON, ' — los desafíos', ' — los desafíos; también ortega-2006 §6.2.4', /«ortega-2006» va con enlace a su página/],
  ['citations', LESSON, 'fuentes: [ortega-2006 §3.2', 'fuentes: [otra-2010, ortega-2006 §3.2', /«otra-2010» no empieza con la clave de una fuente/],
  ['citations', LESSON, '## Fuentes', '## Referencias', /falta «## Fuentes»/],
  ['deadAnchors', LESSON, '(#quien-dirige)', '(#quien-manda)', /«#quien-manda» no llega/],
  ['deadAnchors', LESSON, '[arriba](#quien-dirige)', '[arriba](/modulos/99-prueba/#nada)', /#nada» no llega/],
  ['glossary', LESSON, '/glosario#capital-social', '/glosario#capital', /:21: «capital» no está en el glosario/],
  ['glossary', LESSON, /\[capital social\]\([^)]*\)/, 'capital social', /ninguna lección enlaza «capital-social»/],
  ['glossary', 'docs/glosario.md', /Fuente: .*/, '', /le falta su línea «Fuente/],
  ['glossary', 'docs/glosario.md', /La confianza.*/, '', /le falta la definición/],
  ['glossary', 'docs/glosario.md', ' {#capital-social}', '', /debe terminar en \{#nombre\}/],
  ['glossaryOrder', 'docs/glosario.md', '## C {#letra-c}', '## D {#letra-d}', /falta el enlace a la letra D[\s\S]*«Capital social» no está bajo su letra/],
  ['glossaryOrder', 'docs/glosario.md', '### Capital social', '### Comuna {#comuna}\n\n### Capital social', /«Capital social» va antes/],
  ['moduleFronts', 'docs/modulos/99-prueba/index.md', '<ModuleLessons />', '', /falta <ModuleLessons \/>/],
])('%s finds what is broken in %s: %s → %s', (name, path, from, to, message) => {
  const found = CHECKS[name](broken(path, from, to))
  expect(found.join('\n')).toMatch(message)
})

describe('the checks of exercises', () => {
  it('find too many or too few in a lesson, and too few kinds', async () => {
    const text = await BANK_TEXT()
    expect(exercisesPerLesson(fixture.course)).toEqual([`${LESSON}: tiene 8 ejercicios; deben ser de 4 a 6.`])
    const five = brokenBank(/## ¿Cuánto vale[\s\S]*/, '', text)
    expect(exercisesPerLesson(five)).toEqual([])
    const same = { ...five, banks: five.banks.map((file) => ({ ...file, bank: { ...file.bank, exercises: file.bank.exercises.slice(0, 1).flatMap((one) => [one, one, one, one]) } })) }
    expect(exercisesPerLesson(same)).toEqual([`${LESSON}: sus ejercicios son de 1 tipos; varíe, al menos 3.`])
  })

  it('find an option that speaks of the others', async () => {
    expect(optionsStandAlone(brokenBank('La delegación presidencial', 'Todas las anteriores', await BANK_TEXT()))).toHaveLength(1)
  })

  it('count where the right options stand and how long they are', async () => {
    const right = 'Una autoridad elegida por votación'
    expect(rightOptions(fixture.course)).toEqual({ total: 1, places: [1, 0, 0, 0], longest: 1 })
    expect(rightOptions(brokenBank(right, 'Una autoridad elegida', await BANK_TEXT()))).toMatchObject({ longest: 0 })
    expect(optionLengths(fixture.course)).toEqual([])
    expect(optionLengths(brokenBank(right, `${right} en toda la región`, await BANK_TEXT()))).toHaveLength(1)
  })

  it('find drawings that no lesson shows', () => {
    const drawing = 'docs/modulos/99-prueba/figuras/tres.svg'
    expect(unusedFigures(fixture.course, [drawing])).toEqual([])
    expect(unusedFigures({ ...fixture.course, pages: [] }, [drawing])).toEqual([`${drawing}: ninguna lección muestra esta figura.`])
  })
})

describe('running prose', () => {
  it('leaves out headings, tables, figures, marks of exercises and the sources', () => {
    const source = '---\ntitle: x\n---\n# Título\n\nUna frase.\n\n| a | b |\n\n![Alt](./figuras/x.svg "y")\n\n<Exercise id="x" />\n\n- [x] Una opción\n  > Porque sí.\n- (2) Decidir → #fin\n- respuesta: 1\n- Ñuble\n- Una idea.\n\n## Fuentes\n\n- ortega-2006\n'
    expect(runningProse(source).match(/\p{L}+/gu)?.join(' ')).toBe('Una frase Una opción Porque sí Decidir Una idea')
  })
})

describe('sums written out', () => {
  it.each([
    ['(39 − 18) ÷ (60 − 18)', 0.5], ['1.500 × 0,16', 240], ['−3 × 62', -186], ['7 × 6 ÷ 2', 21], ['10 − 3 − 2', 5],
  ])('%s is %d', (text, value) => expect(valueOf(text)).toBeCloseTo(value, 9))

  it.each([
    ['21 ÷ 42 = 0,50', []], ['10 ÷ 86 = 0,116', []], ['2 ÷ 3 = 0,66', ['2 ÷ 3 = 0,66']], ['2 ÷ 3 = 0,67', []],
    ['(62 − 80) ÷ (20 − 80) = −18 ÷ −60 = 0,30', []], ['14 × 5 × 4.000 = 280.000 pesos y 14 × 5 × 4 = 281 horas', ['14 × 5 × 4 = 281']],
    ['la Ley 18.695, artículo 4', []], ['de 15 a 5', []], ['| 10 | = | 9 |', []],
  ])('%s', (text, wrong) => expect(wrongSums(text).map(({ equation }) => equation)).toEqual(wrong))
})

describe('citations', () => {
  it.each([
    ['ortega-2006 §3.2', []],
    ['(ortega-2006 §3.1, §6.2.4 b y §7.2; secretarios-2024 §1.III)', []],
    ['subdere-2009-laminas, «Recursos disponibles», y subdere-2009 §4.2.3.', []],
    ['fernandez-2009 §III.6, Tabla 9', []],
    ['la Tabla 40 es nuestra', []],
    ['ortega-2006 §7.2, [otro texto](/fuentes/subdere-2009) y §7.3', []],
    ['ortega-2006 §3.2 e importa: §6.2.4 f es otra cosa', []],
    ['secretarios-2024 §4.I, §4.3.3, §4.II y §6', []],
    ['subdere-2009 §3 y Anexo 1', []],
    ['ortega-2006 §6.2.4 f, §3.2 a y §7.2', ['ortega-2006 §6.2.4 f', 'ortega-2006 §3.2 a']],
    ['fernandez-2009 §III.5, Tabla 16', ['fernandez-2009 Tabla 16']],
    ['subdere-2009 Anexo 3', ['subdere-2009 Anexo 3']],
    ['subdere-2009-laminas §2', ['subdere-2009-laminas §2']],
    ['ortega-2006 §3.9', ['ortega-2006 §3.9']],
    ['ortega-2006 §3.2 y §III', ['ortega-2006 §III']],
    ['subdere-2009-laminas §4.2.3', ['subdere-2009-laminas §4.2.3']],
    ['otra-2010 §1', ['§1']],
    ['ortega-2006 lo cuenta (§7.2) y lo repite (§7.9)', ['ortega-2006 §7.9']],
    ['ortega-2006 §', ['ortega-2006 §']],
  ])('%s', (text, wrong) => expect(unknownSections(text)).toEqual(wrong))
})
