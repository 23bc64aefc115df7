import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { painted } from '../../../.vitepress/theme/composables/painted'

/** A browser that draws when it is told to. */
let draw: () => void
function browser({ visibilityState = 'visible', painted: entries = [] as unknown[] } = {}): void {
  vi.stubGlobal('document', { visibilityState })
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => { draw = frame })
  vi.stubGlobal('performance', { getEntriesByName: () => entries })
}

async function ended(wait: Promise<void>): Promise<boolean> {
  let is = false
  void wait.then(() => { is = true })
  await vi.advanceTimersByTimeAsync(0)
  return is
}

describe('what waits until a page is seen', () => {
  beforeEach(() => { vi.useFakeTimers() })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('goes on after the first frame', async () => {
    browser()
    const wait = painted()
    expect(await ended(wait)).toBe(false)
    draw()
    expect(await ended(wait)).toBe(true)
  })

  it('does not wait where the page is seen already, nor where nobody looks', async () => {
    browser({ painted: [{}] })
    expect(await ended(painted())).toBe(true)
    browser({ visibilityState: 'hidden' })
    expect(await ended(painted())).toBe(true)
  })

  it('goes on by itself where nothing is ever drawn', async () => {
    browser()
    const wait = painted()
    await vi.advanceTimersByTimeAsync(5000)
    expect(await ended(wait)).toBe(true)
  })
})
