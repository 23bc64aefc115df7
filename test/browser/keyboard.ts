import type { Page } from 'playwright-core'

/** A person without a mouse: only keys, and only what has the focus is known. */
export interface Typist {
  /** Presses Tab until the focused element is called so: its text, its label or its accessible name begins with `name`. */
  reach(name: string, options?: { readonly back?: boolean }): Promise<void>
  /** The same, then presses Enter. */
  press(name: string): Promise<void>
  type(text: string): Promise<void>
  key(...keys: readonly string[]): Promise<void>
}

/** Names of what has the focus, as a screen reader would begin it. */
function focusedNames(): string[] {
  const focused = document.activeElement
  if (!focused || focused === document.body) return []
  const labels = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement || focused instanceof HTMLSelectElement ? [...focused.labels ?? []] : []
  const described = (focused.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)
  return [focused.getAttribute('aria-label'), focused.textContent, ...labels.map((label) => label.textContent), ...described]
    .flatMap((name) => (name?.trim() ? [name.trim()] : []))
}

export function typist(page: Page): Typist {
  const { keyboard } = page
  const reach: Typist['reach'] = async (name, { back = false } = {}) => {
    const met: string[] = []
    for (let presses = 0; presses < 150; presses++) {
      const names = await page.evaluate(focusedNames)
      if (names.some((candidate) => candidate.startsWith(name))) return
      met.push(names[0]?.slice(0, 40) ?? '·')
      await keyboard.press(back ? 'Shift+Tab' : 'Tab')
    }
    throw new Error(`The keyboard does not reach «${name}»; it met: ${[...new Set(met)].join(' · ')}`)
  }
  return {
    reach,
    async press(name) {
      await reach(name)
      await keyboard.press('Enter')
    },
    type: (text) => keyboard.type(text),
    async key(...keys) {
      for (const key of keys) await keyboard.press(key)
    },
  }
}
