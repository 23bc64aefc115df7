import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal, runScript } from './run'

/**
 * `npm run new:lesson <module> <slug>`: makes a lesson with its file of exercises, and the front page of a module that begins with it,
 * so that writing begins from something that builds and has one example of what is most used.
 */

const SLUG = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/
const LESSONS = 'docs/modulos'
const BANK = 'exercises/bank'
const TEMPLATES = fileURLToPath(new URL('templates/', import.meta.url))

const exists = (path: string): Promise<boolean> => stat(path).then(() => true, () => false)
const list = (path: string): Promise<readonly string[]> => readdir(path).catch(() => [])

export interface NewLesson {
  /** From the project's folder. */
  readonly created: readonly string[]
  readonly objective: string
}

/**
 * Makes the next lesson of a module.
 *
 * @param root folder of the project
 * @param module the folder of the module, or its number: `03-construccion-de-acuerdos`, `3`
 * @param slug name of the lesson in its address, without number: `actores-y-escenarios`
 * @param today as `2026-11-21`
 * @throws Refusal when it cannot be made; nothing is written then
 */
export async function createLesson(root: string, module: string, slug: string, today: string): Promise<NewLesson> {
  if (!SLUG.test(slug)) throw new Refusal(`«${slug}» no sirve como nombre: use minúsculas sin tildes, números y guiones, por ejemplo actores-y-escenarios.`)
  const folder = await moduleFolder(root, module)
  const number = Number(folder.slice(0, 2))
  const lessons = (await list(join(root, LESSONS, folder))).filter((name) => /^\d\d-.*\.md$/.test(name))
  const twin = lessons.find((name) => name.slice(3) === `${slug}.md`)
  if (twin) throw new Refusal(`Ya existe ${LESSONS}/${folder}/${twin}: elija otro nombre, o edite esa lección.`)
  const place = 1 + Math.max(0, ...lessons.map((name) => Number(name.slice(0, 2))))
  const file = `${String(place).padStart(2, '0')}-${slug}`
  const objective = `del-m${number}-${1 + await lastObjective(root, folder, lessons)}`

  const words: Readonly<Record<string, string>> = {
    TÍTULO_MÓDULO: titleOf(folder.slice(3)),
    TÍTULO: titleOf(slug),
    MODULO: String(number),
    LECCION: `${number}.${place}`,
    OBJETIVO: objective,
    EJERCICIO: slug,
    CARPETA: folder,
    ARCHIVO: file,
    HOY: today,
  }
  const fill = (text: string): string => Object.entries(words).reduce((filled, [word, value]) => filled.replaceAll(word, value), text)
  const front = `${LESSONS}/${folder}/index.md`
  const files = [
    ...(await exists(join(root, front)) ? [] : [{ path: front, template: 'module.md' }]),
    { path: `${LESSONS}/${folder}/${file}.md`, template: 'lesson.md' },
    { path: `${BANK}/${folder}/${file}.md`, template: 'lesson-bank.md' },
  ]
  for (const { path } of files) if (await exists(join(root, path))) throw new Refusal(`Ya existe ${path}: elija otro nombre, o edite ese archivo.`)
  for (const { path, template } of files) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), fill(await readFile(join(TEMPLATES, template), 'utf8')))
  }
  return { created: files.map(({ path }) => path), objective }
}

const titleOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ')

/** The folder of a module by its number or name. A name that is not there yet begins a module. */
async function moduleFolder(root: string, module: string): Promise<string> {
  const folders = (await list(join(root, LESSONS))).filter((name) => /^\d\d-/.test(name))
  if (/^\d{1,2}$/.test(module)) {
    const found = folders.find((name) => Number(name.slice(0, 2)) === Number(module))
    if (!found) throw new Refusal(`El módulo ${module} todavía no tiene carpeta: escriba su nombre completo, por ejemplo ${module.padStart(2, '0')}-construccion-de-acuerdos.`)
    return found
  }
  if (!/^\d\d-/.test(module) || !SLUG.test(module.slice(3))) throw new Refusal(`«${module}» no es un módulo: use su número, o su carpeta, por ejemplo 03-construccion-de-acuerdos.`)
  const other = folders.find((name) => name.slice(0, 2) === module.slice(0, 2) && name !== module)
  if (other) throw new Refusal(`El módulo ${module.slice(0, 2)} ya es ${other}: úselo, o cambie el número.`)
  return module
}

/** The highest number that an objective of the module has. */
async function lastObjective(root: string, folder: string, lessons: readonly string[]): Promise<number> {
  const texts = await Promise.all(lessons.map((name) => readFile(join(root, LESSONS, folder, name), 'utf8')))
  const numbers = texts.flatMap((text) => [...text.matchAll(/^\s*- id: del-m\d+-(\d+)\s*$/gm)].map(([, number]) => Number(number)))
  return Math.max(0, ...numbers)
}

const nextSteps = ({ created, objective }: NewLesson): string => `Listo:
${created.map((path) => `  ${path}`).join('\n')}

Ahora:
  1. Escriba el título, los objetivos (el primero es ${objective}) y la lección.
  2. Escriba los ejercicios; cada uno va en la lección con <Exercise id="…" />, solo en su línea.
  3. npm run dev     muestra la lección mientras escribe, y los errores con archivo y línea.
  4. npm run check:lesson ${created.at(-1)?.replace(/^.*bank\/|\.md$/g, '')}     revisa objetivos, citas, enlaces, ortografía y lectura fácil.

La guía, con un ejemplo de cada tipo de ejercicio: docs/facilitacion/escribir-lecciones.md
`

async function main(args: readonly string[]): Promise<void> {
  const [module, slug, ...rest] = args
  if (module === undefined || slug === undefined || rest.length > 0) throw new Refusal('Uso: npm run new:lesson <módulo> <nombre>    (por ejemplo 3 actores-y-escenarios)')
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Santiago' }).format(new Date())
  process.stdout.write(nextSteps(await createLesson(resolve(dirname(fileURLToPath(import.meta.url)), '..'), module, slug, today)))
}

await runScript(import.meta.url, main)
