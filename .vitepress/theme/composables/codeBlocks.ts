/** In place of what VitePress does with blocks of code (`.vitepress/config/unused.ts`): less of it, as few pages have any. */

const COPIED_MS = 2000

async function copy(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector('pre')
  if (!code) return
  // Selected, so that on plain http it can be copied by hand.
  getSelection()?.selectAllChildren(code)
  await navigator.clipboard.writeText(code.innerText)
  button.classList.add('copied')
  setTimeout(() => button.classList.remove('copied'), COPIED_MS)
}

export function useCopyCode(): void {
  if (import.meta.env.SSR) return
  window.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('div[class*="language-"] > button.copy')) copy(target).catch(() => undefined)
  })
}

/** This site has no tabs of code. */
export const useCodeGroups = (): void => undefined
