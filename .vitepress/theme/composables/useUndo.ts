import { readonly, ref, type Ref } from 'vue'

/** Something that was just done, and how to take it back. */
export interface Undoable {
  /** «Se quitó el valor acordado.» */
  readonly said: string
  readonly undo: () => void
}

export interface Undo {
  /** The last thing done that can be taken back; `null` when there is none. */
  readonly last: Readonly<Ref<Undoable | null>>
  /** To call after each thing done. */
  done(undoable: Undoable): void
  undo(): void
  dismiss(): void
}

/** Remembers the last thing done, and only that: taking back older ones would undo what was decided on top of them. */
export function useUndo(): Undo {
  const last = ref<Undoable | null>(null)
  return {
    last: readonly(last),
    done: (undoable) => { last.value = undoable },
    undo() {
      const undoable = last.value
      last.value = null
      undoable?.undo()
    },
    dismiss: () => { last.value = null },
  }
}
