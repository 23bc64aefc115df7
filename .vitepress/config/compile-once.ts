import { relative } from 'node:path'
import type { Plugin } from 'vite'

/** VitePress's theme: drawn around every page. */
const FRAME = /[\\/]node_modules[\\/]/

/** As Vue's plugin has it in what it compiles for a server: tells which components a page was drawn with. */
const told = (file: string): string => `
import { useSSRContext as __drawnFor } from 'vue'
const __setup = _sfc_main.setup
_sfc_main.setup = (props, context) => {
  const drawn = __drawnFor()
  ;(drawn.modules ??= new Set()).add(${JSON.stringify(file)})
  return __setup?.(props, context)
}
`

/**
 * The bundle that draws the pages takes each component as it was compiled for browsers, a moment before: what Vue compiles for servers draws the
 * same, only faster, and that pays where a component is drawn for thousands of visits, not once or twice in a build. What is chosen in a
 * `<select v-model>` it leaves to the browser.
 */
export function compileOnce(): Plugin {
  const components = new Map<string, { readonly source: string; readonly result: { readonly code: string } }>()
  const scripts = new Map<string, unknown>()
  return {
    name: 'compile-once',
    apply: 'build',
    configResolved({ plugins, root, build: { ssr } }) {
      const vue = plugins.find(({ name }) => name === 'vite:vue')
      const { load, transform } = vue ?? {}
      if (!vue || typeof load !== 'object' || typeof transform !== 'object') throw new Error('Vue’s plugin is not as it was: look at .vitepress/config/compile-once.ts')
      vue.load = {
        ...load,
        async handler(id, options) {
          if (!id.includes('type=script') || FRAME.test(id)) return load.handler.call(this, id, options)
          if (ssr && scripts.has(id)) return scripts.get(id) as never
          const script = await load.handler.call(this, id, options)
          if (!ssr) scripts.set(id, script)
          return script
        },
      }
      vue.transform = {
        ...transform,
        async handler(source, id, options) {
          if (id.includes('?') || FRAME.test(id)) return transform.handler.call(this, source, id, options)
          const before = components.get(id)
          if (ssr && before?.source === source) return { ...before.result, code: before.result.code + told(relative(root, id).replaceAll('\\', '/')) }
          const result = await transform.handler.call(this, source, id, options)
          if (!ssr && typeof result === 'object' && result !== null && 'code' in result) components.set(id, { source, result: result as { code: string } })
          return result
        },
      }
    },
  }
}
