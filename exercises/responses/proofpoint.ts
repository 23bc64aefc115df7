/**
 * Takes off what Proofpoint's URL Defense, which many organisations have their mail pass through, makes of a link. Its second version
 * writes signs as `-23` and slashes as `_`; its third puts a `*` for each and the signs themselves, in base 64, behind the link.
 */

/** Whole as far as what always follows it: one that is still broken in lines is left for the next layer. */
const SECOND = /urldefense(?:\.proofpoint)?\.com(?:\/|%2F)v2(?:\/|%2F)url(?:\?|%3F)u(?:=|%3D)(https?-3A[\w.~*%-]{1,1200})(?=&|%26)/gi
const THIRD = /urldefense(?:\.proofpoint)?\.com(?:\/|%2F)v3(?:\/|%2F)__/gi
/** Characters of a wrapped link, at most: ours have a few hundred. */
const LONGEST = 1_200
/** What stands behind the link of the third version: its signs, up to two exclamation marks. */
const SIGNS = /([\w+/-]{0,400})=*!!/y

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Each byte as a character; those that go on a character of several bytes are left out, so that each stands for one. */
function decoded(base64: string): string {
  let bits = 0
  let count = 0
  let text = ''
  for (const letter of base64.replaceAll('+', '-').replaceAll('/', '_')) {
    bits = ((bits << 6) | BASE64.indexOf(letter)) & 0xffff
    count += 6
    if (count < 8) continue
    count -= 8
    const byte = (bits >> count) & 0xff
    if (byte < 0x80 || byte > 0xbf) text += String.fromCharCode(byte)
  }
  return text
}

/** `*` stands for one sign and `**` with a letter for a run of two or more of them. */
function withSigns(link: string, signs: string): string {
  let at = 0
  return link.replace(/\*(?:\*([\w-]))?/g, (_, run?: string) => {
    const length = run === undefined ? 1 : BASE64.indexOf(run) + 2
    at += length
    return signs.slice(at - length, at)
  })
}

const withoutSecond = (text: string): string => text.replace(SECOND, (_, link: string) =>
  link.replaceAll('_', '/').replace(/-([\dA-F]{2})/gi, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))))

function withoutThird(text: string): string {
  const pieces: string[] = []
  let from = 0
  let end = -1
  for (const match of text.matchAll(THIRD)) {
    const start = match.index + match[0].length
    if (start < from) continue
    // Looked for once, however many links stand before it.
    if (end < start) end = text.indexOf('__;', start)
    if (end < 0) break
    SIGNS.lastIndex = end + 3
    const signs = end - start > LONGEST ? null : SIGNS.exec(text)
    const link = signs ? text.slice(start, end) : ''
    if (!signs || /\s/.test(link)) continue
    pieces.push(text.slice(from, match.index), withSigns(link, decoded(signs[1] ?? '')), ' ')
    from = SIGNS.lastIndex
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from)
}

/** The text with the links that Proofpoint wrapped as they were before; one layer of them. */
export const withoutProofpoint = (text: string): string => (/urldefense/i.test(text) ? withoutThird(withoutSecond(text)) : text)
