import { computed, onBeforeUnmount, onMounted, readonly, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from 'vue'
import type { DocumentReading, Head } from '../../../../exercises/core/workpiece/document'
import type { Workpiece } from '../../../../exercises/core/workpiece/workpiece'
import { documentOf, pieceOf } from '../../support/piece/exchange'
import { steadyRows } from '../../support/piece/steady'
import { NO_HISTORY, redo, remember, undo } from '../../support/piece/history'
import { pieceKind, piecesOf } from '../../support/piece/kind'
import { changedAt, mergePieces } from '../../support/piece/merge'
import type { Piece } from '../../support/piece/model'
import { random32 } from '../../support/random'
import type { StorageProblem } from '../../support/storage'
import { useRecords, type Records } from '../useRecords'
import { storageProblem } from '../useStorage'
import { useSaving } from './useSaving'
import { useSettled } from './useSettled'

/** The documents of one workpiece on this device, one of them open. */
export interface OpenPiece<D> {
  /** `false` until the storage was read. */
  readonly ready: Readonly<Ref<boolean>>
  /** The open one. A new one is kept only from its first change on. */
  readonly piece: Readonly<ShallowRef<Piece>>
  /** What it says, or why it cannot be read. Rows that nobody changed are the same objects as before. */
  readonly reading: ComputedRef<DocumentReading<D>>
  /** The same, which letters reach only after a pause: for what is reckoned or drawn from all of it. */
  readonly settled: Readonly<ShallowRef<DocumentReading<D>>>
  /** Every other one, the last one changed first. */
  readonly others: ComputedRef<readonly Piece[]>
  /** Documents of every kind: rows may be taken from them. */
  readonly pieces: ComputedRef<readonly Piece[]>
  readonly problem: Readonly<Ref<StorageProblem | null>>
  /** What was changed last is on its way to the storage, or somebody is still typing. */
  readonly saving: Readonly<Ref<boolean>>
  /** When the open one was last changed, once it is kept; `null` before that. */
  readonly keptAt: ComputedRef<number | null>
  readonly canUndo: ComputedRef<boolean>
  readonly canRedo: ComputedRef<boolean>
  /** Changes the open one and keeps it. @param joins whether it belongs to the act before, as letters of one word do */
  readonly change: (edit: (piece: Piece, now: number) => Piece, joins?: boolean) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly open: (id: string) => void
  readonly startNew: () => void
  /** Puts a document beside those of this device and opens it. */
  readonly bring: (document: D) => void
  /** Deletes the open one from this device; a clean one takes its place. */
  readonly remove: () => void
}

export function usePiece<D extends Head, M>(workpiece: Workpiece<D, M>): OpenPiece<D> {
  const blankDocument = { municipality: null, ...Object.fromEntries(workpiece.lists.map((list) => [list, []])) }
  const made = (document: object, now: number): Piece => pieceOf(workpiece, { ...document }, `w-${random32(crypto).toString(36)}`, now)
  const ready = ref(false)
  const records = shallowRef<Records<Piece> | null>(null)
  // On the server and before mount there is no randomness to spend: nobody can write yet.
  const piece = shallowRef<Piece>(pieceOf(workpiece, blankDocument, 'w-0', 0))
  const history = shallowRef(NO_HISTORY)
  const steady = steadyRows(workpiece.lists)
  const reading = computed(() => { const raw = documentOf(piece.value); return steady(raw, workpiece.read(raw)) })
  const { settled, unhurried } = useSettled(reading)
  const all = computed(() => (records.value ? piecesOf(workpiece.id, [...records.value.all.values()]) : []))
  let stop: () => void = () => undefined
  let isLeft = false
  const { saving, write } = useSaving()

  function show(next: Piece): void {
    piece.value = next
    history.value = NO_HISTORY
  }
  const startNew = (): void => show(made(blankDocument, Date.now()))
  function keep(next: Piece): void {
    piece.value = next
    void write(records.value?.save(next.id, next))
  }

  /** What another tab did to the open one is taken in. */
  watch(() => records.value?.all.get(piece.value.id), (kept) => {
    if (ready.value && kept && kept !== piece.value) piece.value = mergePieces(kept, piece.value)
  }, { flush: 'sync' })

  onMounted(async () => {
    const mine = useRecords(pieceKind)
    await mine.refresh()
    if (isLeft) return
    records.value = mine
    stop = mine.onDeleted((id) => { if (id === piece.value.id) startNew() })
    const [last] = all.value
    if (last) show(last)
    else startNew()
    ready.value = true
  })
  onBeforeUnmount(() => {
    isLeft = true
    stop()
  })

  function travel(way: typeof undo): void {
    const next = way(piece.value, history.value, Date.now())
    history.value = next.history
    keep(next.piece)
  }

  return {
    ready: readonly(ready),
    piece,
    reading,
    settled,
    others: computed(() => all.value.filter(({ id }) => id !== piece.value.id)),
    pieces: computed(() => [...records.value?.all.values() ?? []]),
    problem: storageProblem,
    saving,
    keptAt: computed(() => (records.value?.all.has(piece.value.id) ? changedAt(piece.value) : null)),
    canUndo: computed(() => history.value.done.length > 0),
    canRedo: computed(() => history.value.undone.length > 0),
    change(edit, joins = false) {
      const after = edit(piece.value, Date.now())
      if (after === piece.value) return
      history.value = remember(history.value, piece.value, after, joins)
      if (joins) unhurried(() => keep(after))
      else keep(after)
    },
    undo: () => travel(undo),
    redo: () => travel(redo),
    open(id) {
      const found = all.value.find((one) => one.id === id)
      if (found) show(found)
    },
    startNew,
    bring(document) {
      const brought = made(document, Date.now())
      show(brought)
      void write(records.value?.bring(brought.id, brought))
    },
    remove() {
      const { id } = piece.value
      startNew()
      void records.value?.remove(id)
    },
  }
}
