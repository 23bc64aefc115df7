import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMarkdownRenderer } from 'vitepress'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { exercises, exercisesForSearch } from '../../.vitepress/config/exercises'
import { checkCourse } from '../../.vitepress/config/exercises/bank'
import { textsBy } from '../../.vitepress/config/exercises/text'
import { fixedText } from '../../.vitepress/theme/support/course/fixed'

const FIXTURE = fileURLToPath(new URL('../fixtures/course/exercises/bank/99-prueba/01-ocho-tipos.md', import.meta.url))
const IDS = ['gobernador', 'capital', 'areas', 'pasos', 'pares', 'cociente', 'feria', 'reflexion'].map((name) => `prueba-${name}`)
const BANK = 'exercises/bank/99-prueba/01-ocho-tipos.md'
const PAGE = 'docs/modulos/99-prueba/01-ocho-tipos.md'
const lesson = (...lines: readonly string[]): string => ['# Lección', '', ...lines, ''].join('\n')
const tag = (id: string): string => `<Exercise id="${id}" />`

let root = ''
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'course-'))
  mkdirSync(dirname(join(root, BANK)), { recursive: true })
  cpSync(FIXTURE, join(root, BANK))
  write(PAGE, lesson(...IDS.map(tag)))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('checkCourse', () => {
  it('finds nothing wrong in a lesson that places each exercise once', () => expect(checkCourse(root)).toEqual([]))
  it('finds nothing wrong before there is a course', () => expect(checkCourse(join(root, 'nowhere'))).toEqual([]))

  it('names file and line of a mistake and how to mend it', () => {
    write(BANK, '---\nleccion: 99-prueba/01-ocho-tipos\n---\n## ¿Quién? {#quien .opcion objetivo=a}\n\n- [x] Una\n- [ ] Otra\n  > No.\n- [ ] Nadie\n  > No.\n')
    write(PAGE, lesson(tag('quien')))
    expect(checkCourse(root)).toEqual([`${BANK}:6: A «Una» le falta su explicación: agregue debajo una línea con dos espacios y «> ».`])
  })

  it('tells of exercises without a place, with two, and of tags without an exercise', () => {
    write(PAGE, lesson(tag('prueba-gobernador'), tag('prueba-gobernador'), tag('prueba-gobernadora'), ...IDS.slice(2).map(tag), '<Exercise id=prueba-capital>'))
    expect(checkCourse(root)).toEqual([
      `${PAGE}:4: El ejercicio «prueba-gobernador» ya está en la línea 3; deje uno.`,
      `${PAGE}:5: No existe el ejercicio «prueba-gobernadora»; escríbalo en ${BANK}, o borre esta línea.`,
      `${PAGE}:12: La marca del ejercicio va sola en su línea, así: <Exercise id="nombre" />.`,
      `${BANK}:16: El ejercicio «#prueba-capital» no está en su lección; ponga ahí, en una línea sola, <Exercise id="prueba-capital" />.`,
    ])
  })

  it('tells of a file that names another lesson, of one without page, and of an id used in two files', () => {
    cpSync(FIXTURE, join(root, 'exercises/bank/99-prueba/02-otra.md'))
    const messages = checkCourse(root)
    expect(messages).toContain('exercises/bank/99-prueba/02-otra.md:1: El encabezado dice «leccion: 99-prueba/01-ocho-tipos», y por su carpeta este archivo es de «99-prueba/02-otra»; deje los dos iguales.')
    expect(messages).toContain('exercises/bank/99-prueba/02-otra.md:1: No existe la lección docs/modulos/99-prueba/02-otra.md; créela, o cambie el nombre de este archivo.')
    expect(messages).toContain(`exercises/bank/99-prueba/02-otra.md:5: El ejercicio «#prueba-gobernador» ya existe en ${BANK}; los nombres son únicos en todo el curso.`)
  })

  it('sends an exercise that stands in another lesson back to its own', () => {
    write('docs/modulos/99-prueba/02-otra.md', lesson(tag('prueba-feria')))
    expect(checkCourse(root)).toEqual([`docs/modulos/99-prueba/02-otra.md:3: El ejercicio «prueba-feria» es de otra lección (${BANK}); póngalo allá, o cámbielo de archivo.`])
  })

  it('leaves alone what is shown as code', () => {
    write('docs/modulos/99-prueba/02-otra.md', lesson('Se escribe `<Exercise id="x" />`:', '', '```md', tag('x'), '```', '', '~~~~', '```', tag('y'), '~~~~'))
    expect(checkCourse(root)).toEqual([])
  })

  it('tells of drawings that are missing, mute or not allowed', () => {
    write('docs/modulos/99-prueba/figuras/roja.svg', '<svg viewBox="0 0 720 100"><rect fill="red" onclick="x()" width="9" height="9"/><script>x()</script><text font-size="9">a</text></svg>')
    write(PAGE, lesson(...IDS.map(tag), '![](./figuras/nada.svg)', '![Un cuadro](./figuras/roja.svg "Elaboración propia.")'))
    expect(checkCourse(root).map((message) => message.replace(/^.*?:(\d+): /, '$1 '))).toEqual([
      '11 A la figura ./figuras/nada.svg le falta decir lo que se ve: escríbalo entre los corchetes.',
      '11 A la figura ./figuras/nada.svg le falta la leyenda con la fuente: agréguela entre comillas después del archivo.',
      '11 No existe la figura ./figuras/nada.svg junto a la lección.',
      '12 ./figuras/roja.svg: «fill="red"» trae un color propio; use «none», «currentColor» o una clase fig-….',
      '12 ./figuras/roja.svg: el atributo «onclick» no se puede usar; los colores y letras vienen de las clases fig-a, fig-b, fig-c, fig-line, fig-text y fig-muted.',
      '12 ./figuras/roja.svg: el elemento <script> no se puede usar; dibuje con formas, líneas y textos simples.',
      '12 ./figuras/roja.svg: hay letras de 9, demasiado pequeñas para un teléfono; use 24 o más en un ancho de 720.',
    ])
  })
})

interface Context {
  readonly addWatchFile: (path: string) => void
  readonly error: (message: string) => never
}

interface Hooks {
  readonly configResolved: (config: object) => Promise<void>
  readonly buildStart: (this: { readonly environment: { readonly config: { readonly consumer: string } } }) => void
  readonly resolveId: { readonly filter: { readonly id: RegExp }; readonly handler: (id: string) => string }
  readonly load: { readonly handler: (this: Context, id: string) => string }
  readonly transform: { readonly handler: (this: Context, source: string, file: string) => string | null | undefined }
}

/** The plugin as Vite has it once it has read the configuration. */
async function plugin(command: 'serve' | 'build' = 'serve'): Promise<Hooks> {
  const hooks = exercises(root) as unknown as Hooks
  await hooks.configResolved({ command, vitepress: { srcDir: join(root, 'docs'), markdown: {}, site: { base: '/base/' }, cleanUrls: true } })
  return hooks
}

/** Begins a build, as Vite does for browsers. */
const startOf = (hooks: Hooks) => (): void => { hooks.buildStart.call({ environment: { config: { consumer: 'client' } } }) }

/** Runs the plugin's hook as Vite would. */
async function transform(source: string, file: string): Promise<{ readonly text: string | null; readonly watched: readonly string[] }> {
  const watched: string[] = []
  const context: Context = { addWatchFile: (path) => watched.push(path), error(message) { throw new Error(message) } }
  return { text: (await plugin()).transform.handler.call(context, source, file) ?? null, watched }
}

/** An exercise of a drawn page, as its property says it. */
function drawn(text: string | null): unknown {
  const property = / exercise="([^"]*)"/.exec(text ?? '')?.[1] ?? ''
  return JSON.parse(fixedText(property.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&')))
}

describe('the page of a lesson', () => {
  it('brings its own exercises and watches the file that they come from', async () => {
    const { text, watched } = await transform(lesson(...IDS.map(tag)), join(root, PAGE))
    expect(watched).toEqual([join(root, BANK)])
    expect(text?.match(/^<Exercise of="99-prueba\/01-ocho-tipos" id="prueba-\w+" exercise="[^"]+" \/>$/gm)).toHaveLength(IDS.length)
    expect(text).not.toContain('<Exercise id=')
  })

  it('has them drawn by the site’s own Markdown', async () => {
    write(BANK, '---\nleccion: 99-prueba/01-ocho-tipos\n---\n## ¿En *2018*? {#quien .opcion objetivo=a}\n\n- [x] 1. Ñuble & Biobío\n  > Vea el [glosario](/glosario#comuna).\n- [ ] 2018\n  > No.\n- [ ] + de una\n  > No.\n')
    write(PAGE, lesson(tag('quien')))
    write('docs/glosario.md', '# Glosario')
    const { text } = await transform(lesson(tag('quien')), join(root, PAGE))
    expect(drawn(text)).toMatchObject({
      statement: '¿En <em>2018</em>?',
      options: [{ text: '1. Ñuble &amp; Biobío', why: '<p>Vea el <a href="/base/glosario#comuna">glosario</a>.</p>' }, { text: '2018' }, { text: '+ de una', why: '<p>No.</p>' }],
    })
  })

  it('is one block of HTML for each, whatever its texts', async () => {
    write(BANK, '---\nleccion: 99-prueba/01-ocho-tipos\n---\n## ¿Quién? {#quien .opcion objetivo=a}\n\nUno.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\nDos.\n\n- [x] Una\n  > Sí.\n- [ ] Otra\n  > No.\n- [ ] Nadie\n  > No.\n')
    write(PAGE, lesson(tag('quien')))
    const md = await createMarkdownRenderer(root, {}, '/base/')
    const { text } = await transform(lesson(tag('quien')), join(root, PAGE))
    expect(md.render(text ?? '', {})).toMatch(/^<h1[^\n]*<\/h1>\n<Exercise of="[^"]*" id="quien" exercise="[^"]*" \/>\n?$/)
  })

  it('says in the browser of whoever writes what is wrong with it', async () => {
    await expect(transform(lesson(tag('prueba-nadie')), join(root, PAGE))).resolves.toBeDefined()
    write(PAGE, lesson(...IDS.map(tag), tag('prueba-nadie')))
    await expect(transform(lesson(tag('prueba-nadie')), join(root, PAGE))).rejects.toThrow(`${PAGE}:11: No existe el ejercicio «prueba-nadie»`)
  })

  it('is not built with links of exercises that lead nowhere, or that would lead elsewhere from a review', async () => {
    write('docs/glosario.md', '# Glosario')
    const bank = (...addresses: readonly [string, string, string]): void =>
      write(BANK, `---\nleccion: 99-prueba/01-ocho-tipos\n---\n## ¿Quién? {#quien .opcion objetivo=a}\n\n${addresses.map((address, at) => `- [${at === 0 ? 'x' : ' '}] Una ${at}\n  > [Vea](${address}).`).join('\n')}\n`)
    write(PAGE, lesson(tag('quien')))
    bank('/glosario#comuna', '/modulos/99-prueba/01-ocho-tipos', 'https://www.bcn.cl/')
    const hooks = await plugin('build')
    const start = startOf(hooks)
    expect(start).not.toThrow()
    bank('/glosarios', './01-ocho-tipos', '/modulos/')
    expect(start).toThrow([
      `${BANK}:7: El enlace a «/glosarios» no lleva a ninguna página; corrija la dirección, o quite el enlace.`,
      `${BANK}:9: El enlace a «./01-ocho-tipos» depende de la página en que está, y el ejercicio se muestra también en otras; escriba la dirección completa, desde «/».`,
      `${BANK}:11: El enlace a «/modulos/» no lleva a ninguna página; corrija la dirección, o quite el enlace.`,
    ].join('\n'))
  })

  it('leaves every other page as it is', async () => {
    for (const path of ['docs/index.md', 'docs/modulos/index.md', 'docs/modulos/99-prueba/index.md', 'docs/modulos/99-prueba/autoevaluacion.md']) {
      expect(await transform(lesson(tag('prueba-feria')), join(root, path))).toEqual({ text: null, watched: [] })
    }
  })

  it('draws its figures into the page, with words for who cannot see them', async () => {
    write('docs/modulos/99-prueba/figuras/red.svg', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 100">\n  <title>no</title>\n  <path id="flecha" class="fig-line"\n    d="M0 0h9"/>\n\n  <use href="#flecha"/>\n</svg>\n')
    const { text, watched } = await transform(lesson('![Tres cajas & dos flechas.](./figuras/red.svg "La red. *Elaboración propia.*")'), join(root, PAGE))
    expect(watched).toContain(join(root, 'docs/modulos/99-prueba/figuras/red.svg'))
    expect(text).toContain('<title id="figura-red-title">Tres cajas &amp; dos flechas.</title><path id="figura-red-flecha" class="fig-line" d="M0 0h9"/> <use href="#figura-red-flecha"/></svg>')
    expect(text).toContain('<figcaption>\n\nLa red. *Elaboración propia.*\n\n</figcaption>')
  })
})

describe('an image of an exercise', () => {
  const withImage = (address: string): string =>
    `---\nleccion: 99-prueba/01-ocho-tipos\n---\n## ¿Quién? {#quien .opcion objetivo=a}\n\n![Un mapa.](${address})\n\n- [x] Una\n  > Sí.\n- [ ] Otra\n  > No.\n- [ ] Nadie\n  > No.\n`
  beforeEach(() => {
    write(PAGE, lesson(tag('quien')))
    write('docs/public/imagenes/mapa.png', '')
  })

  it('is found wherever the site is published and the exercise is shown', async () => {
    write(BANK, withImage('/imagenes/mapa.png'))
    expect(drawn((await transform(lesson(tag('quien')), join(root, PAGE))).text)).toMatchObject({ body: '<p><img src="/base/imagenes/mapa.png" alt="Un mapa."></p>' })
  })

  it.each(['/imagenes/mapas.png', './mapa.png', 'https://example.org/mapa.png'])('is not built as %s, which could not be shown', async (address) => {
    const hooks = await plugin('build')
    const start = startOf(hooks)
    write(BANK, withImage('/imagenes/mapa.png'))
    expect(start).not.toThrow()
    write(BANK, withImage(address))
    expect(start).toThrow(`${BANK}:6: La imagen «${address}» no está en docs/public; cópiela ahí`)
  })
})

describe('a file of the bank', () => {
  it('is its exercises by id, for reviews and for those of a page that comes alive', async () => {
    const { resolveId, load } = await plugin()
    const id = 'virtual:exercises/99-prueba/01-ocho-tipos'
    expect(id).toMatch(resolveId.filter.id)
    const watched: string[] = []
    const context: Context = { addWatchFile: (path) => watched.push(path), error(message) { throw new Error(message) } }
    const written = /^export default JSON\.parse\((.*)\)$/.exec(load.handler.call(context, resolveId.handler(id)))?.[1] ?? ''
    const bank = JSON.parse(JSON.parse(written) as string) as Readonly<Record<string, unknown>>
    expect(Object.keys(bank)).toEqual(IDS)
    expect(bank['prueba-gobernador']).toEqual(drawn((await transform(lesson(tag('prueba-gobernador')), join(root, PAGE))).text))
    expect(watched).toEqual([join(root, BANK)])
  })
})

describe('a guide', () => {
  const GUIDE = 'docs/facilitacion/guia.md'
  const example = (text: string): string => `# Guía\n\n\`\`\`md ejercicio\n${text}\n\`\`\`\n`
  const good = '## ¿Cuál? {#cual .opcion objetivo=del-m1-1}\n\n- [x] Una\n  > Sí.\n- [ ] Dos\n  > No.\n- [ ] Tres\n  > No.'

  it('shows below an example what it makes, to be tried without being kept', async () => {
    const { text } = await transform(example(good), join(root, GUIDE))
    expect(text).toContain(`\`\`\`md\n${good}\n\`\`\`\n\n<Exercise sample id="cual" exercise="{`)
  })
  it('is checked like the bank', () => {
    write(GUIDE, example(good.replace('- [x]', '- [ ]')))
    expect(checkCourse(root)).toEqual([`${GUIDE}:4: Debe haber exactamente una opción correcta «[x]», y hay 0.`])
  })
  it('is left alone where it has no example', async () => expect((await transform(lesson(tag('x')), join(root, GUIDE))).text).toBe(lesson(tag('x'))))
})

describe('the search index', () => {
  it('holds the words of exercises and figures, and none of their structure', async () => {
    const draw = textsBy(await createMarkdownRenderer(root, {}, '/base/'), { cleanUrls: true, base: '/base/' })
    const text = exercisesForSearch(root, lesson('![Un mapa.](./figuras/mapa.svg "Las 29 comunas.")', tag('prueba-gobernador')), join(root, PAGE), draw)
    for (const words of ['Un mapa.', 'Las 29 comunas.', '¿Quién dirige hoy un gobierno regional?', 'La delegación presidencial', 'dejó de existir']) expect(text).toContain(words)
    expect(text).not.toMatch(/<Exercise|objectives/)
  })
})
