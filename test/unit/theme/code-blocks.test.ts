import { expect, it } from 'vitest'
import { splitCode } from '../../../.vitepress/config/code-blocks'

const CSS = `
/* inline code, and blocks */
.vp-doc :not(pre, h1) > code { a: 1; }
.vp-doc [class*='language-'] pre,
.vp-doc [class*='language-'] code { b: 1; }
@media (min-width: 640px) {
  .vp-doc div[class*='language-'] { c: 1; }
  .vp-doc h2 { d: 1; }
}
.vp-doc p,
.vp-doc [class*='language-'] p { e: 1; }
.dark .vp-code span { f: 1; }
`
const short = (css: string): string => css.replace(/\s+/g, ' ').trim()

it('takes what is only for blocks of code from what is for every text, also on some screens', () => {
  const { code, rest } = splitCode(CSS)
  expect(short(code)).toBe(".vp-doc [class*='language-'] pre, .vp-doc [class*='language-'] code { b: 1; } @media (min-width: 640px) { .vp-doc div[class*='language-'] { c: 1; } } .dark .vp-code span { f: 1; }")
  expect(short(rest)).toBe(".vp-doc :not(pre, h1) > code { a: 1; } @media (min-width: 640px) { .vp-doc h2 { d: 1; } } .vp-doc p, .vp-doc [class*='language-'] p { e: 1; }")
})
