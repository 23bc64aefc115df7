/** A page of the site that a meeting may need. `path` has its leading `/`. */
export interface Tool {
  readonly title: string
  readonly path: string
}

/** What of the site a device would lack without connection. */
export interface Lacking {
  /** Titles of the tools whose own page is not there. */
  readonly tools: readonly string[]
  /** How many scripts, styles and fonts that tools ask for as they are used. */
  readonly parts: number
  /** No tool is there. */
  readonly all: boolean
}

/** Scripts of one page, which are named like it. */
const OF_A_PAGE = /^assets\/(.+)\.md\.[\w-]+\.(?:lean\.)?js$/

const fileOf = (path: string): string => path.slice(1).replace(/\/$/, '/index')

/**
 * @param files of the site that are not kept, by the worker's own list
 */
export function lackingOf(files: readonly string[], tools: readonly Tool[]): Lacking {
  const pages = new Set(files.flatMap((file) => OF_A_PAGE.exec(file)?.[1] ?? (file.endsWith('.html') ? file.slice(0, -'.html'.length).replaceAll('/', '_') : [])))
  const missing = tools.filter(({ path }) => pages.has(fileOf(path).replaceAll('/', '_'))).map(({ title }) => title)
  return {
    tools: missing,
    parts: files.filter((file) => file.startsWith('assets/') && !OF_A_PAGE.test(file)).length,
    all: tools.length > 0 && missing.length === tools.length,
  }
}
