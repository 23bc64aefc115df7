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

const range = (first: number, last: number): string => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at))

/** ASCII, Spanish, and the marks of our texts. A letter of another language, in a name that somebody types, comes from the system's font. */
export const CHARACTERS = `${range(0x20, 0x7e)}ÁÉÍÓÚÜÑáéíóúüñ¿¡«»“”‘’–—…·ºª°×÷−§½¼¾²³€→←↑↓\u00a0\u202f`

export const FONT_FILE = fileURLToPath(new URL('../.vitepress/theme/styles/fonts/bricolage-grotesque-650.woff2', import.meta.url))

export async function makeFont(): Promise<Buffer> {
  const source = createRequire(import.meta.url).resolve('@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2')
  return subset(await readFile(source), CHARACTERS, { targetFormat: 'woff2', variationAxes: { wght: WEIGHT } })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const font = await makeFont()
  await writeFile(FONT_FILE, font)
  console.log(`${FONT_FILE}: ${font.length} bytes`)
}
