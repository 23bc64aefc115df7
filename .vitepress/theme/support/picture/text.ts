import type { Paint, Shape } from './shapes'

export const textShape = (x: number, y: number, text: string, size: number, weight: 400 | 600 | 700 = 400, fill: Paint = 'ink', anchor: 'start' | 'middle' | 'end' = 'start'): Shape =>
  ({ kind: 'text', x, y, text, size, weight, fill, anchor })

/** Letters are about this wide, as a share of their size: a little more than they are, since nothing measures them here. */
const LETTER = { 400: 0.53, 600: 0.57, 700: 0.6 } as const

/** Breaks a text into lines that fit a width; a word that is longer than a line stays whole. */
export function textLines(text: string, width: number, size: number, weight: keyof typeof LETTER = 400): readonly string[] {
  const most = Math.max(1, Math.floor(width / (size * LETTER[weight])))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
