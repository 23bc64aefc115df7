import { shallowRef, watch, type ShallowRef } from 'vue'
import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'
import type { Head } from '../../../../exercises/core/workpiece/document'
import { documentOf } from '../../support/piece/exchange'
import type { Piece } from '../../support/piece/model'

/** What a document says, in short. */
export interface PieceResult {
  readonly title: string
  /** `null` where this version of the site cannot read it. */
  readonly headline: string | null
  /** Findings that ask to be mended. */
  readonly toMend: number
}

/** Every folder of `exercises/workpieces/`, each in a file of its own that loads only where it is used. */
const loaders = import.meta.glob<{ workpiece: unknown }>('../../../../exercises/workpieces/[!_]*/index.ts')

function resultOf<D extends Head>(workpiece: Workpiece<D>, piece: Piece): PieceResult {
  const reading = workpiece.read(documentOf(piece))
  if (reading.status === 'unreadable') return { title: workpiece.title, headline: null, toMend: 0 }
  const { document } = reading
  return { title: workpiece.title, headline: workpiece.outline(document).headline, toMend: workpiece.findings(document).filter(({ severity }) => severity === 'error').length }
}

/** By id of a document, what it is called and what it says; each is read by the rule of its own workpiece. */
export function usePieceResults(pieces: () => readonly Piece[]): Readonly<ShallowRef<ReadonlyMap<string, PieceResult>>> {
  const results = shallowRef<ReadonlyMap<string, PieceResult>>(new Map())
  let turn = 0
  watch(pieces, async (now) => {
    const mine = ++turn
    const found = await Promise.all(now.map(async (piece): Promise<readonly (readonly [string, PieceResult])[]> => {
      const load = loaders[`../../../../exercises/workpieces/${piece.workpiece}/index.ts`]
      if (!load) return []
      // A file of that folder exports what its contract test holds it to; without the network the document is there, without its result.
      const loaded = await load().catch(() => null)
      return loaded ? [[piece.id, resultOf(loaded.workpiece as Workpiece, piece)]] : []
    }))
    if (mine === turn) results.value = new Map(found.flat())
  }, { immediate: true })
  return results
}
