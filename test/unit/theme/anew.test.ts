import { describe, expect, it } from 'vitest'
import { partIn } from '../../../.vitepress/theme/composables/anew'

const module = (exported: object): object => Object.defineProperty({ ...exported }, Symbol.toStringTag, { value: 'Module' })
interface Part { readonly wanted: number }

describe('a part of the site fetched again', () => {
  it('is the script itself, or the one among others that exports what is looked for', () => {
    const whole = module({ wanted: 1 })
    expect(partIn<Part>(whole, 'wanted')).toBe(whole)
    const part = module({ wanted: 2 })
    expect(partIn<Part>(module({ a: () => 0, b: { wanted: 3 }, c: null, n: part, t: module({ other: 1 }) }), 'wanted')).toBe(part)
  })

  it('is never taken for another one', () => {
    expect(partIn<Part>(module({ n: module({ wanted: 1 }), t: module({ wanted: 2 }) }), 'wanted')).toBeUndefined()
    expect(partIn<Part>(module({ n: module({ other: 1 }) }), 'wanted')).toBeUndefined()
  })
})
