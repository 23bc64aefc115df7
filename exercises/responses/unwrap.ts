import { withoutProofpoint } from './proofpoint'

/**
 * Takes off what mail programs, chats and redirecting services put around a link: percent-encoding (Safe Links,
 * `google.com/url?q=`, `l.php?u=`, `wa.me/?text=`), Proofpoint's own, quoted-printable, references of HTML. A link may wear several, in any order.
 */

/** More layers than any link met; bounds the work that a hostile text can cause. */
const MOST_LAYERS = 6

/** Marks of writing direction, joiners, soft hyphens: nobody sees them, chats and copying add them. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
/** Quoted-printable breaks long lines after a `=` of its own. */
const SOFT_BREAK = /=[ \t]*\r?\n/g
/** Its only escape that matters in a link. Others are left, because `=AB` may as well be the beginning of a code. */
const QUOTED_EQUALS = /=3D/gi
/**
 * The only characters that matter, as percent-encoding and as references of HTML: those of marks, references, codes and lines. Letters
 * and digits are never encoded. Few and fixed, so that a text of millions of them costs little.
 */
const ENCODED: readonly (readonly [RegExp, string])[] = [
  [/&#(?:35|x23);/gi, '#'], [/&#(?:61|x3D);/gi, '='],
  [/%23/g, '#'], [/%26/g, '&'], [/%3B/gi, ';'], [/%3D/gi, '='], [/%2D/gi, '-'], [/%5F/gi, '_'], [/%0D/gi, '\r'], [/%0A/gi, '\n'],
  // Last: what it uncovers belongs to the next layer.
  [/%25/g, '%'],
]

const withoutLayer = (text: string): string =>
  ENCODED.reduce((decoded, [encoded, plain]) => decoded.replace(encoded, plain), withoutProofpoint(text.replace(SOFT_BREAK, '').replace(QUOTED_EQUALS, '=')))

/** The text as it came, but for what nobody sees, and then with one layer less each time, until nothing changes. */
export function unwrapped(text: string): string[] {
  const texts = [text.replace(INVISIBLE, '')]
  for (let before = texts[0] ?? ''; texts.length <= MOST_LAYERS;) {
    const after = withoutLayer(before)
    if (after === before) break
    texts.push(after)
    before = after
  }
  return texts
}
