import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { builtPages } from '../../support/built'
import { faultsInAllLooks, overflow } from '../axe'
import { DESK, useBrowser, walked } from '../browser'
import { useTab } from '../tab'

/** From a laptop's page enlarged four times, over phones and tablets held either way, to a projector; both sides of where the layout changes. */
const ALL_WIDTHS = [320, 360, 480, 600, 767, 768, 800, 859, 860, 959, 960, 1024, 1279, 1280, 1920]
/** One of each layout: what a page of its own brings to it is words, tables and figures. */
const SOME_WIDTHS = [320, 768, 960, 1920]

/** Pages with the same layout; any other is one of its own. */
const KINDS = [
  /^\/modulos\/[\w-]+\/$/, /^\/modulos\/[\w-]+\/\d\d-[\w-]+$/, /^\/modulos\/[\w-]+\/autoevaluacion$/,
  /^\/instrumentos\/hojas\/[\w-]+$/, /^\/instrumentos\/[\w-]+$/, /^\/talleres\/[\w-]+$/, /^\/plantillas\/[\w-]+$/, /^\/fuentes\/[\w-]+$/,
]
const kindOf = (path: string): string => KINDS.find((kind) => kind.test(path))?.source ?? path

/** The first page of each kind, in the site's order. */
export function onePerKind(): readonly string[] {
  const first = new Map<string, string>()
  for (const path of builtPages()) if (!first.has(kindOf(path))) first.set(kindOf(path), path)
  return [...first.values()]
}

async function tooNarrowFor(page: Page, widths: readonly number[]): Promise<string[]> {
  const wider: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: DESK.viewport.height })
    const over = await overflow(page)
    if (over > 0) wider.push(`${over} pixels wider than ${width}`)
  }
  return wider
}

/**
 * Looks at a share of the site's pages, each visited once by a test of its own. Each share is a file, so that the workers divide them.
 *
 * @param share from 0
 */
export function lookAtPages(share: number, shares: number): void {
  useBrowser()
  const { open } = useTab({ hasTouch: true, bypassCSP: true })
  const models = new Set(onePerKind())

  it.each(builtPages().filter((_, index) => index % shares === share))('%s passes axe in both colours on a phone and a desk, and fits its screens', async (path) => {
    const page = await open(path)
    await walked(page)
    expect(await faultsInAllLooks(page)).toEqual([])
    expect(await tooNarrowFor(page, models.has(path) ? ALL_WIDTHS : SOME_WIDTHS)).toEqual([])
  })
}
