import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pageLines } from '../exercises/tags'
import { readSvg, type Svg } from './svg'
import { figureIssueText, type FigureIssue } from './words'

/** `![What one sees](./figuras/name.svg "Caption with the source.")`, alone on its line. */
const FIGURE = /^!\[([^\]]*)\]\(\s*(\.\/figuras\/[\w-]+\.svg)(?:\s+"(.*)")?\s*\)\s*$/

interface Figure {
  readonly alt: string
  readonly file: string
  readonly caption: string
  readonly line: number
}

function figuresOf(source: string): readonly Figure[] {
  return pageLines(source).flatMap(({ text, line, code }) => {
    const [, alt = '', file, caption = ''] = code ? [] : FIGURE.exec(text) ?? []
    return file === undefined ? [] : [{ alt, file, caption, line }]
  })
}

/**
 * Replaces the drawings of a page by figures with the drawing inside, so that it takes the page's colours, in the dark and on paper.
 *
 * @param page absolute path of the page
 */
export function drawFigures(source: string, page: string): string {
  const figures = new Map(figuresOf(source).map((figure) => [figure.line, figure]))
  if (figures.size === 0) return source
  return pageLines(source).map(({ text, line }) => {
    const figure = figures.get(line)
    const svg = figure && readFigure(page, figure.file).svg
    return figure && svg ? draw(figure, svg) : text
  }).join('\n')
}

/** The page's drawings as words, for the search index. */
export function figuresForSearch(source: string): string {
  const figures = new Map(figuresOf(source).map((figure) => [figure.line, figure]))
  return pageLines(source).map(({ text, line }) => {
    const figure = figures.get(line)
    return figure ? `${figure.alt}\n\n${figure.caption}` : text
  }).join('\n')
}

/** Absolute paths of the drawings that a page shows. */
export const figureFiles = (source: string, page: string): readonly string[] => figuresOf(source).map(({ file }) => join(dirname(page), file))

/** What is wrong with the drawings of a page, as `file:line: what and how to mend it`. */
export function checkFigures(root: string, page: string): readonly string[] {
  const source = readFileSync(join(root, page), 'utf8')
  return figuresOf(source).flatMap(({ alt, file, caption, line }) => {
    const issues: readonly FigureIssue[] = [
      ...(alt.trim() === '' ? [{ code: 'no-alt' } as const] : []),
      ...(caption.trim() === '' ? [{ code: 'no-caption' } as const] : []),
      ...readFigure(join(root, page), file).issues,
    ]
    return issues.map((issue) => `${page}:${line}: ${figureIssueText(issue, file)}`)
  })
}

function readFigure(page: string, file: string): { readonly svg: Svg | null; readonly issues: readonly FigureIssue[] } {
  const path = join(dirname(page), file)
  if (!existsSync(path)) return { svg: null, issues: [{ code: 'no-file' }] }
  return readSvg(readFileSync(path, 'utf8'), figureName(file))
}

const figureName = (file: string): string => `figura-${basename(file, '.svg')}`

/** One HTML block without blank lines, so that Markdown leaves it alone; the caption is Markdown again. */
function draw({ alt, file, caption }: Figure, { inner, viewBox }: Svg): string {
  const name = figureName(file)
  return [
    '',
    `<figure class="figure" id="${name}">`,
    `<svg v-pre viewBox="${viewBox}" role="img" aria-labelledby="${name}-title"><title id="${name}-title">${escape(alt)}</title>${inner}</svg>`,
    '<figcaption>',
    '',
    caption,
    '',
    '</figcaption>',
    '</figure>',
    '',
  ].join('\n')
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
