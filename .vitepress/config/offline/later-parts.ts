import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root'

/**
 * What pages fetch after they were opened: which pages (how the path of each begins), and the components, or other parts with a script of their
 * own, from which all of it is found; first what is needed first.
 */
const LATER: readonly { readonly pages: readonly string[]; readonly components: readonly string[] }[] = [
  // What is drawn in and around lessons when somebody comes near it (`theme/components/site/CoursePart.vue`, `theme/index.ts`).
  { pages: ['modulos/'], components: ['Exercise', 'LocationQuotient', 'ShiftShare', 'WorkbookTask', 'LessonBar', 'LessonEnd', 'ModuleFront', 'GlossaryPreview'] },
  // A room to create, then to open: the list of comunas, and all that is inside one.
  { pages: ['facilitacion/sala'], components: ['comunas', 'RoomPage'] },
  // Dialogs, tables taken in, the paper and Word of a document that a team goes on with where there is no connection.
  { pages: readdirSync(join(root, 'exercises/workpieces')).map((id) => `instrumentos/${id}`), components: ['ActorMap', 'StrategicMap', 'BuilderPage', 'ProjectReview'] },
  // From any page, an address that leads nowhere or to what was not kept.
  { pages: [''], components: ['NotFound'] },
]

/** What is kept with the page that it is named after: its scripts, and a lesson's exercises. */
const OF_ONE_PAGE = /\.md\./

/** Of a built script: the others that it names; those that come with it are named by `from` or `import` alone. */
const NAMED = /(\bfrom|\bimport)?["'`]((?:\.{0,2}\/)?[\w@./-]+\.js)["'`]/g

/** Pages, and scripts and styles that any of them may ask for after it was opened, in the order in which they are to be kept. */
export interface LaterParts {
  readonly pages: readonly string[]
  readonly files: readonly string[]
}

/**
 * @param folder of the built site
 * @param files of the built site
 */
export const laterParts = (folder: string, files: readonly string[]): readonly LaterParts[] =>
  LATER.map(({ pages, components }) => ({ pages, files: partsOf(components, folder, files) }))

/**
 * Found from what the built scripts name: each with what comes with it, and before those that are reached by way of others. What every
 * page loads first, which names all the rest, is not gone through.
 *
 * @throws where a component has no script: then it was renamed, and its pages would lack it without connection
 */
function partsOf(components: readonly string[], folder: string, files: readonly string[]): readonly string[] {
  const known = new Set(files)
  const first = new Set(files.filter((file) => /^assets\/(?:app|chunks\/(?:theme|framework))\./.test(file)))
  const found = new Set<string>()
  const withIt: string[] = []
  const later = components.flatMap((name) => {
    const file = files.find((each) => each.startsWith(`assets/chunks/${name}.`) && each.endsWith('.js'))
    // Pages bring what they name, and none may name it.
    if (file === undefined && !existsSync(join(root, `.vitepress/theme/components/pages/${name}.vue`))) {
      throw new Error(`The build has no script of «${name}», which .vitepress/config/offline/later-parts.ts names`)
    }
    return file ?? []
  })
  for (let file = later.shift(); file !== undefined; file = withIt.pop() ?? later.shift()) {
    if (found.has(file) || first.has(file) || OF_ONE_PAGE.test(file)) continue
    found.add(file)
    // Its styles, which only the scripts of the first load name, are called as it is.
    const styles = `assets/${file.slice('assets/chunks/'.length).replace(/\.[^.]+\.js$/, '')}.`
    for (const each of files) if (each.startsWith(styles) && each.endsWith('.css')) found.add(each)
    for (const [, comes, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(NAMED)) {
      const named = [join('assets/chunks', name), join('assets', name), name].find((each) => known.has(each))
      if (named !== undefined) (comes === undefined ? later : withIt).push(named)
    }
  }
  return [...found]
}
