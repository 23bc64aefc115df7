import { createMarkdownRenderer, type MarkdownEnv } from 'vitepress'
import { expect, it } from 'vitest'
import { markdown } from '../../../.vitepress/config/markdown'

const md = await createMarkdownRenderer('docs', markdown)

/** The components that a page brings, in order. */
function broughtBy(source: string): readonly string[] {
  const env: MarkdownEnv = { path: '', relativePath: '', cleanUrls: true }
  md.render(source, env)
  return [...(env.sfcBlocks?.scriptSetup?.content ?? '').matchAll(/import (\w+) from 'virtual:part-\1'/g)].map(([, name = '']) => name)
}

it('has a page bring what it names, once each: in a line, around other text, among words', () => {
  expect(broughtBy('# Uno\n\n<SourceTable id="a" />\n\n<HomePage>\n\nTexto <KeepWholeSite />.\n\n</HomePage>\n\n<SourceTable id="b" />\n')).toEqual(['SourceTable', 'HomePage', 'KeepWholeSite'])
})

it('has it bring nothing that it only writes about, nor what is no part of pages', () => {
  expect(broughtBy('# Uno\n\nCon `<HomePage />` o <Otra /> y <b>más</b>.\n\n<Otra />\n')).toEqual([])
  expect(broughtBy('```html\n<HomePage />\n```\n')).toEqual(['CodeBlocks'])
})

it('adds them to a script of the page’s own', () => {
  expect(broughtBy('<script setup>\nconst a = 1\n</script>\n\n# Uno\n\n<HomePage :a="a" />\n')).toEqual(['HomePage'])
})
