import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answer, begin, DIAGNOSIS, invitation } from './answer'
import { addressOf, DESK, device, PHONE, settled, useBrowser } from './browser'
import { lessonPath, LESSONS, studied } from './course'
import { stored } from './room'

/** What there is to read stays where it is while a page comes alive, and while its letters come. */

useBrowser()

type Open = (path: string) => Promise<Page>

/** Of the next page, scripts come once what there is to read has been drawn in its own letters, as over a phone's connection; or the letters once it has been drawn. */
async function afterReading(page: Page, what: 'scripts' | 'letters' = 'scripts'): Promise<void> {
  let read = (): void => undefined
  const drawn = new Promise<void>((resolve) => { read = resolve })
  await page.exposeFunction('wasRead', () => read())
  // By the page itself: from outside, what it asks for may be heard of before the page is.
  await page.addInitScript(async (inItsLetters) => {
    while (performance.getEntriesByName('first-contentful-paint').length === 0) await new Promise(requestAnimationFrame)
    if (inItsLetters) await document.fonts.ready
    await new Promise(requestAnimationFrame)
    performance.mark('read')
    ;(window as unknown as { wasRead: () => void }).wasRead()
  }, what === 'scripts')
  await page.context().route(what === 'scripts' ? '**/*.js' : '**/*.woff2', async (route) => {
    await drawn
    await route.continue()
  })
}

/** How far what is in sight has moved since then, and what moved. */
const movedSince = (page: Page): Promise<readonly string[]> => page.evaluate(async () => {
  type Shift = PerformanceEntry & { readonly value: number; readonly sources: readonly { readonly node: Node | null }[] }
  const read = performance.getEntriesByName('read')[0]?.startTime
  if (read === undefined) throw new Error('nothing was held back')
  await new Promise(requestAnimationFrame)
  const shifts = await new Promise<readonly Shift[]>((resolve) => {
    // It is not called at all where nothing has moved.
    new PerformanceObserver((list, observer) => {
      observer.disconnect()
      resolve(list.getEntries() as Shift[])
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve([]), 500)
  })
  return shifts.filter(({ startTime }) => startTime >= read).map(({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => node instanceof Element ? `${node.tagName}.${node.className}` : node?.parentElement?.className).join(', ')}`)
})

/** Opens the page as over a phone's connection. @returns what moved of it, that somebody may be reading */
async function moved(open: Open, path: string, late?: 'letters'): Promise<readonly string[]> {
  const page = await open('/marca.svg')
  await afterReading(page, late)
  await page.goto(addressOf(path))
  await settled(page)
  return movedSince(page)
}

/** On a new phone and on a new desk, side by side: most of it is waiting for what might still move. */
async function onBoth(look: (open: Open) => Promise<readonly string[]>): Promise<void> {
  const found = await Promise.all([PHONE, DESK].map(async (size) => look((await device(size)).open)))
  expect(found).toEqual([[], []])
}

describe('a page that comes alive', () => {
  it.each([
    '/', '/instrumentos/diagnostico-organizacional', '/instrumentos/mapa-actores', '/instrumentos/revision-trabajo-final', '/datos/comunas',
    '/facilitacion/antes-de-la-reunion', '/mi-municipio', '/constancia', '/bitacora', '/modulos/09-trabajo-final/documento', '/repaso', '/responder', `/responder#s=${invitation('7k3fa')}`, lessonPath('04-participacion-y-capital-social'),
  ])('moves nothing of %s that somebody may be reading', async (path) => {
    await onBoth((open) => moved(open, path))
  })

  it.each<[string, string, (open: Open) => Promise<unknown>]>([
    ['exercises that come back', '/repaso', async (open) => studied(await open('/modulos/'), LESSONS.slice(0, 2), 1, 40)],
    ['a task begun', '/bitacora', async (open) => {
      const page = await open('/bitacora')
      await settled(page)
      await page.locator('.workbook textarea').first().fill('La feria')
      await expect.poll(async () => JSON.stringify(await stored(page, 'course'))).toContain('La feria')
    }],
    ['an answer begun', `/responder#s=${invitation('7k3fa')}`, async (open) => {
      const page = await open(`${DIAGNOSIS}#s=${invitation('7k3fa')}`)
      await begin(page)
      await answer(page, [1, 2])
      await expect.poll(async () => JSON.stringify(await stored(page, 'sheets'))).toContain('7k3fa')
    }],
  ])('nor with %s', async (_, path, prepare) => {
    await onBoth(async (open) => {
      await prepare(open)
      return moved(open, path)
    })
  })
})

describe('the letters of the titles', () => {
  /** Its title is of one line in its own letters on a phone, and of two in the device's. */
  const TITLED = lessonPath('05-municipio-y-desafios')

  it('are asked for before all else', async () => {
    const { open } = await device(PHONE)
    const page = await open('/marca.svg')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.resourceType()))
    await page.goto(addressOf(TITLED))
    await settled(page)
    expect(asked.slice(0, 3)).toEqual(['document', 'font', 'stylesheet'])
  })

  it('move nothing when they come too late', async () => {
    const { open } = await device(PHONE)
    expect(await moved(open, TITLED, 'letters')).toEqual([])
  })
})
