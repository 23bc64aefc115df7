import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readLesson, readModule } from '../../../.vitepress/config/course/pages'
import { at, lessonsOf, withoutCode, type Course, type LessonPage } from './read'

/** Checks of what a lesson promises, teaches and tests. Each gives its messages for authors; none when all is well. */

const TAUGHT = /<!--\s*objetivos:\s*([^>]*?)\s*-->/g
const ids = (text: string): readonly string[] => text.split(/[,\s]+/).filter(Boolean)

/** What each lesson and front page says of itself is whole: title, description, module, number, routes, minutes, objectives, sources, date. */
export function frontmatter({ pages }: Course): readonly string[] {
  return pages.filter(({ path }) => /^docs\/modulos\/[^/]+\/(index|\d\d-[\w-]+)\.md$/.test(path)).flatMap(({ path, source, frontmatter }) => {
    try {
      const page = { path: path.replace(/^docs\//, '').replace(/(index)?\.md$/, ''), frontmatter, src: source }
      if (path.endsWith('/index.md')) readModule(page)
      else readLesson(page)
      return []
    } catch (error) {
      return [String(error)]
    }
  })
}

/** Every objective has an id of its module, used once in the course. */
export function objectiveIds(course: Course): readonly string[] {
  const homes = new Map<string, string>()
  return lessonsOf(course).flatMap(({ path, frontmatter, objectives }) => {
    const wrong = objectives.flatMap(({ id }) => {
      const home = homes.get(id)
      homes.set(id, path)
      if (home !== undefined) return [`${path}: el objetivo «${id}» ya está en ${home}; los objetivos no se repiten en el curso.`]
      return new RegExp(`^del-m${String(frontmatter.modulo)}-\\d+$`).test(id) ? [] : [`${path}: el objetivo «${id}» debe llamarse del-m${String(frontmatter.modulo)}-número.`]
    })
    return objectives.length > 0 ? wrong : [`${path}: la lección no tiene objetivos.`]
  })
}

/** Every objective is taught under a heading that can be linked to, and tested by an exercise of its lesson. */
export function objectivesTaughtAndTested(course: Course): readonly string[] {
  return lessonsOf(course).flatMap((page) => {
    const taught = [...page.source.matchAll(TAUGHT)]
    const taughtIds = taught.flatMap(([, list = '']) => ids(list))
    const tested = page.bank?.bank.exercises.flatMap(({ objectives }) => objectives) ?? []
    const known = page.objectives.map(({ id }) => id)
    return [
      ...known.filter((id) => !taughtIds.includes(id)).map((id) => `${page.path}: el objetivo «${id}» no se enseña; ponga <!-- objetivos: ${id} --> bajo el título que lo enseña.`),
      ...known.filter((id) => !tested.includes(id)).map((id) => `${page.path}: ningún ejercicio evalúa el objetivo «${id}»; agregue objetivo=${id} a uno.`),
      ...taught.flatMap((match) => placeOf(page, match)),
      ...taughtIds.filter((id) => !known.includes(id)).map((id) => `${page.path}: se enseña «${id}», que no está en los objetivos de la lección.`),
    ]
  })
}

function placeOf(page: LessonPage, { index, 0: comment }: RegExpExecArray): readonly string[] {
  return /^#{2,3} .*\{#[\w-]+\}\s*\n\s*$/m.test(page.source.slice(0, index).split('\n').slice(-3).join('\n'))
    ? []
    : [`${at(page, index)}: ${comment} debe ir justo bajo un título que termine en {#nombre}.`]
}

/** No exercise tests what its lesson does not set out to teach. */
export function exercisesHaveObjective(course: Course): readonly string[] {
  return lessonsOf(course).flatMap(({ bank, objectives }) => (bank?.bank.exercises ?? []).flatMap((exercise) =>
    exercise.objectives
      .filter((id) => !objectives.some((objective) => objective.id === id))
      .map((id) => `${bank?.path}:${exercise.statement.line}: «#${exercise.id}» evalúa «${id}», que no es objetivo de su lección.`)))
}

/** From four to six exercises in a lesson, of three kinds or more. */
export function exercisesPerLesson(course: Course): readonly string[] {
  return lessonsOf(course).flatMap(({ path, bank }) => {
    const kinds = bank?.bank.exercises.map(({ kind }) => kind) ?? []
    if (kinds.length < 4 || kinds.length > 6) return [`${path}: tiene ${kinds.length} ejercicios; deben ser de 4 a 6.`]
    return new Set(kinds).size < 3 ? [`${path}: sus ejercicios son de ${new Set(kinds).size} tipos; varíe, al menos 3.`] : []
  })
}

const FILLER = /\b(todas|ninguna|ambas)( de)? (las )?(anteriores|alternativas|opciones)\b|\b(a|b) y (b|c)\b/iu

/** No «todas las anteriores». */
export function optionsStandAlone({ banks }: Course): readonly string[] {
  return banks.flatMap(({ path, bank }) => bank.exercises.flatMap((exercise) => ('options' in exercise ? exercise.options : [])
    .filter(({ text }) => FILLER.test(text.markdown))
    .map(({ text }) => `${path}:${text.line}: «${text.markdown}» obliga a leer las otras opciones; diga algo por sí misma.`)))
}

/** Options of a single choice, with their lengths in letters. */
function choices({ banks }: Course) {
  return banks.flatMap(({ path, bank }) => bank.exercises.flatMap((exercise) => (exercise.kind === 'opcion' ? [{
    place: `${path}:${exercise.statement.line}`,
    right: exercise.options.findIndex(({ right }) => right),
    lengths: exercise.options.map(({ text }) => text.markdown.length),
  }] : [])))
}

/** Options of like length: the longest no more than half as long again as the shortest. Figures and single words may differ. */
export function optionLengths(course: Course): readonly string[] {
  return choices(course)
    .filter(({ lengths }) => Math.max(...lengths) > 20 && Math.max(...lengths) > 1.5 * Math.min(...lengths))
    .map(({ place, lengths }) => `${place}: las opciones tienen ${lengths.join(', ')} letras; déjelas de largo parecido.`)
}

/** In how many single choices the right option is first, second…, and in how many it is a tenth longer than every other. */
export function rightOptions(course: Course): { readonly total: number; readonly places: readonly number[]; readonly longest: number } {
  const all = choices(course)
  const places = [0, 1, 2, 3].map((place) => all.filter(({ right }) => right === place).length)
  const longest = all.filter(({ right, lengths }) => lengths.every((length, index) => index === right || (lengths[right] ?? 0) > 1.1 * length)).length
  return { total: all.length, places, longest }
}

const TASK = /^<WorkbookTask\b(?:\s+id="([\w-]+)")?.*$/gm

/** Each lesson asks for something of one's own municipality, in a few lines before its box; ids are not repeated. */
export function tasks(course: Course): readonly string[] {
  const homes = new Map<string, string>()
  return lessonsOf(course).flatMap((page) => {
    const found = [...page.source.matchAll(TASK)]
    if (found.length === 0) return [`${page.path}: falta «## Llévelo a su municipio» con su <WorkbookTask id="…" />.`]
    return found.flatMap((match) => {
      const [tag, id = ''] = match
      const place = at(page, match.index)
      const home = homes.get(id)
      homes.set(id, place)
      if (tag !== `<WorkbookTask id="${id}" />`) return [`${place}: la tarea se escribe así, sola en su línea: <WorkbookTask id="nombre" />.`]
      if (home !== undefined) return [`${place}: la tarea «${id}» ya está en ${home}.`]
      const section = page.source.slice(0, match.index).split(/^## /m).at(-1) ?? ''
      if (!/^Llévelo a su municipio\b/.test(section)) return [`${place}: la tarea va bajo el título «## Llévelo a su municipio».`]
      return section.split(/\s+/).length < 20 ? [`${place}: antes de la tarea escriba qué se pide, en unas líneas.`] : []
    })
  })
}

const COMPONENTS = fileURLToPath(new URL('../../../.vitepress/theme/components/pages/', import.meta.url))

/** A front page that does not list its lessons would leave them only in the menu. */
export function moduleFronts({ pages }: Course): readonly string[] {
  return pages.filter(({ path }) => /^docs\/modulos\/[\w-]+\/index\.md$/.test(path))
    .filter(({ source }) => !/^<ModuleLessons \/>$/m.test(source))
    .map(({ path }) => `${path}: falta <ModuleLessons />, que muestra las lecciones del módulo.`)
}

/** Every component that a page uses exists. */
export function components({ pages }: Course): readonly string[] {
  const known = new Set(readdirSync(COMPONENTS).map((name) => name.replace(/\.vue$/, '')))
  return pages.flatMap((page) => [...withoutCode(page.source).matchAll(/<([A-Z]\w+)/g)]
    .filter(([, name = '']) => !known.has(name))
    .map((match) => `${at(page, match.index)}: no existe el componente <${match[1]}>.`))
}
