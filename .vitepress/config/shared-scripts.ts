import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from './root'

/**
 * What pages begin with, page by page: the parts that each fetches as it is opened, from the theme's folder. What all of the same of them
 * stand upon comes in one script. Left to itself the bundler makes a script for each set of the two hundred parts that are ever fetched,
 * and a tool had sixty of them, each to be asked for, unpacked and linked to the others before anything came alive.
 */
const BEGINNINGS: readonly (readonly string[])[] = [
  ['components/pages/Exercise.vue', 'components/pages/WorkbookTask.vue', 'components/course/LessonBar.vue', 'components/course/LessonEnd.vue', 'composables/useCourse.ts'],
  ['components/pages/HomePage.vue'],
  ['components/pages/SourceLessons.vue', 'components/pages/SourceTable.vue', 'components/pages/FigureUses.vue'],
  ['components/pages/ReviewPage.vue'],
  ['components/pages/InvitationMenu.vue'],
  ['components/pages/InstrumentPage.vue', '../../exercises/instruments/diagnostico-organizacional/index.ts'],
  ['components/pages/RoomPage.vue'],
  ['components/pages/MyMunicipality.vue'],
  ['components/piece/BuilderTool.vue'],
  ['components/actors/ActorMapTool.vue'],
  ['components/strategic/StrategicMapTool.vue'],
]

/** Modules that only hand on what others define: who imports from there needs of it what it names, and that the bundler knows. */
const HANDS_ON = /\/theme\/strings\.ts$/

/** The list of comunas is fetched by itself through one door, and comes with who needs it: the bundler joins list and door. */
const BY_ITSELF = /\/exercises\/core\/comunas[\w-]*\.ts$/

/** What is needed of a module. */
export interface Module {
  readonly imports: readonly string[]
  /** It is also fetched by itself, when somebody needs it. */
  readonly apart: boolean
}

/** All that some modules stand upon, themselves too. */
function under(ids: readonly string[], modules: ReadonlyMap<string, Module>): Set<string> {
  const found = new Set<string>()
  const open = [...ids]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue
    found.add(id)
    if (!HANDS_ON.test(id)) open.push(...modules.get(id)?.imports ?? [])
  }
  return found
}

/**
 * Which script a module goes into, by number; the bundler decides on those of which a single beginning needs anything.
 *
 * @throws where a beginning is no module: then it was renamed
 */
export function sharedScripts(beginnings: readonly (readonly string[])[], modules: ReadonlyMap<string, Module>): ReadonlyMap<string, number> {
  const missing = beginnings.flat().find((id) => !modules.has(id))
  if (missing !== undefined) throw new Error(`«${missing}» is no longer part of the site: look at .vitepress/config/shared-scripts.ts`)
  const needed = beginnings.map((ids) => under(ids, modules))
  const anyNeeded = new Set(needed.flatMap((ids) => [...ids]))
  // What is fetched by itself keeps a script of its own. Where others import it too, what it stands upon is parted from them, lest each of
  // two scripts need the other first.
  const imported = new Set([...anyNeeded].flatMap((id) => modules.get(id)?.imports ?? []))
  const apart = [...anyNeeded].filter((id) => modules.get(id)?.apart === true && imported.has(id))
  const stood = [...needed, ...apart.map((id) => under([id], modules))]
  const numbers = new Map<string, number>()
  const scripts = new Map<string, number>()
  for (const id of anyNeeded) {
    if (modules.get(id)?.apart === true || BY_ITSELF.test(id) || needed.filter((ids) => ids.has(id)).length < 2) continue
    const by = stood.flatMap((ids, at) => (ids.has(id) ? [at] : [])).join()
    const number = numbers.get(by) ?? numbers.size
    numbers.set(by, number)
    scripts.set(id, number)
  }
  return scripts
}

/** Few scripts for the pages that people begin with, none of which holds anything that its page does not need. */
export function fewScripts(): Plugin {
  let scripts: ReadonlyMap<string, number> = new Map()
  return {
    name: 'few-scripts',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    buildEnd(error) {
      if (error) return
      const modules = new Map([...this.getModuleIds()].map((id) => {
        const info = this.getModuleInfo(id)
        return [id, { imports: info?.importedIds ?? [], apart: (info?.dynamicImporters.length ?? 0) > 0 }] as const
      }))
      scripts = sharedScripts(BEGINNINGS.map((files) => files.map((file) => join(root, '.vitepress/theme', file).replaceAll('\\', '/'))), modules)
    },
    outputOptions({ manualChunks, ...rest }) {
      if (typeof manualChunks !== 'function') this.error('VitePress no longer says what all pages begin with: look at .vitepress/config/shared-scripts.ts')
      return {
        ...rest,
        codeSplitting: {
          groups: [
            { name: (id, context) => manualChunks(id, { getModuleInfo: (of) => context.getModuleInfo(of) }) ?? null, priority: 1 },
            { name: (id) => (scripts.has(id) ? `shared-${scripts.get(id)}` : null), includeDependenciesRecursively: false },
          ],
        },
      }
    },
  }
}
