import { computed, inject, provide, shallowReactive, type ComputedRef, type InjectionKey, type WritableComputedRef } from 'vue'
import * as v from 'valibot'
import { createDrafts, type Drafts } from '../support/drafts'
import { localStorageOrNone, sessionStorageOrNone } from './localStorage'

/** Where drafts are kept: with a room of this device, with this tab of the browser; of the example nothing is. */
type Place = { readonly room: string } | 'tab' | 'example'
const PLACE: InjectionKey<Place> = Symbol('place of the drafts')

/** What is typed below belongs to this room, and is deleted with it; `null` for the example, of which nothing is kept. */
export const provideDrafts = (room: string | null): void => provide(PLACE, room === null ? 'example' : { room })

let ofRooms: Drafts | null = null
let ofTab: Drafts | null = null
const roomDrafts = (): Drafts => (ofRooms ??= createDrafts(localStorageOrNone()))
const tabDrafts = (): Drafts => (ofTab ??= createDrafts(sessionStorageOrNone()))
/** Drafts in use, so that two places that show one change together. */
const shown = shallowReactive(new Map<string, unknown>())

/** Forgets the drafts of a room, or of every room. */
export function forgetDrafts(room?: string): void {
  const beginning = room === undefined ? '' : `${room}/`
  roomDrafts().forget(beginning)
  for (const key of shown.keys()) if (key.startsWith(`room/${beginning}`)) shown.delete(key)
}

export interface Draft<T> {
  /** What was typed, or what the form begins with. Setting it keeps it; setting it back to the beginning forgets it. */
  readonly value: WritableComputedRef<T>
  /** There is something typed that was not saved. */
  readonly begun: ComputedRef<boolean>
  /** Saved, or discarded by who typed it. */
  readonly drop: () => void
}

/**
 * Something typed that only a button saves: it outlives another tab, screen or item, and a reload. Only for what is drawn after mount.
 *
 * @param name of the form, unique in its room
 * @param schema of the draft, since what is stored is untrusted; `null` for what must not be stored, as people's names: it lasts as
 *   long as the page
 */
export function useDraft<T>(name: string, schema: v.GenericSchema<unknown, T> | null, beginning: () => T): Draft<T> {
  const place = inject<Place>(PLACE, 'tab')
  const key = typeof place === 'object' ? `${place.room}/${name}` : name
  const shownKey = `${typeof place === 'object' ? 'room' : place}/${key}`
  const kept = schema === null || place === 'example' ? null : place === 'tab' ? tabDrafts() : roomDrafts()

  if (schema && kept && !shown.has(shownKey)) {
    const stored = v.safeParse(schema, kept.get(key))
    if (stored.success) shown.set(shownKey, stored.output)
  }
  // Only this function writes what stands under this key.
  const typed = (): T | undefined => shown.get(shownKey) as T | undefined

  function keep(value: T): void {
    shown.set(shownKey, value)
    kept?.set(key, value)
  }
  function drop(): void {
    shown.delete(shownKey)
    kept?.set(key, null)
  }
  return {
    value: computed({
      get: () => typed() ?? beginning(),
      set: (value) => (JSON.stringify(value) === JSON.stringify(beginning()) ? drop() : keep(value)),
    }),
    begun: computed(() => typed() !== undefined),
    drop,
  }
}

/** One field of a draft, for `v-model`. */
export function fieldOf<T extends object, Name extends keyof T>({ value }: Draft<T>, name: Name): WritableComputedRef<T[Name]> {
  return computed({ get: () => value.value[name], set: (text) => { value.value = { ...value.value, [name]: text } } })
}
