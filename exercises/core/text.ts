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
