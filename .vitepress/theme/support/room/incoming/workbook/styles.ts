import { readXml } from './xml'

/** Excel's own number formats that show a date or a time, in any of its languages. */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  ...[14, 15, 16, 17, 18, 19, 20, 21, 22], ...[27, 28, 29, 30, 31, 32, 33, 34, 35, 36], 45, 46, 47, ...[50, 51, 52, 53, 54, 55, 56, 57, 58],
])
/** What of a format is shown as it stands: quoted, escaped, padding, colours and conditions. Elapsed hours (`[h]`) are a time. */
const LITERAL = /"[^"]*"|\\.|[_*].|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi

/** Whether a number format of the workbook's own shows a date or a time. */
export const showsDate = (format: string): boolean => /[dmyhs]/i.test(format.replace(LITERAL, ''))

/**
 * Which of a workbook's cell styles show a number as a date.
 *
 * @returns by number of style; `null` when the part is damaged
 */
export function readDateStyles(xml: string): readonly boolean[] | null {
  const own = new Map<number, boolean>()
  const styles: boolean[] = []
  let inCells = false
  const sound = readXml(xml, {
    open(name, attributes) {
      const format = Number(attributes.get('numFmtId') ?? 0)
      if (name === 'cellXfs') inCells = true
      else if (name === 'numFmt') own.set(format, showsDate((attributes.get('formatCode') ?? '').slice(0, 1000)))
      else if (name === 'xf' && inCells) styles.push(own.get(format) ?? DATE_FORMATS.has(format))
    },
    close(name) { if (name === 'cellXfs') inCells = false },
  })
  return sound ? styles : null
}
