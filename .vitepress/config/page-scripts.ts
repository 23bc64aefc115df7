import type { StyledChunk } from './styles'

/** What is needed of a built chunk of scripts. */
export type ScriptChunk = Pick<StyledChunk, 'fileName' | 'imports' | 'isEntry' | 'moduleIds'>

/** Of each module its script, with those that it stands upon; without those that every page has, and without the page's text, which it names itself. */
export function readScripts(built: readonly ScriptChunk[]): ReadonlyMap<string, readonly string[]> {
  const chunks = new Map(built.map((chunk) => [chunk.fileName, chunk]))
  const scripts = new Map<string, readonly string[]>()
  const common = new Set<string>()
  for (const { isEntry, fileName } of built) if (isEntry && /(?:^|\/)app\./.test(fileName)) withThoseUnder(fileName, chunks, common)
  for (const { isEntry, fileName, moduleIds } of built) {
    if (isEntry) continue
    const own = [...withThoseUnder(fileName, chunks, new Set())].filter((file) => !common.has(file))
    for (const id of moduleIds) scripts.set(id, own)
  }
  return scripts
}

function withThoseUnder(file: string, chunks: ReadonlyMap<string, ScriptChunk>, found: Set<string>): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  for (const under of chunks.get(file)?.imports ?? []) withThoseUnder(under, chunks, found)
  return found
}

/**
 * Tools that come alive with their page, whoever is near, and sooner with this. Parts of a text wait until somebody comes near; maps and
 * builders, whose own work takes longest, were measured to win little by it.
 */
const TOOL = /\/theme\/components\/pages\/(?:InstrumentPage|RoomPage|MyMunicipality|InvitationMenu)\.vue$/

const RULES = /\/exercises\/instruments\/([\w-]+)\/index\.ts$/

/**
 * Scripts that a page asks for as soon as it comes alive, to be named in the page itself. Asked for one by one then, they keep a slow phone from
 * answering for as long as all else of coming alive takes, and arrive a journey later.
 *
 * @param drawn components that the page was drawn with
 * @param page its path, which for an instrument is that of its rules
 */
export function scriptsOfTool(scripts: ReadonlyMap<string, readonly string[]>, drawn: readonly string[], page: string): readonly string[] {
  const slashed = drawn.map((id) => id.replaceAll('\\', '/'))
  if (!slashed.some((id) => TOOL.test(id))) return []
  const id = /^instrumentos\/([\w-]+)\.md$/.exec(page)?.[1] ?? null
  const rules = [...scripts.keys()].filter((module) => RULES.exec(module)?.[1] === id)
  return [...new Set([...slashed, ...rules].flatMap((module) => scripts.get(module) ?? []))]
}
