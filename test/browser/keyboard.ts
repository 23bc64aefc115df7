import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { holdTab, tabStops } from '../support/keyboard'

/** A person without a mouse: only keys, and only what has the focus is known. */
export interface Typist {
  /** Presses Tab until the focused element is called so: its text, its label or its accessible name begins with `name`. */
  reach(name: string, options?: { readonly back?: boolean }): Promise<void>
  /** The same, then presses Enter, once it is not waiting for something: until then it would drop the press without a word. */
  press(name: string): Promise<void>
  type(text: string): Promise<void>
  key(...keys: readonly string[]): Promise<void>
}

/** Names of an element, as a screen reader would begin it. Runs in the page. */
function namesOf(element: Element | null): string[] {
  if (!element || element === document.body) return []
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement ? [...element.labels ?? []] : []
  const described = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
  return [element.getAttribute('aria-label'), element.textContent, ...labels.map((label) => label.textContent), ...described]
    .flatMap((name) => (name?.trim() ? [name.trim()] : []))
}

interface Look {
  /** What has the focus is called so. */
  readonly here: boolean
  /** What it is called. */
  readonly met: string
  /** Stops of Tab until something of that name, as far as the page tells; none where it tells of none. */
  readonly stops: number
}

/** Runs in the page. */
function look(wanted: string, back: boolean, stops: readonly HTMLElement[], names: typeof namesOf): Look {
  const now = document.activeElement ?? document.body
  const called = (element: Element): boolean => names(element).some((name) => name.startsWith(wanted))
  const rest = stops.filter((one) => (now.compareDocumentPosition(one) & (back ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING)) !== 0)
  return { here: called(now), met: names(now)[0]?.slice(0, 40) ?? '·', stops: (back ? rest.reverse() : rest).findIndex(called) + 1 }
}

export function typist(page: Page): Typist {
  const { keyboard } = page
  const reach: Typist['reach'] = async (name, { back = false } = {}) => {
    // Nobody sets out for what is not on the screen yet.
    const there = `(${String(tabStops)})().some((one) => (${String(namesOf)})(one).some((met) => met.startsWith(${JSON.stringify(name)})))`
    await expect.poll(() => page.evaluate(there), { message: `«${name}» comes` }).toBe(true)
    const met: string[] = []
    let [far, careful] = [0, false]
    for (let gone = 0; gone < 150;) {
      const { here, met: now, stops }: Look = await page.evaluate(`(${String(look)})(${JSON.stringify(name)}, ${JSON.stringify(back)}, (${String(tabStops)})(), ${String(namesOf)})`)
      if (here) return
      met.push(now)
      if (stops === 0 && far > 1) {
        // It had less far to go than the page told: back to where that was, and stop by stop from there.
        await holdTab(page, far, !back)
        careful = true
      }
      far = careful ? 1 : Math.max(1, stops)
      await holdTab(page, far, back)
      gone += far
    }
    throw new Error(`The keyboard does not reach «${name}»; it met: ${[...new Set(met)].join(' · ')}`)
  }
  return {
    reach,
    async press(name) {
      await reach(name)
      await page.waitForFunction(() => document.activeElement?.ariaDisabled !== 'true')
      await keyboard.press('Enter')
    },
    type: (text) => keyboard.type(text),
    async key(...keys) {
      for (const key of keys) await keyboard.press(key)
    },
  }
}
