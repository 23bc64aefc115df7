import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the theme draws in and around lessons when somebody comes near it (`theme/components/site/CoursePart.vue`, `theme/index.ts`). */
const COMPONENTS = ['Exercise', 'LocationQuotient', 'ShiftShare', 'WorkbookTask', 'LessonBar', 'LessonEnd', 'ModuleFront', 'GlossaryPreview']

/** Of a built script: the others that it names, to load at once or later. */
const NAMED = /["'`]((?:\.{0,2}\/)?[\w@./-]+\.js)["'`]/g

/**
 * Scripts and styles that any lesson may ask for after it was opened, found from what the built scripts name. What every page loads first,
 * which names all the rest, is not gone through.
 *
 * @param files of the built site
 * @throws where a component has no script: then it was renamed, and lessons would lack it without connection
 */
export function lessonParts(folder: string, files: readonly string[]): readonly string[] {
  const known = new Set(files)
  const first = new Set(files.filter((file) => /^assets\/(?:app|chunks\/(?:theme|framework))\./.test(file)))
  const found = new Set<string>()
  const pending = COMPONENTS.map((name) => {
    const file = files.find((each) => each.startsWith(`assets/chunks/${name}.`) && each.endsWith('.js'))
    if (file === undefined) throw new Error(`The build has no script of «${name}», which lessons draw`)
    return file
  })
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file) || first.has(file)) continue
    found.add(file)
    // Its styles, which only the scripts of the first load name, are called as it is.
    const styles = `assets/${file.slice('assets/chunks/'.length).replace(/\.[^.]+\.js$/, '')}.`
    for (const each of files) if (each.startsWith(styles) && each.endsWith('.css')) found.add(each)
    for (const [, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(NAMED)) {
      const named = [join('assets/chunks', name), join('assets', name), name].find((each) => known.has(each))
      if (named !== undefined) pending.push(named)
    }
  }
  return [...found].sort()
}
