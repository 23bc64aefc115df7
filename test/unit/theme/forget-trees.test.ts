import type { ResolvedConfig } from 'vite'
import { expect, it } from 'vitest'
import { forgetTrees } from '../../../.vitepress/config/forget-trees'

interface Component {
  readonly filename: string
  readonly template: { readonly source: string; ast?: object | undefined }
}

/** What Vue's plugin still has of a file after a build has compiled it. */
async function kept(id: string) {
  const component: Component = { filename: id, template: { source: '<p />', ast: {} } }
  const vue = {
    name: 'vite:vue',
    api: { options: { compiler: { version: '3', compileScript: ({ filename }: Component) => ({ content: filename, scriptAst: [1], scriptSetupAst: [2] }) } } },
    transform: {
      handler: async (source: string) => {
        const script = vue.api.options.compiler.compileScript(component)
        await Promise.resolve()
        return { source, script, hadTree: component.template.ast !== undefined }
      },
    },
  }
  ;(forgetTrees().configResolved as (config: ResolvedConfig) => void)({ plugins: [vue] } as unknown as ResolvedConfig)
  const { handler } = vue.transform as unknown as { handler: (source: string, id: string) => ReturnType<typeof vue.transform.handler> }
  return { component, version: vue.api.options.compiler.version, result: await handler('uno', id) }
}

it('has the trees of a page while it is compiled, and none of them afterwards', async () => {
  const { component, version, result } = await kept('/docs/uno.md')
  expect(result).toEqual({ source: 'uno', script: { content: '/docs/uno.md' }, hadTree: true })
  expect(component.template).toEqual({ source: '<p />' })
  expect(version).toBe('3')
})

it('keeps the template’s tree of what is compiled once more, for the server', async () => {
  expect((await kept('/node_modules/vitepress/VPNav.vue')).component.template.ast).toEqual({})
})

it('stops the build where Vue’s plugin is another', () => {
  const config = { plugins: [] } as unknown as ResolvedConfig
  expect(() => (forgetTrees().configResolved as (config: ResolvedConfig) => void)(config)).toThrow(/forget-trees/)
})
