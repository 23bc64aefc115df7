import fc from 'fast-check'
import { deflateSync, strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findLinks } from '../../../../exercises/responses/find-links'
import { decodeLink } from '../../../../exercises/responses/link'
import { decodeDocument, encodeDocument, LONGEST_DOCUMENT_CODE } from '../../../../exercises/responses/link-document'
import { sealed } from '../../../../exercises/responses/packing'
import { WORKPIECES } from '../../../support/workpieces'

const encoded = (document: object): string => {
  const code = encodeDocument(document)
  if (code === null) throw new Error('longer than a link')
  return code
}
/** Six bits a digit, written here anew. */
const digits = (bytes: Uint8Array): number[] => [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('').match(/.{1,6}/g)?.map((six) => parseInt(six.padEnd(6, '0'), 2)) ?? []
const packed = (text: string): string => sealed([2, 5, ...digits(deflateSync(strToU8(text)))])

describe('a document in a link', () => {
  it.each(WORKPIECES.map(({ folder, workpiece }) => [folder, workpiece] as const))('%s comes back as it was, letter by letter, and its page reads it', (_, workpiece) => {
    const example = workpiece.example()
    const code = encoded(example)
    expect(code).toMatch(/^CF[\w-]+[A-Za-z]$/)
    const read = decodeDocument(code)
    expect(read).toEqual({ status: 'document', raw: JSON.parse(JSON.stringify(example)) as unknown })
    expect(workpiece.read(read.status === 'document' ? read.raw : null)).toMatchObject({ status: 'read' })
  })

  it('comes back whatever it says', () => {
    fc.assert(fc.property(fc.dictionary(fc.string({ maxLength: 5 }).filter((key) => key !== '__proto__'), fc.string({ unit: 'grapheme', maxLength: 40 })), (document) => {
      expect(decodeDocument(encoded({ ...document }))).toEqual({ status: 'document', raw: document })
    }))
  })

  it('is broken with one character less or changed, and whole with other text behind it', () => {
    const code = encoded({ workpiece: 'x', rows: ['Ñuble', 7] })
    expect(decodeDocument(code.slice(0, -1))).toEqual({ status: 'broken' })
    for (let at = 2; at < code.length; at++) expect(decodeDocument(`${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`).status, String(at)).toBe('broken')
    expect(decodeDocument(`${code}&fbclid=x`)).toMatchObject({ status: 'document' })
    for (const bad of ['', 'CF', '%00', '<script>', packed('{"a":'), packed('no es JSON'), sealed([2, 5, 63, 63, 63, 63])]) expect(decodeDocument(bad), bad).toEqual({ status: 'broken' })
    expect(decodeDocument(sealed([2, 9, 1, 2, 3]))).toEqual({ status: 'newer' })
    expect(decodeDocument(sealed([3, 5, 1, 2, 3]))).toEqual({ status: 'newer' })
  })

  it('is none when it is longer than a link, and one that unpacks without end is left', () => {
    const noise = Array.from({ length: 2_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1).toString(36))
    expect(encodeDocument({ noise }) === null).toBe(true)
    const bomb = packed(JSON.stringify('0'.repeat(4_000_000)))
    expect(bomb.length).toBeLessThan(LONGEST_DOCUMENT_CODE)
    expect(decodeDocument(bomb)).toEqual({ status: 'broken' })
  })

  it('is told as a document where answers are read, and alarms nobody in a chat', () => {
    const code = encoded({ workpiece: 'x' })
    expect(decodeLink(code, [])).toEqual({ status: 'document' })
    expect(findLinks(`https://kit.muni.cl/sala#r=${code}`, [])).toEqual([{ code, reading: { status: 'document' } }])
    expect(findLinks(`Les mando https://kit.muni.cl/instrumentos/plan-entorno#d=${encoded(WORKPIECES[0]?.workpiece.example() ?? {})} saludos`, [])).toEqual([])
  })
})
