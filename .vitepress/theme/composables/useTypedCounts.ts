import { computed, ref, shallowRef } from 'vue'
import { chileanNumber } from '../../../exercises/core/text'
import { readPersons } from '../support/course/location-quotient'

/** A row of counts that a reader can change. */
export interface CountRow<Id extends string, Key extends string> {
  readonly id: Id
  /** The last number that could be read. */
  readonly counts: Readonly<Record<Key, number>>
  /** What the field holds. */
  readonly typed: Readonly<Record<Key, string>>
  /** Where the field holds something that is no whole number of persons. */
  readonly wrong: Readonly<Record<Key, boolean>>
}

/**
 * A table of persons with which to play: each field keeps what is typed, and the last number that could be read stands until the next.
 *
 * @param data the table as the lesson has it, and to which `reset` returns
 */
export function useTypedCounts<Id extends string, Key extends string>(data: readonly { readonly id: Id; readonly counts: Readonly<Record<Key, number>> }[], keys: readonly Key[]) {
  const each = <Value>(value: (key: Key) => Value): Record<Key, Value> => Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>
  const start = (): readonly CountRow<Id, Key>[] => data.map(({ id, counts }) => ({ id, counts, typed: each((key) => chileanNumber(counts[key])), wrong: each(() => false) }))
  const rows = shallowRef(start())
  /** Told until something is typed again. */
  const wasReset = ref(false)
  const change = (id: Id, to: (row: CountRow<Id, Key>) => CountRow<Id, Key>): void => {
    rows.value = rows.value.map((row) => (row.id === id ? to(row) : row))
  }

  function type(id: Id, key: Key, text: string): void {
    const read = readPersons(text)
    wasReset.value = false
    change(id, (row) => ({
      ...row,
      typed: { ...row.typed, [key]: text },
      wrong: { ...row.wrong, [key]: read === null },
      counts: read === null ? row.counts : { ...row.counts, [key]: read },
    }))
  }
  /** On leaving a field: the number as Chile writes it. */
  function tidy(id: Id, key: Key): void {
    change(id, (row) => (row.wrong[key] ? row : { ...row, typed: { ...row.typed, [key]: chileanNumber(row.counts[key]) } }))
  }
  function reset(): void {
    rows.value = start()
    wasReset.value = true
  }
  const wrong = computed(() => rows.value.flatMap((row) => keys.filter((key) => row.wrong[key]).map((key) => ({ id: row.id, key }))))
  return { rows, wrong, type, tidy, reset, wasReset }
}
