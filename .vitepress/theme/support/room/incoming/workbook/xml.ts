/** What is told of a document as it is read. Names come without their namespace's prefix, texts with their references resolved. */
export interface XmlVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>): void
  close?(name: string): void
  text?(text: string): void
}

/** Elements one inside another: Excel's have less than ten. */
const MOST_DEEP = 64
const NAME = /[^\s/<>="'&]+/y
const ATTRIBUTE = /\s+([^\s/<>="'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /\s*(\/?)>/y
const REFERENCE = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** Of each kind of thing that is no element: how it begins and ends. */
const ASIDE: readonly (readonly [start: string, end: string])[] = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>']]

const character = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD')

const resolved = (text: string): string => (text.includes('&')
  ? text.replace(REFERENCE, (_, hex?: string, decimal?: string, name = '') => (hex ? character(parseInt(hex, 16)) : decimal ? character(Number(decimal)) : NAMED[name.toLowerCase()] ?? ''))
  : text)

const local = (name: string): string => name.slice(name.lastIndexOf(':') + 1)

const NONE: ReadonlyMap<string, string> = new Map()

/** Attributes from `at` on. @returns where they end */
function readAttributes(xml: string, at: number): { readonly attributes: ReadonlyMap<string, string>; readonly end: number } {
  let attributes: Map<string, string> | null = null
  let end = at
  ATTRIBUTE.lastIndex = at
  for (let found = ATTRIBUTE.exec(xml); found; found = ATTRIBUTE.exec(xml)) {
    const [, name = '', double, single] = found
    end = ATTRIBUTE.lastIndex
    if (name.startsWith('xmlns')) continue
    attributes ??= new Map()
    attributes.set(local(name), resolved(double ?? single ?? ''))
  }
  return { attributes: attributes ?? NONE, end }
}

/**
 * Reads an XML document of which nothing is known, in one look from start to end and without recursion. A document type, with which
 * a short text can stand for a long one, is not accepted.
 *
 * @returns whether all of it was well formed; what was told before a fault is then to be thrown away
 */
export function readXml(xml: string, { open, close, text }: XmlVisitor): boolean {
  const inside: string[] = []
  let at = 0
  for (;;) {
    const tag = xml.indexOf('<', at)
    if (tag < 0) return inside.length === 0
    if (tag > at && inside.length > 0) text?.(resolved(xml.slice(at, tag)))
    const aside = ASIDE.find(([start]) => xml.startsWith(start, tag))
    if (aside) {
      const [start, finish] = aside
      const end = xml.indexOf(finish, tag + start.length)
      if (end < 0) return false
      if (finish === ']]>') text?.(xml.slice(tag + start.length, end))
      at = end + finish.length
      continue
    }
    const closing = xml.charAt(tag + 1) === '/'
    NAME.lastIndex = tag + (closing ? 2 : 1)
    const [written] = NAME.exec(xml) ?? []
    if (written === undefined || written.startsWith('!')) return false
    const { attributes, end } = closing ? { attributes: NONE, end: tag + 2 + written.length } : readAttributes(xml, tag + 1 + written.length)
    TAG_END.lastIndex = end
    const tail = TAG_END.exec(xml)
    if (!tail || (closing && (tail[1] === '/' || inside.pop() !== written))) return false
    at = TAG_END.lastIndex
    const name = local(written)
    if (closing) {
      close?.(name)
      continue
    }
    open(name, attributes)
    if (tail[1] === '/') close?.(name)
    else if (inside.push(written) > MOST_DEEP) return false
  }
}
