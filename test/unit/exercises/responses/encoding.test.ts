import { describe, expect, it } from 'vitest'
import { contentsOf } from '../../../../exercises/responses/encoding'

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf16 = (text: string, little: boolean): Uint8Array => bytes([...text].map((character) => (little ? `${character}\0` : `\0${character}`)).join(''))

describe('the first bytes of a file', () => {
  it.each([
    ['text without a mark', bytes('instrument;version'), { kind: 'text', encoding: 'utf-8-or-windows-1252' }],
    ['nothing', bytes(''), { kind: 'text', encoding: 'utf-8-or-windows-1252' }],
    ['UTF-8 with its mark', bytes('\xef\xbb\xbfa'), { kind: 'text', encoding: 'utf-8' }],
    ['UTF-16 with its mark', bytes('\xff\xfea\0'), { kind: 'text', encoding: 'utf-16le' }],
    ['UTF-16 the other way round', bytes('\xfe\xff\0a'), { kind: 'text', encoding: 'utf-16be' }],
    ['UTF-16 without a mark', utf16('instrument;version', true), { kind: 'text', encoding: 'utf-16le' }],
    ['UTF-16 without a mark, the other way round', utf16('[{"a":1}]', false), { kind: 'text', encoding: 'utf-16be' }],
    ['a zip', bytes('PK\x03\x04\x14\0'), { kind: 'zip' }],
    ['an empty zip', bytes('PK\x05\x06'), { kind: 'zip' }],
    ['an Excel of before 2007 or with a password', bytes('\xd0\xcf\x11\xe0\xa1\xb1'), { kind: 'ole' }],
    ['a PDF', bytes('%PDF-1.7'), { kind: 'pdf' }],
    ['a photo', bytes('\xff\xd8\xff\xe0'), { kind: 'image' }],
    ['zeros', new Uint8Array(100), { kind: 'binary' }],
    ['a program', bytes('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0'), { kind: 'binary' }],
  ])('tell that it is %s', (_, start, expected) => {
    expect(contentsOf(start)).toEqual(expected)
  })
})
