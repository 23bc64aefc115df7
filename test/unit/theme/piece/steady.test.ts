import { describe, expect, it } from 'vitest'
import { writeRow } from '../../../../.vitepress/theme/support/piece/edit'
import { documentOf, pieceOf } from '../../../../.vitepress/theme/support/piece/exchange'
import { mergePieces } from '../../../../.vitepress/theme/support/piece/merge'
import { steadyRows } from '../../../../.vitepress/theme/support/piece/steady'
import { WORKPIECES } from '../../../support/workpieces'

const NOW = 1_800_000_000_000
type Rows = Readonly<Record<string, readonly unknown[]>>

describe('a document in which one row is written', () => {
  it.each(WORKPIECES)('reads the same, and every other row is the object that it was: $folder', ({ workpiece }) => {
    const steady = steadyRows(workpiece.lists)
    const read = (piece: ReturnType<typeof pieceOf>) => { const raw = documentOf(piece); return { plain: workpiece.read(raw), kept: steady(raw, workpiece.read(raw)) } }
    const before = pieceOf(workpiece, { ...workpiece.example() }, 'w-1', NOW)
    const first = read(before)
    expect(first.kept).toStrictEqual(first.plain)
    for (const list of workpiece.lists) {
      const [key, stamped] = Object.entries(before.lists[list] ?? {})[0] ?? []
      const data = stamped?.value?.data
      if (key === undefined || typeof data !== 'object' || data === null) continue
      const second = read(writeRow(before, list, key, { ...data, nota: 'x' }, NOW + 1))
      expect(second.kept).toStrictEqual(second.plain)
      if (first.kept.status !== 'read' || second.kept.status !== 'read') throw new Error('unreadable')
      const [was, is] = [first.kept.document as unknown as Rows, second.kept.document as unknown as Rows]
      expect(is[list]?.map((row, at) => row === was[list]?.[at]), list).toEqual(was[list]?.map((_, at) => at !== 0))
    }
  })

  it('is the same object once what was stored adds nothing to it', () => {
    for (const { workpiece } of WORKPIECES) {
      const piece = pieceOf(workpiece, { ...workpiece.example(), constructor: 'x' }, 'w-1', NOW)
      expect(mergePieces(structuredClone(piece), piece)).toBe(piece)
      const { constructor, ...head } = piece.lists['@head'] ?? {}
      expect(constructor).toBeDefined()
      expect(mergePieces(piece, { ...piece, lists: { ...piece.lists, '@head': head } })).toStrictEqual(piece)
    }
  })
})
