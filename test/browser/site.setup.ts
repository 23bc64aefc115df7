import { execFile } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { promisify } from 'node:util'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built site without a final slash: `http://127.0.0.1:41234`. */
    site: string
  }
}

const ROOT = join(import.meta.dirname, '../..')
const DIST = join(ROOT, '.vitepress/dist')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff2': 'font/woff2', '.csv': 'text/csv; charset=utf-8', '.webmanifest': 'application/manifest+json',
}

/** Builds the site once for all the browser tests, in a process of its own: the test runner's environment is not production. */
async function build(): Promise<void> {
  const vitepress = createRequire(import.meta.url).resolve('vitepress/package.json').replace('package.json', 'bin/vitepress.js')
  await promisify(execFile)(process.execPath, [vitepress, 'build'], {
    cwd: ROOT, env: { ...process.env, NODE_ENV: 'production' }, maxBuffer: 64 * 1024 * 1024,
  })
}

/** The file of an address, with clean URLs as a server of the real site has them; `404.html` when there is none. */
function fileOf(url: string): { file: string; status: number } {
  const path = join(DIST, normalize(decodeURIComponent(new URL(url, 'http://x').pathname)))
  const file = [path, `${path}.html`, join(path, 'index.html')].find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
  return file && file.startsWith(DIST) ? { file, status: 200 } : { file: join(DIST, '404.html'), status: 404 }
}

function serve(): Promise<Server> {
  const server = createServer((request, response) => {
    const { file, status } = fileOf(request.url ?? '/')
    response.writeHead(status, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    createReadStream(file).pipe(response)
  })
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server)) })
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await build()
  const server = await serve()
  project.provide('site', `http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  return () => new Promise((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
}
