import { onBeforeUnmount, onMounted, readonly, ref, shallowRef, watch, type Ref, type ShallowRef } from 'vue'
import type { Head } from '../../../../exercises/core/workpiece/document'
import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'
import { faultText } from '../../../../exercises/responses/workpiece-words'
import { pieceStrings } from '../../strings/piece'
import { documentOf } from '../../support/piece/exchange'
import { useSite } from '../useSite'
import type { OpenPiece } from './usePiece'

export interface PieceLink<D> {
  /** A document that a link brought: kept nowhere until somebody accepts it. */
  readonly arrived: Readonly<ShallowRef<D | null>>
  readonly trouble: Readonly<Ref<string | null>>
  /** Puts what arrived beside the documents of this device, and opens it. */
  readonly accept: () => void
  readonly dismiss: () => void
  /** Full link that carries the open document; `null` when it is longer than a link. Rejects when the network does. */
  readonly make: () => Promise<string | null>
}

/** A tapped link of a document, also when a program encoded the `=`. */
const MARK = /^#d[=%]/i
const words = pieceStrings.link

/** Documents in links. What packs and unpacks them is fetched when there is one. */
export function usePieceLink<D extends Head, M>(workpiece: Workpiece<D, M>, desk: OpenPiece<D>): PieceLink<D> {
  const site = useSite()
  const arrived: ShallowRef<D | null> = shallowRef(null)
  const trouble = ref<string | null>(null)
  const load = () => import('../../../../exercises/responses/link-document')

  async function read(): Promise<void> {
    if (!desk.ready.value || !MARK.test(location.hash)) return
    trouble.value = null
    try {
      const [{ decodeDocument }, { afterMark }] = await Promise.all([load(), import('../../../../exercises/responses/find-links')])
      const found = decodeDocument(afterMark(location.hash, 'd') ?? '')
      // What a newer site can read stays in the address, so that loading the page again may bring that site.
      if (found.status === 'newer') return void (trouble.value = words.newer)
      site.clearHash()
      if (found.status === 'broken') return void (trouble.value = words.broken)
      const reading = workpiece.read(found.raw)
      if (reading.status === 'read') arrived.value = reading.document
      else trouble.value = faultText(reading.fault)
    } catch {
      trouble.value = words.failed
    }
  }
  const again = (): void => void read()
  watch(desk.ready, again)
  onMounted(() => window.addEventListener('hashchange', again))
  onBeforeUnmount(() => window.removeEventListener('hashchange', again))

  return {
    arrived,
    trouble: readonly(trouble),
    accept() {
      if (arrived.value) desk.bring(arrived.value)
      arrived.value = null
    },
    dismiss: () => { arrived.value = null },
    async make() {
      const code = (await load()).encodeDocument(documentOf(desk.piece.value))
      return code === null ? null : site.absolute(`/instrumentos/${workpiece.id}#d=${code}`)
    },
  }
}
