import type { Page } from 'playwright-core'

/** Larger letters by the browser's own setting, by its zoom for text alone, and the spacing of WCAG 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`
const SETTINGS = [
  { name: 'text at 150 %', css: 'html { font-size: 150% !important; }', zoom: 1 },
  { name: 'text at 200 %', css: 'html { font-size: 200% !important; }', zoom: 1 },
  { name: 'zoom of text alone at 200 %', css: '/* by hand, below */', zoom: 2 },
  { name: 'wide spacing', css: SPACING, zoom: 1 },
] as const

/** What a page of 360 pixels does not hold: what sticks out to the side, and a menu that cannot be pressed. Runs in the page. */
function notHeld(zoom: number): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => !element.closest('svg'))
  // Sizes are read before any is changed, for they are inherited.
  const sizes = zoom === 1 ? [] : all.map((element) => parseFloat(getComputedStyle(element).fontSize) * zoom)
  const before = zoom === 1 ? [] : all.map((element) => element.getAttribute('style'))
  sizes.forEach((size, index) => all[index]?.style.setProperty('font-size', `${size}px`, 'important'))

  const cut = (element: Element): boolean => {
    for (let above = element.parentElement; above && above !== document.body; above = above.parentElement) {
      if (getComputedStyle(above).overflowX !== 'visible') return true
    }
    return false
  }
  const name = (element: Element): string => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 40)}`
  // A phone's `innerWidth` grows with what sticks out.
  const screenWidth = document.documentElement.clientWidth
  const wide = document.documentElement.scrollWidth - screenWidth
  const out = all.filter((element) => {
    const { right, width, height } = element.getBoundingClientRect()
    return width > 1 && height > 1 && right > screenWidth + 1 && !cut(element)
  })
  const menu = document.querySelector('.VPNavBarHamburger')
  const place = menu?.getBoundingClientRect()
  const pressed = place && document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2)
  const found = [
    ...(wide > 0 ? [`${wide} pixels wider than the screen: ${out.slice(0, 3).map(name).join(' | ')}`] : []),
    ...(menu && !menu.contains(pressed ?? null) ? ['the menu cannot be pressed'] : []),
  ]
  before.forEach((style, index) => (style === null ? all[index]?.removeAttribute('style') : all[index]?.setAttribute('style', style)))
  return found
}

/**
 * What does not fit 360 pixels once the text is made larger or wider, one line a fault. The page is as before afterwards; to be called
 * once for each page, on a device of that width, at the top of the page and with no dialog open.
 */
export async function largeTextFaults(page: Page): Promise<string[]> {
  const faults: string[] = []
  for (const { name, css, zoom } of SETTINGS) {
    const style = await page.addStyleTag({ content: css })
    faults.push(...(await page.evaluate(notHeld, zoom)).map((fault) => `${name}: ${fault}`))
    await style.evaluate((tag) => (tag as HTMLElement).remove())
  }
  return faults
}
