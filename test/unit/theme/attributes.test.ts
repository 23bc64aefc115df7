import { createMarkdownRenderer } from 'vitepress'
import { expect, it } from 'vitest'
import { attributesInHeadings } from '../../../.vitepress/config/attributes'
import { markdown } from '../../../.vitepress/config/markdown'

const md = await createMarkdownRenderer('docs', markdown)

it('reads a heading’s own address, alone or beside attributes in a text and a block of code', () => {
  const heading = '## Título largo {#corto}\n\nTexto.\n'
  const all = `${heading}\n*a*{.b}\n\n\`\`\`md {.f}\ng\n\`\`\`\n`
  for (const page of [heading, all]) expect(md.render(page)).toContain('<h2 id="corto" tabindex="-1">Título largo <a')
  expect(md.render(all)).toContain('<p><em class="b">a</em></p>')
  expect(md.render('Sin títulos, *a*{.b}')).toBe('<p>Sin títulos, <em class="b">a</em></p>\n')
})

it('leaves braces alone that are nobody’s attributes', () => {
  expect(md.render('## Uno {#dos} y tres')).toContain('Uno {#dos} y tres')
})

/** How many tokens of a page are looked at, each time that any are. */
function lookedAt(source: string): readonly number[] {
  const looked: number[] = []
  function curlyAttrs({ tokens }: { readonly tokens: readonly unknown[] }): void {
    looked.push(tokens.length)
  }
  let rule: ((state: object) => void) | undefined
  const fake = { core: { ruler: { getRules: () => [curlyAttrs], at: (_name: string, other: (state: object) => void) => { rule = other } } } }
  attributesInHeadings(fake as unknown as typeof md)
  const state = { tokens: md.parse(source, {}).map((token) => ({ ...token, content: token.content.replace('(#', '{#') })) }
  const { tokens } = state
  rule?.(state)
  expect(state.tokens).toBe(tokens)
  return looked
}

it('looks at headings by themselves, and at a whole page only for its texts', () => {
  expect(lookedAt('## Uno (#uno)\n\nTexto.\n\n## Dos\n\n## Tres (#tres)')).toEqual([3, 3])
  expect(lookedAt('## Uno (#uno)\n\nTexto (#dos).')).toEqual([6])
  expect(lookedAt('## Uno\n\nTexto.')).toEqual([])
})
