import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { SiteConfig } from 'vitepress'
import { laterParts } from './later-parts'

/** Files that a server sends as they are. */
const PACKED = /\.(?:woff2|png|jpe?g|webp|zip|xlsx|docx)$/

/**
 * Writes `sw.js`: the worker's text with the list of every built file and the hash of its content, so that a new build downloads only
 * what changed, with how much all of it is to download and what its pages fetch after they were opened.
 */
export function makeOffline({ outDir }: Pick<SiteConfig, 'outDir'>): void {
  const files: Record<string, string> = {}
  let bytes = 0
  for (const path of walk(outDir)) {
    const name = relative(outDir, path).split(sep).join('/')
    if (name === 'sw.js') continue
    const content = readFileSync(path)
    files[name] = digest(content)
    bytes += PACKED.test(name) ? content.length : gzipSync(content).length
  }
  const version = digest(JSON.stringify(files))
  const worker = readFileSync(fileURLToPath(new URL('./worker.js', import.meta.url)), 'utf8')
  writeFileSync(join(outDir, 'sw.js'), `const site = ${JSON.stringify({ version, bytes, later: laterParts(outDir, Object.keys(files)), files })}\n${worker}`)
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
