import type { ResolvedConfig } from 'vite'
import { describe, expect, it } from 'vitest'
import { compileOnce } from '../../../.vitepress/config/compile-once'

type Handler = (source: string, id: string) => Promise<{ code: string }>

/** What becomes of components that Vue's plugin compiles, with the times that it was asked to. */
function site() {
  const asked: string[] = []
  const compile = (kind: string) => (source: string, id: string) => {
    asked.push(`${kind} ${id}`)
    return { code: `const _sfc_main = {} // ${kind} ${source}\nexport default _sfc_main` }
  }
  const plugin = compileOnce()
  const bundle = (kind: 'client' | 'server') => {
    const vue = { name: 'vite:vue', load: { handler: (id: string) => compile(kind)('script', id) }, transform: { handler: compile(kind) } }
    const config = { plugins: [vue], root: '/docs', build: { ssr: kind === 'server' } } as unknown as ResolvedConfig
    ;(plugin.configResolved as (config: ResolvedConfig) => void)(config)
    return vue as unknown as { load: { handler: (id: string) => Promise<{ code: string }> }, transform: { handler: Handler } }
  }
  return { asked, bundle }
}

describe('a component of the site', () => {
  const FILE = '/theme/Uno.vue'

  it('is compiled for browsers alone, and tells the server that it was drawn', async () => {
    const { asked, bundle } = site()
    const client = await bundle('client').transform.handler('uno', FILE)
    const server = await bundle('server').transform.handler('uno', FILE)
    expect(asked).toEqual([`client ${FILE}`])
    expect(client.code).not.toContain('modules')
    expect(server.code.startsWith(client.code)).toBe(true)
    expect(server.code).toContain('add("../theme/Uno.vue")')
  })

  it('has its script, a module of its own, compiled once too', async () => {
    const { asked, bundle } = site()
    const script = `${FILE}?vue&type=script&lang.ts`
    const client = await bundle('client').load.handler(script)
    expect(await bundle('server').load.handler(script)).toEqual(client)
    expect(asked).toEqual([`client ${script}`])
  })

  it('is compiled again where the server has another text for it, or has it alone', async () => {
    const { asked, bundle } = site()
    await bundle('client').transform.handler('uno', FILE)
    const server = bundle('server')
    expect((await server.transform.handler('dos', FILE)).code).toContain('server dos')
    expect((await server.transform.handler('tres', '/theme/Tres.vue')).code).toContain('server tres')
    expect(asked).toHaveLength(3)
  })

  it('is compiled for both where VitePress draws it around every page', async () => {
    const { asked, bundle } = site()
    const file = '/node_modules/vitepress/VPNav.vue'
    await bundle('client').transform.handler('barra', file)
    await bundle('server').transform.handler('barra', file)
    expect(asked).toEqual([`client ${file}`, `server ${file}`])
  })
})

it('stops the build where Vue’s plugin is another', () => {
  const config = { plugins: [], root: '/', build: { ssr: false } } as unknown as ResolvedConfig
  expect(() => (compileOnce().configResolved as (config: ResolvedConfig) => void)(config)).toThrow(/compile-once/)
})
