import { foldText } from '../../../../exercises/core/text'

/** Tables as people copy them out of a spreadsheet. */

/** Accents, capitals and plural forms do not count: «Organizaciones Indígenas» is «organización indígena». */
export const plain = (text: string): string => foldText(text).split(' ').map((word) => (word.length < 4 ? word : word.replace(/s$/, '').replace(/e$/, ''))).join(' ')

/** Bounds of what is pasted at once. */
const MOST_LINES = 2_000
const MOST_COLUMNS = 50

/** Cells of a table as a spreadsheet copies it or writes it: tabs, or else `;` or `,`; quotes around cells that hold any of them. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const first = text.slice(0, 5_000).split('\n', 1)[0] ?? ''
  const delimiter = [...'\t;,'].sort((a, b) => first.split(b).length - first.split(a).length)[0] ?? '\t'
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  const endCell = (): void => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length && rows.length <= MOST_LINES; at++) {
    const character = text[at] ?? ''
    if (quoted) {
      if (character !== '"') cell += character
      else if (text[at + 1] === '"') { cell += '"'; at++ } else quoted = false
    } else if (character === '"' && cell.trim() === '') { quoted = true; cell = '' } else if (character === delimiter) endCell()
    else if (character === '\n') { endCell(); rows.push([]) } else if (character !== '\r') cell += character
  }
  endCell()
  return rows.filter((row) => row.some((one) => one !== '')).map((row) => row.slice(0, MOST_COLUMNS))
}
