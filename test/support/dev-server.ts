import { fork } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

const ROOT = join(import.meta.dirname, '../..')
const NEEDED = ['.vitepress', 'docs', 'exercises', 'package.json']
/** What was built there, and the pages of other modules, tools and sources: the server reads all of them before it begins. */
const LEFT_OUT = /^(?:\.vitepress\/(?:dist|cache)|docs\/(?:datos|facilitacion|fuentes|instrumentos|modulos\/0[2-9]-[\w-]+))$/
const isNeeded = (path: string): boolean => !LEFT_OUT.test(relative(ROOT, path).split(sep).join('/'))

/** Ends the server with whoever started it, however that ended. */
const WITH_ITS_PARENT = 'data:text/javascript,process.on("disconnect",()=>process.exit())'

export interface DevServer {
  /** Without a final slash. */
  readonly url: string
  /** The copy of module 1 and of all that draws it; what is changed there touches nothing else. */
  readonly folder: string
  readonly close: () => Promise<void>
}

/** `npm run dev` upon a copy, on a free port of this machine. */
export async function startWriting(): Promise<DevServer> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'writing-')))
  for (const name of NEEDED) await cp(join(ROOT, name), join(folder, name), { recursive: true, filter: isNeeded })
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const command = createRequire(import.meta.url).resolve('vitepress/package.json').replace('package.json', 'bin/vitepress.js')
  const server = fork(command, ['dev', '--host', '127.0.0.1', '--port', '0'], {
    cwd: folder, env: { ...process.env, NODE_ENV: 'development' }, execArgv: ['--import', WITH_ITS_PARENT], silent: true,
  })
  const ended = once(server, 'exit')
  const close = async (): Promise<void> => {
    server.kill('SIGKILL')
    await ended
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
  let said = ''
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += stripVTControlCharacters(chunk.toString())
      const [, address] = /Local:\s+(http:\S+:\d+)\//.exec(said) ?? []
      if (address !== undefined) resolve(address)
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    void ended.then(() => reject(new Error(`The server ended by itself:\n${said}`)))
  }).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return { url, folder, close }
}
