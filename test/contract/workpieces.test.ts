import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../exercises/responses/workpiece-words'
import { WORKPIECES, blankOf } from '../support/workpieces'

const MARKUP = /[<>`\n]|\*\*|\]\(|&\w+;|undefined|NaN|null/

it('there are workpieces, the actor map among them', () => {
  expect(WORKPIECES.map(({ folder }) => folder)).toContain('mapa-actores')
})

describe.each(WORKPIECES)('$folder', ({ folder, workpiece }) => {
  const blank = blankOf(workpiece)
  const example = (): Record<string, unknown> => JSON.parse(JSON.stringify(workpiece.example())) as Record<string, unknown>
  const readable = (raw: unknown) => {
    const reading = workpiece.read(raw)
    if (reading.status === 'unreadable') throw new Error(faultText(reading.fault))
    return reading.document
  }
  const faultOf = (raw: unknown): string => {
    const reading = workpiece.read(raw)
    if (reading.status === 'read') throw new Error('read')
    const text = faultText(reading.fault)
    expect(text).toMatch(/^\S[^\n]{5,700}\.$/)
    return `${reading.fault.code}: ${text}`
  }

  it('is called as its folder, and its example is invented, whole and of nobody in particular', () => {
    expect(workpiece.id).toBe(folder)
    const document = example()
    expect(JSON.stringify(document)).toMatch(/inventad[ao]|fictici[ao]/)
    expect(document['municipality']).toBeNull()
    for (const list of workpiece.lists) expect(Array.isArray(document[list]), list).toBe(true)
    expect(readable(document)).toStrictEqual(document)
    expect(workpiece.findings(workpiece.example()).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(workpiece.example()).not.toBe(workpiece.example())
  })

  it('reads a document without rows, and one with keys that it does not know, which stay', () => {
    expect(readable(blank)).toStrictEqual(blank)
    const more = { ...example(), layout: { a1: [1, 2] }, nota: { x: [1] } }
    expect(readable(more)).toStrictEqual(more)
    expect(readable({ ...blank, subject: '  Mesa  ' })).toMatchObject({ subject: 'Mesa' })
    expect(readable({ ...blank, subject: '' })).not.toHaveProperty('subject')
    expect(readable({ ...blank, municipality: '8203' })).toMatchObject({ municipality: '08203' })
  })

  it('says why it cannot read what is no such document', () => {
    for (const raw of [null, 7, 'x', [blank]]) expect(faultOf(raw)).toMatch(/^not-an-object/)
    expect(faultOf({ ...blank, workpiece: 'otra-cosa' })).toMatch(/^other-workpiece: .*«otra-cosa»/)
    expect(faultOf({ ...blank, workpiece: undefined })).toMatch(/^other-workpiece: .*\(vacío\)/)
    for (const version of [2, '1', 1.5, null]) expect(faultOf({ ...blank, version })).toMatch(/^other-version/)
    expect(faultOf({ ...blank, municipality: '12202' })).toMatch(/^antartica: .*12201/)
    for (const municipality of ['99999', 8203, {}]) expect(faultOf({ ...blank, municipality })).toMatch(/^unknown-municipality/)
    expect(faultOf({ ...blank, subject: 'x'.repeat(81) })).toMatch(/^bad-subject: .*80/)
    expect(faultOf({ ...blank, subject: 'a\u0000b' })).toMatch(/^bad-subject: /)
    expect(faultOf({ ...blank, subject: 5 })).toMatch(/^bad-subject: /)
    for (const list of workpiece.lists) {
      const rest = Object.fromEntries(Object.entries(blank).filter(([key]) => key !== list))
      expect(faultOf(rest), list).toMatch(new RegExp(`^missing: ${list}`))
      for (const value of [null, {}, 'x', 3]) expect(faultOf({ ...blank, [list]: value }), list).toMatch(/^wrong-type/)
      expect(faultOf({ ...blank, [list]: [[]] }), list).toMatch(/^(?:wrong-type|missing|not-an-option): /)
      expect(faultOf({ ...blank, [list]: Array.from({ length: 20_000 }, () => ({})) }), list).toMatch(/^too-many: .*\d/)
    }
  })

  it('reads no text with a NUL, nor one without end, wherever it stands', () => {
    const document = example()
    let texts = 0
    const walk = (value: unknown, path: readonly (string | number)[]): void => {
      if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) walk(inner, [...path, Array.isArray(value) ? Number(key) : key])
      if (typeof value !== 'string' || path.length < 2) return
      texts++
      for (const bad of ['a\u0000b', 'x'.repeat(5_000), '\ud800']) expect(faultOf(replaced(document, path, bad))).toMatch(/^(?:unprintable|too-long|not-an-option)/)
    }
    walk(document, [])
    expect(texts).toBeGreaterThan(5)
  })

  it('keeps markup and formulas as the text that they are', () => {
    fc.assert(fc.property(fc.constantFrom('<script>alert(1)</script>', '=HYPERLINK("x")', '+1', '@a', '](javascript:x)', '__proto__', 'constructor'), fc.nat(), (text, at) => {
      const document = example()
      const rows = (document[workpiece.lists.at(-2) ?? ''] ?? []) as Record<string, unknown>[]
      const row = rows[at % Math.max(1, rows.length)]
      if (!row || typeof row !== 'object') return
      row['nota'] = text
      expect(JSON.parse(JSON.stringify(readable(document)))).toStrictEqual(document)
    }))
  })

  it('checks an empty document and its example, and says each finding in a plain sentence', () => {
    for (const document of [readable(blank), workpiece.example()]) {
      const before = JSON.stringify(document)
      const findings = workpiece.findings(document)
      expect(workpiece.findings(document)).toStrictEqual(findings)
      expect(JSON.stringify(document)).toBe(before)
      for (const finding of findings) {
        const text = workpiece.sentence(finding, document)
        expect(text).toMatch(/^[«A-ZÁÉÍÓÚÑ¿].*[.?]$/)
        expect(text).not.toMatch(MARKUP)
      }
      const severities = findings.map(({ severity }) => severity)
      expect(severities.lastIndexOf('error')).toBeLessThan(severities.includes('aviso') ? severities.indexOf('aviso') : Infinity)
    }
  })

  it('says what is in it in an outline of plain words', () => {
    for (const document of [readable(blank), workpiece.example()]) {
      const outline = workpiece.outline(document)
      expect(JSON.parse(JSON.stringify(outline))).toStrictEqual(outline)
      expect(outline.headline).not.toMatch(/\.$/)
      const rows = outline.parts.flatMap((part) => part.rows)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      for (const { title, figure, because } of rows) for (const text of [title, figure, ...because]) expect(text).not.toMatch(MARKUP)
    }
  })
})

/** The same document with another value at a place inside it. */
function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by
  if (Array.isArray(value)) return value.map((inner, index) => (index === key ? replaced(inner, rest, by) : inner))
  return { ...(value as object), [key]: replaced((value as Record<string, unknown>)[key], rest, by) }
}
