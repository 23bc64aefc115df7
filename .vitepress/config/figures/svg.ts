/**
 * Reads a drawing for a page. Nothing is mended in silence: whatever is not on the lists below is an issue, so that a drawing can
 * neither run code, nor load anything, nor bring colours of its own.
 */

export type SvgIssue =
  | { readonly code: 'not-svg' }
  | { readonly code: 'element' | 'attribute' | 'colour' | 'reference' | 'class'; readonly value: string }
  | { readonly code: 'no-view-box' }
  | { readonly code: 'small-text'; readonly value: string }

export interface Svg {
  /** On one line, without its own title, ready to stand in a page. */
  readonly inner: string
  readonly viewBox: string
}

const ELEMENTS = new Set('svg g path rect circle ellipse line polyline polygon text tspan defs marker pattern clipPath use symbol title desc'.split(' '))
const ATTRIBUTES = new Set((
  'x y x1 y1 x2 y2 cx cy r rx ry d points width height viewBox transform id class dx dy rotate text-anchor dominant-baseline textLength lengthAdjust '
  + 'stroke-width stroke-dasharray stroke-linecap stroke-linejoin opacity fill-opacity stroke-opacity fill-rule clip-rule font-size font-weight font-style '
  + 'marker-start marker-mid marker-end clip-path fill stroke orient refX refY markerWidth markerHeight markerUnits patternUnits patternTransform '
  + 'clipPathUnits preserveAspectRatio pathLength href'
).split(' '))
/** Left out without a word: what editors add, and what the page says better. */
const DROPPED = /^(xmlns(:.*)?|version|role|aria-.*|xml:space|focusable)$/
const CLASSES = new Set(['fig-a', 'fig-b', 'fig-c', 'fig-line', 'fig-text', 'fig-muted'])
const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+/gy
/** In a drawing 720 wide, letters of 24 are of 11 pixels on a phone. */
const FULL_WIDTH = 720
const SMALLEST_TEXT = 24

/**
 * @param name prefix for the ids of the drawing, so that two drawings on a page do not share any
 */
export function readSvg(text: string, name: string): { readonly svg: Svg | null; readonly issues: readonly SvgIssue[] } {
  const issues: SvgIssue[] = []
  const open: string[] = []
  let viewBox = ''
  let inner = ''
  let silent = 0
  let end = 0
  for (const match of text.matchAll(TOKEN)) {
    end = match.index + match[0].length
    const [token, closing = '', element, attributes = '', selfClosing = ''] = match
    if (element === undefined) {
      if (!token.startsWith('<') && open.length > 0 && silent === 0) inner += token.replace(/\s+/g, ' ')
      continue
    }
    if (!closing && !ELEMENTS.has(element)) issues.push({ code: 'element', value: element })
    const spoken = element === 'title' || element === 'desc'
    if (closing) {
      if (open.pop() !== element) return { svg: null, issues: [...issues, { code: 'not-svg' }] }
      if (spoken) silent--
      else if (silent === 0 && open.length > 0) inner += `</${element}>`
      continue
    }
    const written = readAttributes(attributes, name, issues)
    if (open.length === 0) viewBox = /\bviewBox="([^"]*)"/.exec(written)?.[1] ?? ''
    else if (silent === 0 && !spoken) inner += `<${element}${written}${selfClosing ? '/' : ''}>`
    if (!selfClosing) {
      open.push(element)
      if (spoken) silent++
    }
  }
  if (end < text.length || open.length > 0 || !/<svg\b/.test(text)) return { svg: null, issues: [...issues, { code: 'not-svg' }] }
  const [, , width = 0, height = 0] = viewBox.split(/[\s,]+/).map(Number)
  if (!(width > 0 && height > 0)) return { svg: null, issues: [...issues, { code: 'no-view-box' }] }
  for (const [, size = ''] of text.matchAll(/\bfont-size\s*=\s*["']([^"']*)["']/g)) {
    if (!(Number.parseFloat(size) * FULL_WIDTH >= SMALLEST_TEXT * Math.min(width, FULL_WIDTH))) issues.push({ code: 'small-text', value: size })
  }
  return { svg: { inner: inner.trim(), viewBox }, issues }
}

function readAttributes(text: string, name: string, issues: SvgIssue[]): string {
  let written = ''
  for (const [, key = '', double, single] of text.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    const value = (double ?? single ?? '').replace(/"/g, '&quot;').replace(/\s+/g, ' ')
    if (DROPPED.test(key)) continue
    if (!ATTRIBUTES.has(key)) issues.push({ code: 'attribute', value: key })
    if (/^(fill|stroke)$/.test(key) && !/^(none|currentColor|url\(#[\w-]+\))$/.test(value)) issues.push({ code: 'colour', value: `${key}="${value}"` })
    if (key === 'href' && !/^#[\w-]+$/.test(value)) issues.push({ code: 'reference', value })
    if (key !== 'href' && /url\((?!#[\w-]+\))/.test(value)) issues.push({ code: 'reference', value })
    if (key === 'class') for (const one of value.split(' ')) if (one && !CLASSES.has(one)) issues.push({ code: 'class', value: one })
    const own = key === 'id' ? `${name}-${value}` : key === 'href' ? value.replace('#', `#${name}-`) : value.replace(/url\(#/g, `url(#${name}-`)
    written += ` ${key}="${own}"`
  }
  return written
}
