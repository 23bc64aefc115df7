import { describe, expect, it } from 'vitest'
import { createDrafts } from '../../../.vitepress/theme/support/drafts'

/** A browser's storage with room for so many characters. */
function storage(room = 1_000_000) {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() { return kept.size },
    key: (place: number) => [...kept.keys()][place] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => { kept.delete(key) },
    setItem(key: string, text: string) {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
  }
}
const forbidden = new Proxy(storage(), { get() { throw new DOMException('forbidden', 'SecurityError') } })

describe('drafts', () => {
  it('are there for the next page that opens the same storage', () => {
    const browser = storage()
    createDrafts(browser).set('r1/acuerdo', { reason: 'a medias' })
    expect(createDrafts(browser).get('r1/acuerdo')).toEqual({ reason: 'a medias' })
  })
  it('leave nothing behind once they are saved or discarded', () => {
    const browser = storage()
    const drafts = createDrafts(browser)
    drafts.set('r1/acuerdo', 'x')
    drafts.set('r1/acuerdo', null)
    expect(drafts.get('r1/acuerdo')).toBeNull()
    expect(browser.kept.size).toBe(0)
  })
  it('of one room go with it, and those of the others stay', () => {
    const drafts = createDrafts(storage())
    for (const key of ['r1/a', 'r1/b', 'r12/a']) drafts.set(key, key)
    drafts.forget('r1/')
    expect(['r1/a', 'r1/b', 'r12/a'].map(drafts.get)).toEqual([null, null, 'r12/a'])
  })
  it.each([['there is none', undefined], ['it is full', storage(0)], ['it is forbidden', forbidden]])('stay on the page where storage will not take them: %s', (_, browser) => {
    const drafts = createDrafts(browser)
    drafts.set('r1/a', { text: 'dicho' })
    expect(drafts.get('r1/a')).toEqual({ text: 'dicho' })
    drafts.forget('r1/')
    expect(drafts.get('r1/a')).toBeNull()
  })
  it('keep the newest of two texts when the storage takes only one of them', () => {
    const browser = storage(10)
    const drafts = createDrafts(browser)
    drafts.set('a', 'corto')
    drafts.set('a', 'más largo que diez')
    expect(drafts.get('a')).toBe('más largo que diez')
    expect(browser.kept.size).toBe(0)
    drafts.set('a', 'corto')
    expect(createDrafts(browser).get('a')).toBe('corto')
  })
  it('give nothing for what somebody else wrote there, and touch no other key', () => {
    const browser = storage()
    browser.kept.set('diplomado-del-redes.draft/a', '{"cut')
    browser.kept.set('otra', 'x')
    const drafts = createDrafts(browser)
    expect(drafts.get('a')).toBeNull()
    drafts.forget('')
    expect([...browser.kept.keys()]).toEqual(['otra'])
  })
})
