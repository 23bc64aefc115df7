import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { definition } from '../../../../exercises/instruments/diagnostico-organizacional/definition'
import { afterMark, findLinks, MOST_LINKS, readTapped } from '../../../../exercises/responses/find-links'
import { FIELD_RUNS, FIELD_TIMEOUT, slowest } from '../../../support/field-runs'
import { alliance } from '../../../support/alliance'
import { chatText, wrappedLink } from '../../../support/wrapped-links'

const definitions = [definition, alliance]
const field = (name: string): string => readFileSync(new URL(`../../../fixtures/campo/${name}`, import.meta.url), 'utf8')
const found = (text: string): [string, string][] => findLinks(text, definitions).map(({ code, reading }) => [reading.status, code])
const statuses = (text: string): string[] => found(text).map(([status]) => status)
const responses = (count: number): string[] => Array.from({ length: count }, () => 'response')

/** The seven codes of the exported chats, from the sources of the cases. */
const [CODE = '', OTHER = ''] = found(field('paste-two-links-glued.txt')).map(([, code]) => code)
const INVITATION = 'NEkOLABAAA0Z'

describe('links of a chat as it comes from the field', () => {
  it.each([
    ['chat-iphone.txt', 7], ['chat-android.txt', 7], ['paste-mixed-5-plain-2-safelinks.txt', 7], ['paste-wrapped-links.txt', 4], ['paste-two-links-glued.txt', 2],
  ])('%s gives its %i answers and no alarm', (name, count) => {
    expect(statuses(field(name))).toEqual(responses(count))
  })

  it('takes no ordinary word for a code', () => {
    expect(found(field('chat-ordinary-words.txt'))).toEqual([])
    expect(found('diccionarista, acodalamiento y 1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms')).toEqual([])
  })

  it.each(field('invitation-links-with-a-tail.txt').split('\n'))('reads the invitation %s', (link) => {
    expect(found(link)).toEqual([['invitation', INVITATION]])
    const fragment = new URL(link, 'https://kit.muni.cl').hash
    expect(readTapped('s', afterMark(fragment, 's') ?? '', definitions).status).toBe('invitation')
  })

  it.each([
    ['broken by mail into two lines', `#r=${CODE.slice(0, 12)}\r\n${CODE.slice(12)}`],
    ['broken and quoted', `> #r=${CODE.slice(0, 5)}\n> ${CODE.slice(5, 20)}\n> ${CODE.slice(20)} gracias`],
    ['in quoted-printable', `#r=3D${CODE.slice(0, 9)}=\r\n${CODE.slice(9)}`],
    ['broken inside its mark', `sala%2=\r\n3r%3D${CODE}`],
    ['with its mark encoded twice', `sala%2523r%253D${CODE}%2526x`],
    ['with only the equals sign encoded', `sala#r%3D${CODE}`],
    ['with something unseen inside', `#r=${CODE.slice(0, 7)}\u200b${CODE.slice(7)}\u200e`],
    ['with its own hyphens encoded', `%23r%3D${CODE.replaceAll('-', '%2D').replaceAll('_', '%5F')}`],
    ['bare in italics', `_${CODE}_`],
    ['bare with a word behind', `${CODE}-gracias`],
    ['repeated, wrapped and plain', `#r=${CODE} y https://www.google.com/url?q=https%3A%2F%2Fx.cl%2Fsala%23r%3D${CODE}&sa=D`],
  ])('reads a code %s', (_what, text) => {
    expect(found(text)).toEqual([['response', CODE]])
  })

  it('reads codes glued to one another, with or without their addresses', () => {
    expect(found(`#r=${CODE}#r=${OTHER}`)).toEqual([['response', CODE], ['response', OTHER]])
    expect(found(`#r=${CODE}${OTHER}${INVITATION}`)).toEqual([['response', CODE], ['response', OTHER], ['invitation', INVITATION]])
  })
})

describe('a cut link', () => {
  it('is told once, by the longest that is left of it', () => {
    expect(found(`https://x.cl/sala#r=${CODE.slice(0, 20)} y #r=${CODE.slice(0, 25)}… #r=${CODE.slice(0, 20)}`)).toEqual([['broken', CODE.slice(0, 25)]])
  })

  it.each([
    ['before it', `«https://x.cl/sala#r=${CODE.slice(0, 11)}…» https://x.cl/sala#r=${CODE}`],
    ['behind it', `https://x.cl/sala#r=${CODE}\n> https://x.cl/sala#r=\n> _https://x.cl/sala#r=${CODE.slice(0, 29)}_`],
    ['with another link glued', `#r=${CODE.slice(0, 11)}https://x.cl #r=${CODE}`],
    ['wrapped, both', `sala%23r%3D${CODE.slice(0, 8)}... sala%23r%3D${CODE}%26`],
  ])('alarms nobody where the whole one is there too: a quotation %s', (_where, text) => {
    expect(found(text)).toEqual([['response', CODE]])
  })

  it('of which nothing of the code is left is told, but no word about marks is', () => {
    expect(found('https://x.cl/sala#r=')).toEqual([['broken', '']])
    expect(found('cada enlace lleva «#r=» seguido de letras')).toEqual([])
  })

  it('that was changed is told, and is not completed from another line', () => {
    expect(found(`#r=${CODE.slice(0, 29)}0\nhola`)).toEqual([['broken', `${CODE.slice(0, 29)}0`]])
  })

  it('keeps none of the others from being read', () => {
    expect(statuses(`#r=${CODE.slice(0, 11)} #r=${OTHER} #s=${INVITATION.slice(0, 6)}`)).toEqual(['response', 'broken', 'broken'])
  })
})

describe('a tapped link', () => {
  it.each([
    [`#r=${CODE}`, 'r', CODE], [`#r%3D${CODE}`, 'r', CODE], [`#s%253D${INVITATION}`, 's', INVITATION], ['#s=', 's', ''], [`#s=${INVITATION}`, 'r', null], ['#sala=00c1t', 's', null], ['', 'r', null],
  ] as const)('%s has behind the mark %s: %s', (fragment, mark, rest) => {
    expect(afterMark(fragment, mark)).toBe(rest)
  })

  it('without a whole code is broken', () => {
    for (const rest of ['', '%3Cscript%3E', CODE.slice(0, 20)]) expect(readTapped('r', rest, definitions)).toEqual({ status: 'broken' })
  })
})

describe('generated chats', () => {
  const wrapped = slowest('wrapped links')
  const plain = slowest('text without links')
  afterAll(() => { wrapped.print(); plain.print() })

  it('give a valid link exactly once whatever it is wrapped in', () => {
    fc.assert(fc.property(wrappedLink, chatText, chatText, (link, before, after) => {
      const text = `${before}${link.wrapped} ${after}`
      expect(wrapped.run(text, () => found(text))).toEqual([[link.kind, link.code]])
    }), { numRuns: FIELD_RUNS })
  }, FIELD_TIMEOUT)

  it('give nothing where there is no link', () => {
    fc.assert(fc.property(chatText, (text) => {
      expect(plain.run(text, () => found(text))).toEqual([])
    }), { numRuns: FIELD_RUNS })
  }, FIELD_TIMEOUT)

  it('of pieces of links and wrappings never fail', () => {
    const piece = fc.constantFrom('#r=', '#s=', '%23r%3D', '%25', '=3D', '=\r\n', '=', '\n> ', '&#35;', '&#', '%2', '_', '-', CODE, CODE.slice(0, 9), INVITATION, 'https://', '\u200b')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const codes = found(pieces.join('')).map(([, code]) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }), { numRuns: FIELD_RUNS })
  }, FIELD_TIMEOUT)
})

describe('hostile text', () => {
  it.each([
    ['beginnings of wrapped links', 'urldefense.com/v3/__'.repeat(50_000)], ['wrapped links without an end', `${'urldefense.com/v3/__'.repeat(50_000)}__;`], ['wrapped links of hyphens', 'urldefense.com/v2/url?u=-----'.repeat(35_000)],
    ['one run of characters', 'a'.repeat(1_000_000)], ['marks', '#r=a\n'.repeat(200_000)], ['nested percent signs', `%${'25'.repeat(500_000)}`], ['percent signs', '%25'.repeat(300_000)],
    ['soft breaks', '=\r\n'.repeat(300_000)], ['an equals sign and spaces', `=${' '.repeat(1_000_000)}`], ['marks and spaces', `#r=a${' '.repeat(1000)}`.repeat(1000)], ['references', '&#35;'.repeat(200_000)],
  ])('of a million characters, all %s, is gone through', (_what, text) => {
    expect(findLinks(text, definitions).filter(({ reading }) => reading.status !== 'broken')).toEqual([])
  })

  it('of more codes than any room keeps stops at the bound', () => {
    const text = Array.from({ length: MOST_LINKS + 500 }, (_, index) => `#r=A${index}b`).join(' ')
    expect(findLinks(text, definitions)).toHaveLength(MOST_LINKS)
  })
})
