import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { readScripts, scriptsOfTool } from './page-scripts'

/** What is needed of a built chunk of scripts. */
export interface StyledChunk {
  readonly fileName: string
  readonly isEntry: boolean
  /** Files of other chunks that are loaded with it. */
  readonly imports: readonly string[]
  readonly moduleIds: readonly string[]
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> }
}

/** Styles by whom they are for. */
export interface Styles {
  /** Those of every page, in the order in which they are to be read. */
  readonly common: readonly string[]
  /** Those of a component, by the file that it is written in; with those of what it always shows. */
  readonly byModule: ReadonlyMap<string, readonly string[]>
}

/** A chunk's own styles come after those of the chunks that it stands upon, as its rules may lean on theirs. */
function stylesOf(chunk: StyledChunk, chunks: ReadonlyMap<string, StyledChunk>, seen = new Set<string>()): string[] {
  if (seen.has(chunk.fileName)) return []
  seen.add(chunk.fileName)
  const under = chunk.imports.flatMap((file) => {
    const imported = chunks.get(file)
    return imported ? stylesOf(imported, chunks, seen) : []
  })
  return [...under, ...(chunk.viteMetadata?.importedCss ?? [])]
}

export function readStyles(built: readonly StyledChunk[]): Styles {
  const chunks = new Map(built.map((chunk) => [chunk.fileName, chunk]))
  const common = [...new Set(built.filter(({ isEntry, fileName }) => isEntry && /(?:^|\/)app\./.test(fileName)).flatMap((chunk) => stylesOf(chunk, chunks)))]
  const byModule = new Map<string, readonly string[]>()
  for (const chunk of built) {
    const own = stylesOf(chunk, chunks).filter((file) => !common.includes(file))
    if (own.length > 0) for (const id of chunk.moduleIds) byModule.set(id, own)
  }
  return { common, byModule }
}

/** Any stylesheet of the build that VitePress put into the page's head. */
const LINK = /[ \t]*<link rel="preload stylesheet" href="[^"]*\/assets\/[^"]+\.css" as="style">\n?/

/** VitePress's file of icons, of which this site shows none: every page would wait for an empty file. */
const ICONS = /[ \t]*<link rel="preload stylesheet" href="[^"]*\/vp-icons\.css" as="style">\n?/

/** Scripts come after what a page is seen with, also where the connection is slow and they are asked for at the same time. */
export const scriptsLast = (html: string): string =>
  html.replaceAll('<link rel="modulepreload" ', '$&fetchpriority="low" ').replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=')

/**
 * The titles' font is asked for before all else of a page: after a dozen scripts it would come when the page has been drawn, and whatever
 * stands below a title that takes another number of lines in it would move, or the title would keep the device's letters (`titles.css`).
 */
const fontLink = (href: string): string => `    <link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin="">\n`

/** A page that was drawn, and how to tell it from others. */
export interface DrawnPage {
  /** What it was drawn as. */
  readonly content: string
  /** Its path among the texts. */
  readonly path: string
  readonly base: string
}

/** What costs more to ask for than to bring: on old servers a browser asks for six files at a time, and a lesson had nine. */
const SMALL = 2000

/**
 * A stylesheet of a page, within the page where it is small. The link that brings nothing then tells the scripts that come with these styles
 * that they are there.
 */
export const styleTag = (address: string, text: string | undefined): string =>
  (text === undefined || text.length > SMALL ? `    <link rel="stylesheet" href="${address}">\n` : `    <link rel="stylesheet" href="${address}" disabled><style>${text.trim()}</style>\n`)

/**
 * Each page with the styles of what it shows, and of nothing else. VitePress writes one file with all of them; here every component's
 * go with its script, and a built page names those of the components that it was drawn with, so that nothing shows before it has its look;
 * and the scripts of its tool, where it has one.
 */
export function pageStyles(): { readonly plugin: Plugin; readonly remember: (context: object & { content: string }) => void; readonly withOwn: (html: { readonly head: string; readonly rest: string }, page: DrawnPage) => string } {
  let root = ''
  let styles: Styles = { common: [], byModule: new Map() }
  let scripts: ReadonlyMap<string, readonly string[]> = new Map()
  let fonts: readonly string[] = []
  let texts: ReadonlyMap<string, string> = new Map()
  /** Components that a page was drawn with, by what they drew: all that VitePress hands on from one step to the next. */
  const drawnWith = new Map<string, ReadonlySet<string>>()
  return {
    plugin: {
      name: 'page-styles',
      enforce: 'post',
      config: () => ({ build: { cssCodeSplit: true } }),
      configResolved(config) { root = config.root },
      generateBundle(_options, bundle) {
        if (this.environment.name !== 'client') return
        fonts = Object.keys(bundle).filter((file) => file.endsWith('.woff2'))
        texts = new Map(Object.values(bundle).flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') && typeof file.source === 'string' ? [[file.fileName, file.source]] : [])))
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file as StyledChunk] : []))
        styles = readStyles(chunks)
        scripts = readScripts(chunks)
      },
    },
    remember(context) {
      const { modules } = context as { modules?: ReadonlySet<string> }
      drawnWith.set(context.content, modules ?? new Set())
    },
    withOwn({ head, rest }, { content, path, base }) {
      const modules = [...(drawnWith.get(content) ?? [])].map((file) => resolve(root, file))
      drawnWith.delete(content)
      const files = new Set([...styles.common, ...modules.flatMap((id) => styles.byModule.get(id) ?? [])])
      const links = [...files].map((file) => styleTag(base + file, texts.get(file)))
      const asked = scriptsOfTool(scripts, modules, path).map((file) => `    <link rel="modulepreload" href="${base}${file}">\n`)
      const own = head.replace(LINK, [...fonts.map((file) => fontLink(base + file)), ...links].join('')).replace(ICONS, '')
      // At the end of the page: among what it is seen with, they would keep it from being seen.
      const end = rest.lastIndexOf('</body>')
      return scriptsLast(own) + rest.slice(0, end) + scriptsLast(asked.join('')) + rest.slice(end)
    },
  }
}
