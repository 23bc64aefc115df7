import { createServer } from 'node:http'
import { createReadStream, existsSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.woff2': 'font/woff2', '.csv': 'text/csv; charset=utf-8', '.webmanifest': 'application/manifest+json',
}

/** The file of an address, with clean URLs as a server of the real site has them; `404.html` when there is none. */
export function fileOf(folder: string, url: string): { file: string; status: number } {
  const path = join(folder, normalize(decodeURIComponent(new URL(url, 'http://x').pathname)))
  const file = [path, `${path}.html`, join(path, 'index.html')].find((candidate) => existsSync(candidate) && statSync(candidate).isFile())
  return file && file.startsWith(folder) ? { file, status: 200 } : { file: join(folder, '404.html'), status: 404 }
}

/** A page with nothing in it, at the site's own origin: no script of the site runs there. */
export const EMPTY_PAGE = '/.empty'

export interface ServedSite {
  /** Without a final slash: `http://127.0.0.1:41234`. */
  readonly url: string
  close(): Promise<void>
}

interface Serving {
  /** Files that never come, as over a connection that is too slow for them. */
  readonly isHeld?: (file: string) => boolean
  /** Lets a browser keep what is called by its content, as `docs/facilitacion/publicar.md` asks of the real site's server. */
  readonly isKept?: boolean
}

/** Serves a built site on a free port of this machine. */
export async function serve(folder: string, { isHeld = () => false, isKept = false }: Serving = {}): Promise<ServedSite> {
  const server = createServer((request, response) => {
    // With an icon of its own: a browser asks for one at the root otherwise, and finds nothing there.
    if (request.url === EMPTY_PAGE) return response.writeHead(200, { 'content-type': TYPES['.html'] }).end('<link rel="icon" href="data:,">')
    const { file, status } = fileOf(folder, request.url ?? '/')
    if (isHeld(file)) return
    response.writeHead(status, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...(isKept && file.startsWith(join(folder, 'assets')) && { 'cache-control': 'public, max-age=31536000, immutable' }),
    })
    if (existsSync(file)) createReadStream(file).pipe(response)
    else response.end()
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => {
      server.closeAllConnections()
      server.close(() => resolve())
    }),
  }
}
