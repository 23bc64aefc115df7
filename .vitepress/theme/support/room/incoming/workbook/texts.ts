import { readXml } from './xml'

/** Different texts of a workbook: more than the answers of all the municipalities together. */
export const MOST_TEXTS = 300_000

/** How Excel writes characters that XML cannot hold. */
const ESCAPED = /_x([\dA-F]{4})_/gi

export const unescaped = (text: string): string => (text.includes('_x') ? text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text)

/**
 * The texts that cells share, in order.
 *
 * @returns `null` when the part is damaged
 */
export function readTexts(xml: string): readonly string[] | null {
  const texts: string[] = []
  let current = ''
  let inText = false
  let phonetic = false
  const sound = readXml(xml, {
    open(name) {
      if (name === 'si') current = ''
      else if (name === 't') inText = !phonetic
      else if (name === 'rPh') phonetic = true
    },
    close(name) {
      if (name === 'si' && texts.length <= MOST_TEXTS) texts.push(unescaped(current))
      else if (name === 't') inText = false
      else if (name === 'rPh') phonetic = false
    },
    text(text) { if (inText) current += text },
  })
  return sound ? texts : null
}
