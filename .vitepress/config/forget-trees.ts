import type { Plugin } from 'vite'
import type { compileScript, SFCDescriptor } from 'vue/compiler-sfc'

interface Compiler {
  readonly compileScript: typeof compileScript
}

/** VitePress's theme, which is compiled again for the server from what was read for browsers. */
const FRAME = /[\\/]node_modules[\\/]/

/**
 * Vue's plugin keeps the syntax trees of every page and component until the build ends, to compare them with what is written next; a build reads
 * none of them again. With two hundred lessons they are three hundred megabytes, and memory is asked for and searched over and over on their account.
 */
export function forgetTrees(): Plugin {
  return {
    name: 'forget-trees',
    apply: 'build',
    configResolved({ plugins }) {
      const vue = plugins.find(({ name }) => name === 'vite:vue') as Plugin<{ options: { compiler: Compiler } }> | undefined
      const { api, transform } = vue ?? {}
      if (!vue || !api || typeof transform !== 'object') throw new Error('Vue’s plugin is not as it was: look at .vitepress/config/forget-trees.ts')
      const { compiler } = api.options
      const compiled = new Map<string, SFCDescriptor>()
      const compileAndForget: Compiler['compileScript'] = (component, how) => {
        compiled.set(component.filename, component)
        const script = compiler.compileScript(component, how)
        delete script.scriptAst
        delete script.scriptSetupAst
        return script
      }
      api.options = { ...api.options, compiler: { ...compiler, compileScript: compileAndForget } }
      vue.transform = {
        ...transform,
        async handler(source, id, options) {
          const result = await transform.handler.call(this, source, id, options)
          const template = compiled.get(id)?.template
          compiled.delete(id)
          if (template && !FRAME.test(id)) delete template.ast
          return result
        },
      }
    },
  }
}
