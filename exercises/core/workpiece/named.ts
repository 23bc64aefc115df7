import { shown } from '../shown'

/** Characters of a name inside a sentence. */
const NAME_SHOWN = 60

/** A text of a document inside a sentence: quoted, on one line, cut when long. */
export const quoted = (text: string | undefined): string => shown(text?.trim(), NAME_SHOWN)

/**
 * How sentences name the rows of a document: by their text, or by their id where they have none.
 *
 * @param rows of all the lists whose ids a finding may give
 */
export function naming(rows: readonly { readonly id: string; readonly name?: string; readonly text?: string }[]): (id?: string) => string {
  return (id) => {
    const row = rows.find((one) => one.id === id)
    const text = (row?.name ?? row?.text ?? '').trim()
    return quoted(text === '' ? id : text)
  }
}
