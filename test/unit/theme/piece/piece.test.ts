import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRows, headOf, layoutOf, moveRow, placeAt, removeRows, rowsOf, writeHead, writeRow } from '../../../../.vitepress/theme/support/piece/edit'
import { documentOf, pieceOf, pieceText } from '../../../../.vitepress/theme/support/piece/exchange'
import { NO_HISTORY, redo, remember, undo } from '../../../../.vitepress/theme/support/piece/history'
import { mergePieces } from '../../../../.vitepress/theme/support/piece/merge'
import type { Piece } from '../../../../.vitepress/theme/support/piece/model'
import { parsePiece } from '../../../../.vitepress/theme/support/piece/parse'
import { WORKPIECES } from '../../../support/workpieces'

const NOW = 1_800_000_000_000
const SHAPE = { id: 'prueba', version: 1, lists: ['actors', 'names'] }
const kept = (document: Record<string, unknown> = { municipality: null, actors: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], names: ['x', 'y'] }): Piece => pieceOf(SHAPE, document, 'w-1', NOW)
const said = (piece: Piece, list = 'actors'): unknown[] => rowsOf(piece, list).map(({ data }) => (typeof data === 'object' && data !== null && 'id' in data ? data.id : data))

describe('a document that is kept', () => {
  it.each(WORKPIECES)('comes back as it was, row by row: $folder', ({ workpiece }) => {
    const example = JSON.parse(JSON.stringify({ ...workpiece.example(), layout: { a1: [3, 4.5] }, nota: { x: [1] } })) as Record<string, unknown>
    const piece = pieceOf(workpiece, example, 'w-1', NOW)
    expect(documentOf(piece)).toStrictEqual(example)
    expect(documentOf(parsePiece(JSON.parse(JSON.stringify(piece))) as Piece)).toStrictEqual(example)
    expect(workpiece.read(JSON.parse(pieceText(piece)))).toMatchObject({ status: 'read' })
  })

  it('keeps rows whose id is repeated, empty, missing or a word that objects have', () => {
    const actors = [{ id: 'a' }, { id: 'a', x: 1 }, { id: '' }, {}, 'texto', { id: '__proto__' }, { id: 'constructor' }, { id: '10' }, { id: '9' }]
    expect(documentOf(parsePiece(kept({ actors, names: [] })) as Piece)).toMatchObject({ actors })
  })

  it('is edited without touching what was there before', () => {
    const before = kept()
    const copy = structuredClone(before)
    const edited = writeHead(placeAt(addRows(removeRows(moveRow(writeRow(before, 'actors', '-a', { id: 'a', name: 'A' }, NOW), 'actors', '-c', -1, NOW), 'actors', ['-b'], NOW), 'actors', [['-n', { id: 'n' }]], NOW), { a: [1, 2] }, NOW), 'subject', 'Mesa', NOW)
    expect(before).toStrictEqual(copy)
    expect(documentOf(edited)).toEqual({ workpiece: 'prueba', version: 1, municipality: null, subject: 'Mesa', actors: [{ id: 'a', name: 'A' }, { id: 'c' }, { id: 'n' }], names: ['x', 'y'], layout: { a: [1, 2] } })
    expect(headOf(writeHead(edited, 'subject', undefined, NOW), 'subject')).toBeUndefined()
    expect(layoutOf(edited)).toEqual({ a: [1, 2] })
  })

  it('moves a row one place, and no further than the ends', () => {
    expect(said(moveRow(kept(), 'actors', '-a', 1, NOW))).toEqual(['b', 'a', 'c'])
    expect(said(moveRow(kept(), 'actors', '-a', -1, NOW))).toEqual(['a', 'b', 'c'])
    expect(said(moveRow(kept(), 'actors', '-c', 1, NOW))).toEqual(['a', 'b', 'c'])
    expect(said(moveRow(kept(), 'actors', '-nadie', 1, NOW))).toEqual(['a', 'b', 'c'])
  })

  it('writes nothing where nothing changes', () => {
    const piece = kept()
    expect(writeRow(piece, 'actors', '-a', { id: 'a' }, NOW + 5)).toBe(piece)
    expect(writeRow(piece, 'actors', '-nadie', { id: 'z' }, NOW + 5)).toBe(piece)
    expect(writeHead(piece, 'municipality', null, NOW + 5)).toBe(piece)
  })

  it('is not read where it is something else', () => {
    for (const raw of [null, 1, [], {}, { ...kept(), lists: 3 }, { ...kept(), createdAt: NaN }, { ...kept(), lists: { actors: { a: { value: { order: Infinity, data: 1 }, at: 1 } } } }]) expect(parsePiece(raw)).toBeNull()
  })
})

describe('two states of one document', () => {
  const edits = fc.array(fc.record({ what: fc.constantFrom('write', 'add', 'remove', 'move', 'head'), key: fc.constantFrom('-a', '-b', '-c', '-n'), text: fc.constantFrom('p', 'q', 'r'), at: fc.nat(6) }), { maxLength: 8 })
  const edited = (piece: Piece, all: typeof edits extends fc.Arbitrary<infer E> ? E : never): Piece => all.reduce((one, { what, key, text, at }) => {
    const now = NOW + at
    switch (what) {
      case 'write': return writeRow(one, 'actors', key, { id: key, name: text }, now)
      case 'add': return addRows(one, 'actors', [[key, { id: key, name: text }]], now)
      case 'remove': return removeRows(one, 'actors', [key], now)
      case 'move': return moveRow(one, 'actors', key, 1, now)
      default: return writeHead(one, 'subject', text, now)
    }
  }, piece)

  it('join to the same whatever the order, and a state joined with itself stays', () => {
    fc.assert(fc.property(edits, edits, edits, (x, y, z) => {
      const [a, b, c] = [edited(kept(), x), edited(kept(), y), edited(kept(), z)]
      expect(mergePieces(a, b)).toEqual(mergePieces(b, a))
      expect(mergePieces(mergePieces(a, b), c)).toEqual(mergePieces(a, mergePieces(b, c)))
      expect(mergePieces(a, a)).toEqual(a)
    }), { numRuns: 400 })
  })

  it('keep what each tab did to rows of its own', () => {
    const one = removeRows(writeRow(kept(), 'actors', '-a', { id: 'a', name: 'Liceo' }, NOW + 1), 'actors', ['-c'], NOW + 2)
    const other = addRows(writeRow(kept(), 'actors', '-b', { id: 'b', name: 'Junta' }, NOW + 3), 'actors', [['-d', { id: 'd' }]], NOW + 4)
    expect(documentOf(mergePieces(one, other))['actors']).toEqual([{ id: 'a', name: 'Liceo' }, { id: 'b', name: 'Junta' }, { id: 'd' }])
  })

  it('of another workpiece or version are never mixed', () => {
    const newer = { ...kept(), version: 2 }
    expect(mergePieces(kept(), newer)).toBe(newer)
    expect(mergePieces(newer, kept())).toBe(newer)
    expect(mergePieces(kept(), { ...kept(), workpiece: 'otra' }).workpiece).toBe('prueba')
  })

  it('any acts taken back one by one give the document as it was, and done again as it was left', () => {
    fc.assert(fc.property(edits, (all) => {
      let piece = kept()
      let history = NO_HISTORY
      for (const [index, edit] of all.entries()) {
        const after = edited(piece, [{ ...edit, at: 10 * index }])
        history = remember(history, piece, after)
        piece = after
      }
      const left = documentOf(piece)
      while (history.done.length > 0) ({ piece, history } = undo(piece, history, NOW + 1_000))
      expect(documentOf(piece)).toEqual(documentOf(kept()))
      while (history.undone.length > 0) ({ piece, history } = redo(piece, history, NOW + 2_000))
      expect(documentOf(piece)).toEqual(left)
    }), { numRuns: 120 })
  })

  it('taking back leaves what another tab changed afterwards', () => {
    const before = kept()
    const after = removeRows(writeRow(before, 'actors', '-a', { id: 'a', name: 'mío' }, NOW + 1), 'actors', ['-b'], NOW + 1)
    const elsewhere = writeRow(after, 'actors', '-a', { id: 'a', name: 'suyo' }, NOW + 2)
    const { piece } = undo(elsewhere, remember(NO_HISTORY, before, after), NOW + 3)
    expect(documentOf(piece)['actors']).toEqual([{ id: 'a', name: 'suyo' }, { id: 'b' }, { id: 'c' }])
  })

  it('letters written one after another in one row are one act, a new row is another', () => {
    let piece = kept()
    let history = NO_HISTORY
    for (const name of ['L', 'Li', 'Lic']) {
      const after = writeRow(piece, 'actors', '-a', { id: 'a', name }, NOW + name.length)
      history = remember(history, piece, after, true)
      piece = after
    }
    const after = addRows(piece, 'actors', [['-z', { id: 'z' }]], NOW + 9)
    history = remember(history, piece, after, true)
    expect(history.done).toHaveLength(2)
    const once = undo(after, history, NOW + 10)
    expect(said(once.piece)).toEqual(['a', 'b', 'c'])
    expect(documentOf(undo(once.piece, once.history, NOW + 11).piece)).toEqual(documentOf(kept()))
  })
})
