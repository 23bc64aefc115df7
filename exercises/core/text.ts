/**
 * A text as a search compares it: lower case, without accents, diaereses or tildes (ñ becomes n), apostrophes gone,
 * any other punctuation turned into single spaces.
 *
 * @example foldText('Ñiquén') // 'niquen'
 * @example foldText("O'Higgins, Llay-Llay") // 'ohiggins llay llay'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘`´]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/**
 * A text as two people may have written it differently and meant the same: lower case, without accents or tildes (ñ becomes n),
 * spaces folded and trimmed. Punctuation stays.
 *
 * @example normalText('  Mesa por  el Água ') // 'mesa por el agua'
 */
export function normalText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Order by code points, which differs from that of UTF-16 units for emoji and other characters beyond the first plane. */
export function byCodePoint(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length;) {
    const [x = 0, y = 0] = [a.codePointAt(at), b.codePointAt(at)]
    if (x !== y) return x - y
    at += x > 0xffff ? 2 : 1
  }
  return a.length - b.length
}

/** `a`, `a y b`, `a, b y c`; `e` before the sound of *i*, as Spanish has it. */
export function wordList(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  if (words.length < 2) return last
  return `${words.slice(0, -1).join(', ')} ${/^h?[ií](?![aeouáéóú])/i.test(last) ? 'e' : 'y'} ${last}`
}

/** `1234.5` → `1.234,5`. */
export function chileanNumber(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.')
  return `${value < 0 ? '−' : ''}${grouped}${fraction === undefined ? '' : `,${fraction}`}`
}
