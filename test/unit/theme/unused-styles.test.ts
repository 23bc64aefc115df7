import { describe, expect, it } from 'vitest'
import { isShown } from '../../../.vitepress/config/unused'
import { withoutBlocks, withoutIcons, withoutLanguages, withoutNever, withoutUnread } from '../../../.vitepress/config/unused-styles'

describe('the palette that every page carries', () => {
  it('keeps what is read elsewhere, and what that reads in turn', () => {
    const css = ':root { --ink: var(--gray); --gray: #333; --lost: var(--deep); --deep: #000; }'
    expect(withoutUnread(css, new Set(['--ink'])).replace(/\s+/g, ' ')).toBe(':root { --ink: var(--gray); --gray: #333; }')
  })

  it('takes a value with semicolons of its own as one', () => {
    const css = `:root { --icon: url("data:image/svg+xml;base64,AA;BB"); --ink: #333; }`
    expect(withoutUnread(css, new Set(['--ink'])).replace(/\s+/g, ' ')).toBe(':root { --ink: #333; }')
    expect(withoutUnread(css, new Set(['--icon', '--ink']))).toBe(css)
  })

  it('keeps an icon that a template names, with others of the same rule, and no other', () => {
    const css = "[class^='vpi-'] { width: 1em; }\n.vpi-up,\n.vpi-down {\n  --icon: url(\"a\");\n}\n.vpi-heart {\n  --icon: url(\"b\");\n}\n.plain { color: red; }\n"
    expect(withoutIcons(css, '<i class="vpi-down" />')).toBe("[class^='vpi-'] { width: 1em; }\n.vpi-up,\n.vpi-down {\n  --icon: url(\"a\");\n}\n.plain { color: red; }\n")
  })
})

it('keeps the kinds of block that pages write, in either way, what is for all of them, and what stands deeper', () => {
  const css = '.custom-block {\n a: 1;\n}\n.custom-block.custom-block th { b: 1; }\n.custom-block.tip a,\n.custom-block.tip code { c: 1; }\n.custom-block.note { d: 1; }\n.custom-block.note a:hover,\n.custom-block.danger { e: 1; }\n.custom-block.caution { f: 1; }\n.vp-doc .custom-block.caution { g: 1; }\n'
  expect(withoutBlocks(css, ':::: tip Ojo\n\n> [!NOTE] Ojo')).toBe('.custom-block {\n a: 1;\n}\n.custom-block.custom-block th { b: 1; }\n.custom-block.tip a,\n.custom-block.tip code { c: 1; }\n.custom-block.note { d: 1; }\n.custom-block.note a:hover,\n.custom-block.danger { e: 1; }\n.vp-doc .custom-block.caution { g: 1; }\n')
  expect(withoutBlocks(css, 'Sin :::tip ni ::')).not.toMatch(/\.tip|\.note/)
})

it('keeps what is for every language and for Spanish', () => {
  const css = ":root { a: 1; }\n\n:root:where(:lang(zh)) {\n b: 1;\n}\n\n:lang(es),\n:lang(pt) {\n c: 1;\n}\n:lang(fa) {\n d: 1;\n}\n.dark :lang(fa) { e: 1; }\n"
  expect(withoutLanguages(css).replace(/\s+/g, ' ')).toBe(':root { a: 1; } :lang(es), :lang(pt) { c: 1; } .dark :lang(fa) { e: 1; } ')
})

it('keeps of the search button what is not of its keys, also on wide screens', () => {
  const css = '.DocSearch-Button { a: 1; }\n@media (min-width: 768px) {\n  .DocSearch-Button { b: 1; }\n  .DocSearch-Button .DocSearch-Button-Keys { c: 1; }\n}\n.mac .DocSearch-Button-Key:first-child:after { d: 1; }\n.dark .DocSearch-Footer { e: 1; }\n.DocSearch-Search-Icon { f: 1; }\n'
  expect(withoutNever(css).replace(/\s+/g, ' ')).toBe('.DocSearch-Button { a: 1; } @media (min-width: 768px) { .DocSearch-Button { b: 1; } } .DocSearch-Search-Icon { f: 1; } ')
})

it('keeps of a list of selectors those of what is drawn, and what such a one excludes', () => {
  const css = '/* .level-1 { } */\n.VPSidebarItem.level-2 .text,\n.VPSidebarItem.level-3 .text { a: 1; }\n.caret { b: 1; }\n.vp-doc :is(p, :not(:is(a, b))),\n.vp-doc .VPTeamMembers { c: 1; }\n@media (min-width: 640px) {\n  .edit-info { d: 1; }\n  .VPDoc:not(.has-aside) .content { e: 1; }\n}\n'
  expect(withoutNever(css).replace(/\s+/g, ' ').trim()).toBe('.VPSidebarItem.level-2 .text{ a: 1; } .vp-doc :is(p, :not(:is(a, b))){ c: 1; } @media (min-width: 640px) { .VPDoc:not(.has-aside) .content { e: 1; } }')
})

it('counts as shown what no list leaves out', () => {
  expect(['components/VPNavBar.vue', 'styles/components/vp-doc.css'].map(isShown)).toEqual([true, true])
  expect(['components/VPHomeHero.vue', 'components/VPLocalSearchBox.vue', 'NotFound.vue', 'styles/components/vp-sponsor.css'].map(isShown)).toEqual([false, false, false, false])
})
