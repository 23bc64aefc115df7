import type { Tone } from '../../../../exercises/core/levels'

/**
 * A drawing as plain data: the page shows it with the colours of its scheme, a file carries its own. Coordinates in units
 * of the drawing; text has no measured width here, so leave it room.
 */

/** Colours of a file, which knows no scheme: those of the light one, on white. `-on` is for text upon a level's fill. */
export const FILE_COLORS = {
  'none': 'none', 'paper': '#ffffff', 'ink': '#15292c', 'ink-2': '#43565a', 'line': '#827c6c', 'track': '#f2ecdf',
  'level-bajo': '#e2b24a', 'level-medio': '#4b8f88', 'level-alto': '#0d5559', 'level-sin-informacion': '#ffffff',
  'level-bajo-on': '#15292c', 'level-medio-on': '#081416', 'level-alto-on': '#fffdf9', 'level-sin-informacion-on': '#43565a',
  'level-outline': '#43565a',
  'figure-a': '#b4d6cf', 'figure-a-line': '#0d5559', 'figure-b': '#f6e2ae', 'figure-b-line': '#6f5310', 'figure-c': '#f5cfb5', 'figure-c-line': '#96451a',
} as const

/** What a shape means; the colour follows from it. */
export type Paint = keyof typeof FILE_COLORS

/** How a level is painted, and text upon it, by the tone that its definition gives it. */
export const TONE_PAINTS: Readonly<Record<Tone | 'unknown', { readonly fill: Paint; readonly on: Paint }>> = {
  low: { fill: 'level-bajo', on: 'level-bajo-on' },
  middle: { fill: 'level-medio', on: 'level-medio-on' },
  high: { fill: 'level-alto', on: 'level-alto-on' },
  neutral: { fill: 'track', on: 'ink' },
  unknown: { fill: 'level-sin-informacion', on: 'level-sin-informacion-on' },
}

/** Colours on the page: the tokens of its scheme (`styles/tokens.css`), which also know paper. */
export const PAGE_COLORS: Readonly<Record<Paint, string>> = {
  'none': 'none', 'paper': 'var(--color-raised)', 'ink': 'var(--color-ink)', 'ink-2': 'var(--color-ink-2)', 'line': 'var(--color-line-strong)',
  'track': 'var(--color-paper-deep)',
  'level-bajo': 'var(--level-bajo)', 'level-medio': 'var(--level-medio)', 'level-alto': 'var(--level-alto)', 'level-sin-informacion': 'var(--color-raised)',
  'level-bajo-on': 'var(--level-bajo-on)', 'level-medio-on': 'var(--level-medio-on)', 'level-alto-on': 'var(--level-alto-on)',
  'level-sin-informacion-on': 'var(--level-sin-informacion-on)', 'level-outline': 'var(--level-outline)',
  'figure-a': 'var(--figure-a)', 'figure-a-line': 'var(--figure-a-line)', 'figure-b': 'var(--figure-b)', 'figure-b-line': 'var(--figure-b-line)',
  'figure-c': 'var(--figure-c)', 'figure-c-line': 'var(--figure-c-line)',
}

interface Painted {
  readonly fill: Paint
  readonly stroke?: Paint
  readonly strokeWidth?: number
  /** Lengths of dash and gap. */
  readonly dash?: string
}

export type Shape =
  | Painted & { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly radius?: number }
  | Painted & { readonly kind: 'path'; readonly d: string }
  | Painted & { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly r: number }
  | {
    readonly kind: 'text'; readonly x: number; readonly y: number; readonly text: string; readonly fill: Paint
    readonly size: number; readonly weight: 400 | 600 | 700; readonly anchor: 'start' | 'middle' | 'end'
    /** What lies behind is kept off the letters by a margin of paper. */
    readonly halo?: true
  }

export interface Picture {
  readonly width: number
  readonly height: number
  /** What it is, and what it says: for those who do not see it. */
  readonly title: string
  readonly description: string
  readonly shapes: readonly Shape[]
}

const FONT = "'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escaped(String(value))}"`])).join(' ')
}

function element(shape: Shape, colors: Readonly<Record<Paint, string>>): string {
  if (shape.kind === 'text') {
    const { x, y, text, fill, size, weight, anchor, halo } = shape
    const letters = (paint: Readonly<Record<string, string | number>>): string =>
      `<text ${attributes({ x, y, ...paint, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor })}>${escaped(text)}</text>`
    // Twice: what opens the file need not know in which order a letter is painted.
    return (halo ? letters({ 'fill': colors.paper, 'stroke': colors.paper, 'stroke-width': 4, 'stroke-linejoin': 'round' }) : '') + letters({ fill: colors[fill] })
  }
  const paint = {
    'fill': colors[shape.fill],
    'stroke': shape.stroke && colors[shape.stroke],
    'stroke-width': shape.strokeWidth,
    'stroke-dasharray': shape.dash,
  }
  switch (shape.kind) {
    case 'rect': return `<rect ${attributes({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, rx: shape.radius, ...paint })}/>`
    case 'circle': return `<circle ${attributes({ cx: shape.x, cy: shape.y, r: shape.r, ...paint })}/>`
    case 'path': return `<path ${attributes({ d: shape.d, ...paint })}/>`
  }
}

/** The drawing as an SVG file that stands alone. Every text in it is escaped, whoever wrote it. */
export function svgFile({ width, height, title, description, shapes }: Picture, colors: Readonly<Record<Paint, string>> = FILE_COLORS): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${escaped(FONT)}">`
    + `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`
    + `<rect width="${width}" height="${height}" fill="${colors.paper}"/>`
    + shapes.map((shape) => element(shape, colors)).join('')
    + '</svg>\n'
}
