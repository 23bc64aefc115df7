import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { CHARACTERS, FONT_FILE, makeFont } from '../../scripts/subset-font'
import { filesIn } from '../support/built'

const TEXTS = ['../../docs', '../../exercises'].map((folder) => join(import.meta.dirname, folder))

describe('the titles’ font', () => {
  it('is what the script makes', async () => {
    expect((await makeFont()).equals(readFileSync(FONT_FILE))).toBe(true)
  })

  it('has every character that a title of the site is written with', () => {
    const titles = TEXTS.flatMap((folder) => filesIn(folder).filter((file) => file.endsWith('.md')).map((file) => readFileSync(join(folder, file), 'utf8')))
      .flatMap((text) => [...text.matchAll(/^(?:#{1,4}|title:) (.*?)(?: *\{[#.][^}]*\})?$/gm)].map(([, title = '']) => title))
    expect(titles.length).toBeGreaterThan(400)
    const missing = new Set([...titles.join('')].filter((character) => !CHARACTERS.includes(character)))
    expect([...missing]).toEqual([])
  })
})
