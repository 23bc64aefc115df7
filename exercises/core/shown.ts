/** Values shown in a message are cut here: a cell of a megabyte must not become a message of a megabyte. */
const SHOWN = 40

/** Lists and objects one inside another that still say something to a person. */
const SHOWN_NESTED = 4

const isNested = (value: unknown, most: number): boolean =>
  typeof value === 'object' && value !== null && (most === 0 || Object.values(value).some((inner) => isNested(inner, most - 1)))

/** JSON of a value; nesting beyond all sense, which only malice makes, stands as a mark. */
function written(value: unknown): string {
  if (isNested(value, SHOWN_NESTED)) return Array.isArray(value) ? '[…]' : '{…}'
  return JSON.stringify(value) ?? String(value)
}

/**
 * A value as a person would recognise it in the file: quoted, on one line, cut when long. Control characters and those that turn
 * the direction of writing become spaces, so that a file cannot write on somebody's terminal.
 */
export function shown(value: unknown, most = SHOWN): string {
  if (value === undefined || value === null || value === '') return '(vacío)'
  const text = typeof value === 'string' ? value : written(value)
  const characters = [...text.slice(0, 4 * most)].map((character) => (/\p{C}/u.test(character) ? ' ' : character))
  return characters.length > most ? `«${characters.slice(0, most).join('')}…»` : `«${characters.join('')}»`
}
