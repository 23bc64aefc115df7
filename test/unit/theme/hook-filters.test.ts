import type { ResolvedConfig } from 'vite'
import { expect, it } from 'vitest'
import { hookFilters } from '../../../.vitepress/config/hook-filters'

type Hook = { readonly filter?: { readonly id: RegExp | { readonly include: readonly RegExp[]; readonly exclude: RegExp } }; readonly handler: unknown }

function filtered(plugins: Record<string, unknown>[], routes: readonly unknown[] = []) {
  const config = { plugins, vitepress: { dynamicRoutes: { routes } } } as unknown as ResolvedConfig
  ;(hookFilters().configResolved as (config: ResolvedConfig) => void)(config)
  return plugins as unknown as Record<string, Hook>[]
}
const idOf = (hook: Hook | undefined) => hook?.filter?.id as RegExp

it('says beforehand which modules a hook of VitePress is for, and leaves the hook itself', () => {
  const transform = () => null
  const [vitepress] = filtered([{ name: 'vitepress', transform }])
  expect(vitepress?.transform?.handler).toBe(transform)
  expect(idOf(vitepress?.transform).test('/docs/index.md')).toBe(true)
  expect(idOf(vitepress?.transform).test('/theme/useSite.ts')).toBe(false)
})

it('keeps the filter of a hook that has one, and leaves other plugins alone', () => {
  const hook = { filter: { id: /mine/ }, handler: () => null }
  const transform = () => null
  const [vue, other] = filtered([{ name: 'vite:vue', transform: hook }, { name: 'other', transform }])
  expect(vue?.transform).toBe(hook)
  expect(other?.transform).toBe(transform)
})

it('asks for pages made from others only where there are some', () => {
  const load = () => null
  expect(idOf(filtered([{ name: 'vitepress:dynamic-routes', load }])[0]?.load).test('/docs/uno.md')).toBe(false)
  expect(filtered([{ name: 'vitepress:dynamic-routes', load }], [{}])[0]?.load).toBe(load)
})

it('serves a hook once for both bundles, also where the plugin is the same one', () => {
  const load = () => null
  const plugin = { name: 'vitepress:data', load }
  const [first] = filtered([plugin])
  const hook = first?.load
  expect(filtered([plugin])[0]?.load).toBe(hook)
})
