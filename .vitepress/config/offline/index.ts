import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { SiteConfig } from 'vitepress'
import { laterParts } from './later-parts'

const packed = promisify(gzip)

/** Files that a server sends as they are. */
const PACKED = /\.(?:woff2|png|jpe?g|webp|zip|xlsx|docx)$/

/**
 * Writes `sw.js`: the worker's text with the list of every built file and the hash of its content, so that a new build downloads only
 * what changed, with how much all of it is to download and what its pages fetch after they were opened.
 */
export async function makeOffline({ outDir }: Pick<SiteConfig, 'outDir'>): Promise<void> {
  const found = await measured([...walk(outDir)].filter((path) => path !== join(outDir, 'sw.js')))
  const files = Object.fromEntries(found.map(({ path, hash }) => [relative(outDir, path).split(sep).join('/'), hash]))
  const bytes = found.reduce((sum, { size }) => sum + size, 0)
  const version = digest(JSON.stringify(files))
  const worker = readFileSync(fileURLToPath(new URL('./worker.js', import.meta.url)), 'utf8')
  writeFileSync(join(outDir, 'sw.js'), `const site = ${JSON.stringify({ version, bytes, later: laterParts(outDir, Object.keys(files)), files })}\n${worker}`)
}

/** Four at a time, which Node packs beside each other; all at once would fill the memory of a small computer. */
async function measured(paths: readonly string[]): Promise<readonly { readonly path: string; readonly hash: string; readonly size: number }[]> {
  const found: { path: string; hash: string; size: number }[] = []
  let next = 0
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (let index = next++; index < paths.length; index = next++) {
      const path = paths[index] ?? ''
      const content = await readFile(path)
      found[index] = { path, hash: digest(content), size: PACKED.test(path) ? content.length : (await packed(content)).length }
    }
  }))
  return found
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(path)
    else yield path
  }
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 16)
}
