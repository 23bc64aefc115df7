import { cp, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Instrument } from '../exercises/core/evaluate'
import { Refusal, runScript } from './run'

/**
 * `npm run new:instrument <id>`: copies the working template to a folder of its own, with its page, its worksheet and its test, so that
 * writing an instrument begins from something that compiles, is scored and is tested.
 */

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
/** Codes travel in five bits of a link. */
const CODES = Array.from({ length: 31 }, (_, index) => index + 1)
const TEMPLATE = 'exercises/instruments/_template'
const TEMPLATE_TEST = 'test/unit/exercises/instruments/_template.test.ts'
/** Pages of the template, which go to a place of their own. */
const PAGES = ['page.md', 'worksheet.md']
/** The template's own id, title and code, which the copy replaces. */
const TEMPLATE_ID = 'instrumento-nuevo'
const TEMPLATE_TITLE = 'Instrumento nuevo'
const TEMPLATE_CODE = /^ {2}code: 31,$/m

/** Where the parts of an instrument live, relative to the project. */
const placesOf = (id: string) => ({
  folder: `exercises/instruments/${id}`,
  page: `docs/instrumentos/${id}.md`,
  worksheet: `docs/instrumentos/hojas/${id}.md`,
  test: `test/unit/exercises/instruments/${id}.test.ts`,
})

const exists = async (path: string): Promise<boolean> => stat(path).then(() => true, () => false)

async function freeCode(root: string): Promise<number> {
  const base = join(root, 'exercises/instruments')
  const folders = (await readdir(base, { withFileTypes: true })).filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
  const used = await Promise.all(folders.map(async ({ name }) => {
    const module = (await import(pathToFileURL(join(base, name, 'index.ts')).href)) as { instrument: Instrument }
    return module.instrument.definition.code
  }))
  const free = CODES.find((code) => !used.includes(code))
  if (free === undefined) throw new Refusal('All 31 codes are taken: links have no room for another instrument.')
  return free
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

async function rewrite(file: string, change: (text: string) => string): Promise<void> {
  await writeFile(file, change(await readFile(file, 'utf8')))
}

/**
 * Creates an instrument from the template.
 *
 * @param root folder of the project
 * @param id kebab-case ASCII; becomes folder, page and address
 * @returns what was created, relative to `root`, and the code that the instrument got in links
 * @throws Refusal when the id cannot be used; nothing is written then
 */
export async function createInstrument(root: string, id: string): Promise<{ readonly created: readonly string[]; readonly code: number }> {
  if (!ID.test(id)) {
    throw new Refusal(`"${id}" is not an id: use lower-case words without accents joined by hyphens, such as practicas-red.`)
  }
  if (id === TEMPLATE_ID) throw new Refusal(`"${id}" is the template's own id: choose one that says what the instrument measures.`)
  const places = placesOf(id)
  for (const place of Object.values(places)) {
    if (await exists(join(root, place))) throw new Refusal(`${place} is already there: choose another id, or edit what exists.`)
  }
  const code = await freeCode(root)
  const title = `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`
  const own = (text: string): string =>
    text.replace(TEMPLATE_CODE, `  code: ${code},`).replaceAll(TEMPLATE_ID, id).replaceAll(TEMPLATE_TITLE, title).replaceAll('_template', id)

  const folder = join(root, places.folder)
  await cp(join(root, TEMPLATE), folder, { recursive: true, filter: (path) => !PAGES.includes(basename(path)) })
  for (const file of await filesOf(folder)) await rewrite(file, own)
  for (const [from, to] of [[join(TEMPLATE, 'page.md'), places.page], [join(TEMPLATE, 'worksheet.md'), places.worksheet], [TEMPLATE_TEST, places.test]] as const) {
    await mkdir(dirname(join(root, to)), { recursive: true })
    await cp(join(root, from), join(root, to))
    await rewrite(join(root, to), own)
  }
  return { created: Object.values(places), code }
}

const nextSteps = (id: string, created: readonly string[], code: number): string => `Created, with code ${code} in links:
${created.map((place) => `  ${place}`).join('\n')}

Next:
  1. definition.ts  the items: what a third person could observe, where to check it, and the source (key and section).
  2. score.ts       the rule, in whole numbers, with its source; index.ts only joins the parts.
  3. outline.ts     what the result says, row by row, and what to do next.
  4. feedback/      one text for each level, or for each group and level, as its level set declares.
  5. prompts.ts     questions to talk about; provenance.ts: what is the source's and what ours; example.ts: an invented group.
  6. ${created.at(-1)}
                    every boundary of the rule: on it, and on each side.
  7. ${created.at(1)}
                    title, introduction and how the result is computed; then list it in docs/instrumentos/index.md.
  8. test/fixtures/instrument-fingerprints.txt
                    once the items are whole, the line that test/contract/frozen.test.ts asks for.

Check it, and see it:
  npm run types && npm run lint
  npx vitest run ${id} test/contract/instruments.test.ts
  npm run dev       then open /instrumentos/${id}, and on paper /instrumentos/hojas/${id}

Once published, ids and code stay; a change that makes old answers mean something else adds 1 to version.
`

async function main(args: readonly string[]): Promise<void> {
  const [id, ...rest] = args
  if (id === undefined || rest.length > 0) throw new Refusal('Usage: npm run new:instrument <id>    (such as practicas-red)')
  const { created, code } = await createInstrument(resolve(dirname(fileURLToPath(import.meta.url)), '..'), id)
  process.stdout.write(nextSteps(id, created, code))
}

await runScript(import.meta.url, main)
