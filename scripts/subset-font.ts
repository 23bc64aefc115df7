import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import subset from 'subset-font'

/**
 * Makes the titles' font from the variable one: one weight, and the characters that titles in Spanish are written with. Run it by hand
 * after changing either (`npx tsx scripts/subset-font.ts`); a test holds the file to what this makes.
 */

/** The only weight that titles are set in; every other one would cost as much again. */
const WEIGHT = 650

/** What a letter stands beside another by, and figures of one width: the rest is for fractions and other languages. */
const FEATURES = ['kern', 'locl', 'tnum']

/**
 * Letters and figures of Spanish, and the marks of its sentences. A sign of arithmetic or of computing, or a letter of another language in
 * a name that somebody types, comes from the system's font.
 */
const LETTERS = 'abcdefghijklmnopqrstuvwxyzáéíóúüñ'
export const CHARACTERS = `${LETTERS}${LETTERS.toUpperCase()}0123456789 \u00a0\u202f!"$%&'()+,-./:;?¿¡«»“”‘’–—…·ºª°×`

export const FONT_FILE = fileURLToPath(new URL('../.vitepress/theme/styles/fonts/bricolage-grotesque-650.woff2', import.meta.url))

export async function makeFont(): Promise<Buffer> {
  const source = createRequire(import.meta.url).resolve('@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2')
  return subset(await readFile(source), CHARACTERS, { targetFormat: 'woff2', keepFeatures: FEATURES, variationAxes: { wght: WEIGHT } })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const font = await makeFont()
  await writeFile(FONT_FILE, font)
  console.log(`${FONT_FILE}: ${font.length} bytes`)
}
