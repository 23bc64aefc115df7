import { describe, expect, it } from 'vitest'
import { copyStrings } from '../../../.vitepress/theme/strings/copies'
import { copyStanding, createCopies } from '../../../.vitepress/theme/support/copies'
import { createStay } from '../../../.vitepress/theme/support/storage/stay'

const DAY = 86_400_000
const memory = () => {
  const kept = new Map<string, string>()
  return { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, text: string) => void kept.set(key, text), removeItem: (key: string) => void kept.delete(key), key: (place: number) => [...kept.keys()][place] ?? null, get length() { return kept.size } }
}

describe('the last copy of a thing', () => {
  it('is known until it is forgotten, and of each thing alone', () => {
    const copies = createCopies(memory())
    copies.note('m-0aaaaa', 5)
    expect([copies.last('m-0aaaaa'), copies.last('aaaaa')]).toEqual([5, null])
    copies.forget('m-0aaaaa')
    expect(copies.last('m-0aaaaa')).toBeNull()
    copies.note('a', 1)
    copies.note('b', 2)
    copies.forgetAll()
    expect([copies.last('a'), copies.last('b')]).toEqual([null, null])
  })

  it('is not known where the storage is none, forbidden or holds something else, and nothing throws', () => {
    const forbidden = { getItem: () => { throw new Error('no') }, setItem: () => { throw new Error('no') }, removeItem: () => { throw new Error('no') }, key: () => { throw new Error('no') }, length: 1 }
    for (const copies of [createCopies(undefined), createCopies(forbidden), createCopies({ ...memory(), getItem: () => 'ayer' })]) {
      copies.note('a', 5)
      copies.forget('a')
      copies.forgetAll()
      expect(copies.last('a')).toBeNull()
    }
  })

  it.each([
    [null, 0, 10 * DAY, 'Todavía no hay una copia fuera de este equipo.'],
    [5 * DAY, 5 * DAY, 6 * DAY - 1, 'Última copia: hoy.'],
    [5 * DAY, 5 * DAY + 1, 6 * DAY, 'Última copia: hace 1 día. Hay cambios desde entonces.'],
    [5 * DAY, 4 * DAY, 12 * DAY, 'Última copia: hace 7 días.'],
    // A clock that was put back.
    [5 * DAY, 4 * DAY, 3 * DAY, 'Última copia: hoy.'],
  ])('of %s, changed at %s and looked at at %s, is told so', (copied, changed, now, words) => {
    expect(copyStrings.standing(copyStanding(copied, changed, now))).toBe(words)
  })
})

describe('asking the browser to keep what is here', () => {
  it('is done once, and not where it does already', async () => {
    let asked = 0
    const stay = createStay({ persisted: () => Promise.resolve(false), persist: () => Promise.resolve(++asked > 0) })
    expect([await stay(), await stay(), asked]).toEqual([true, true, 1])
    expect(await createStay({ persisted: () => Promise.resolve(true), persist: () => Promise.reject(new Error('asked')) })()).toBe(true)
  })

  it.each([[undefined], [{}], [{ persisted: () => Promise.resolve(false), persist: () => Promise.reject(new Error('no')) }], [{ persisted: () => Promise.resolve(false), persist: () => Promise.resolve(false) }]])('costs nothing where it cannot be (%#)', async (storage) => {
    expect(await createStay(storage)()).toBe(false)
  })
})
