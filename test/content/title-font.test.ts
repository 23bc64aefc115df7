import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHARACTERS, FONT_FILE, makeFont } from '../../scripts/subset-font'
import { filesIn } from '../support/built'


const DOCS = join(import.meta.dirname, '../../docs')

describe('the titles’ font', () => {
  it('is what the script makes', async () => {
    expect((await makeFont()).equals(readFileSync(FONT_FILE))).toBe(true)
  })

  it('has every character that a title of the site is written with', () => {
    const titles = filesIn(DOCS).filter((file) => file.endsWith('.md')).flatMap((file) => [...readFileSync(join(DOCS, file), 'utf8').matchAll(/^(?:#{1,4}|title:) (.*)$/gm)].map(([, title = '']) => title))
    expect(titles.length).toBeGreaterThan(100)
    const missing = new Set([...titles.join('')].filter((character) => !CHARACTERS.includes(character)))
    expect([...missing]).toEqual([])
  })
})
