import { expect, it } from 'vitest'
import { short, withoutKind } from '../../../.vitepress/config/inline-scripts'

it('makes a script of a page’s head short once, and of a kind that is JavaScript and VitePress lets be', () => {
  const made = short(['script', { id: 'a' }, '(() => {\n  const first = 1\n  window.first = first\n})()'])
  expect(made).toEqual(['script', { id: 'a', type: '' }, expect.stringMatching(/^\S.{10,40}\S$/)])
  const window = { first: 0 }
  new Function('window', made[2] ?? '')(window)
  expect(window.first).toBe(1)
  expect(short(made)).toBe(made)
})

it('leaves all else of the head as it is', () => {
  for (const tag of [['meta', { name: 'a' }], ['script', { src: '/a.js' }], ['script', { type: 'application/ld+json' }, '{ "a": 1 }']] as const) expect(short([...tag])).toEqual(tag)
})

it('takes the kind away again from what was made short, and no other', () => {
  expect(withoutKind('<script id="a" type="">b</script><script type="module" src="/c.js"></script>')).toBe('<script id="a">b</script><script type="module" src="/c.js"></script>')
})
