import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_NESTED, parseJson } from '../../../../exercises/core/json-text'

const nested = (depth: number, inside = ''): string => `${'['.repeat(depth)}${inside}${']'.repeat(depth)}`

function depthOf(text: string): number {
  const reading = parseJson(text)
  let depth = 0
  for (let inner: unknown = reading.status === 'read' ? reading.document : null; typeof inner === 'object' && inner !== null; inner = Object.values(inner)[0]) depth++
  return depth
}

describe('a JSON text from outside', () => {
  it('is read as JSON reads it, with a byte order mark or without', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      const text = JSON.stringify(value)
      const document: unknown = JSON.parse(text)
      expect(parseJson(text)).toEqual({ status: 'read', document })
      expect(parseJson(`\uFEFF${text}`)).toEqual({ status: 'read', document })
    }))
  })

  it.each(['', '{', '[1,', '"', '"\\', '[[[', ']', 'PK'])('is refused when it is %j', (text) => {
    expect(parseJson(text)).toEqual({ status: 'not-json' })
  })

  it('may nest as deep as is allowed, lists and objects alike', () => {
    expect(depthOf(nested(MOST_NESTED))).toBe(MOST_NESTED)
    expect(depthOf('{"a":'.repeat(MOST_NESTED) + '1' + '}'.repeat(MOST_NESTED))).toBe(MOST_NESTED)
    expect(parseJson(`[${Array.from({ length: 1000 }, () => nested(3)).join(',')}]`)).toMatchObject({ document: { length: 1000 } })
  })

  it('gives what is nested deeper as nothing, and everything beside it', () => {
    expect(depthOf(nested(MOST_NESTED + 1))).toBe(MOST_NESTED)
    const deep = `${nested(500, '"]"')},"b":${'{"a":'.repeat(500)}{}${'}'.repeat(500)}`
    const reading = parseJson(`{"first":[1,{"x":"y"}],"a":${deep},"last":true}`)
    expect(reading).toMatchObject({ status: 'read', document: { first: [1, { x: 'y' }], last: true } })
    expect(JSON.stringify(reading)).toContain(`${'['.repeat(MOST_NESTED - 1)}null]`)
    expect(parseJson(`{"first":1,"a":${'['.repeat(500)}`)).toEqual({ status: 'not-json' })
  })

  it('may have any brackets in its texts', () => {
    const text = JSON.stringify({ 'a"[': `${'['.repeat(500)}\\"${'{'.repeat(500)}`, 'b\\': ['\\"['] })
    expect(parseJson(text)).toEqual({ status: 'read', document: JSON.parse(text) })
  })

  it('costs no more than its length, at a depth that a browser would need seconds for', () => {
    expect(depthOf(nested(400_000))).toBe(MOST_NESTED)
  })
})
