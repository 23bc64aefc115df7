import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const GUIDES = ['README.md', 'CONTRIBUTING.md']
const PATH = /^(?:\.vitepress|docs|exercises|scripts|test|assets)\/[^\s*]*$/

/** Paths of this project that a guide names in code spans or links to. A part such as `<id>` stands for many: what is before it must exist. */
function pathsIn(text: string): string[] {
  const spans = [...text.matchAll(/`([^`\n]+)`/g)].map(([, span = '']) => span)
  const links = [...text.matchAll(/\]\(\.?\/?([^)#\s]+)\)/g)].map(([, target = '']) => target)
  return [...spans, ...links].map((path) => path.split('<')[0] ?? '').filter((path) => PATH.test(path))
}

/** Scripts that a guide tells to run: `npm run bench`. */
const scriptsIn = (text: string): string[] => [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map(([, name = '']) => name)

describe.each(GUIDES)('%s', (guide) => {
  const text = readFileSync(new URL(guide, ROOT), 'utf8')

  it('names only files and folders that there are', () => {
    const paths = pathsIn(text)
    expect(paths.length).toBeGreaterThan(5)
    expect(paths.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([])
  })

  it('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { scripts: Record<string, string> }
    const named = scriptsIn(text)
    expect(named.length).toBeGreaterThan(1)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})
