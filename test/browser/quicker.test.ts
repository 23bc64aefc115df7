import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { addressOf, device, PHONE, settled, useBrowser } from './browser'

/** Whoever is quicker than the page: what is pressed before it is alive leads where it should, or cannot be pressed yet. */

useBrowser()

it.each([['/constancia', 'Comprobar'], ['/instrumentos/hojas/diagnostico-organizacional', 'Imprimir la hoja']])('lets nobody press on %s, nor type, what would be lost', async (path, name) => {
  const control = (page: Page) => page.getByRole('main').locator('input, button').filter({ visible: true })
  const drawn = await (await device({ javaScriptEnabled: false })).open(path)
  expect(await control(drawn).count()).toBeGreaterThan(0)
  expect(await control(drawn).and(drawn.locator(':enabled')).count()).toBe(0)
  const page = await (await device()).open(path)
  await page.getByRole('button', { name }).and(page.locator(':enabled')).waitFor()
})

describe('what is pressed while a page comes alive', () => {
  /** Opens or loads again a page whose own script comes once somebody has gone on from it. */
  async function leaving(page: Page, script: string, come: () => Promise<unknown>, go: () => Promise<unknown>, to: string): Promise<void> {
    let letThrough = (): void => undefined
    const gone = new Promise<void>((resolve) => { letThrough = resolve })
    await page.context().route(script, async (route) => {
      await gone
      await route.continue()
    })
    await come()
    // The router hears links and the browser's buttons from here on.
    await page.waitForFunction(() => '__VITEPRESS__' in globalThis)
    await go()
    await page.waitForURL(`**${to}`)
    letThrough()
    await settled(page)
  }
  const headings = (page: Page) => page.getByRole('main').locator('h1, h2').allInnerTexts()
  const publish = (page: Page) => page.getByRole('main').getByRole('link', { name: 'Publicar el sitio' })

  it('leads where a link does, to all of that page', async () => {
    const { open } = await device()
    const page = await open('/glosario')
    await leaving(page, '**/assets/facilitacion_index.md.*.js', () => page.goto(addressOf('/facilitacion/'), { waitUntil: 'commit' }), () => publish(page).click(), '/publicar')
    const shown = await headings(page)
    await page.reload()
    await settled(page)
    expect(shown).toEqual(await headings(page))
    expect(shown.length).toBeGreaterThan(2)
  })

  it('leads back to the page before, to all of it', async () => {
    const { open } = await device()
    const page = await open('/facilitacion/')
    await settled(page)
    const before = await headings(page)
    await publish(page).click()
    await page.waitForURL('**/publicar')
    await settled(page)
    await leaving(page, '**/assets/facilitacion_publicar.md.*.js', () => page.reload({ waitUntil: 'commit' }), () => page.evaluate(() => { history.back() }), '/facilitacion/')
    await expect.poll(() => headings(page)).toEqual(before)
  })
})

describe('what is pressed in the head of a page before any of its scripts has come', () => {
  const search = (page: Page) => page.getByRole('button', { name: 'Buscar en el sitio' })
  const menu = (page: Page) => page.locator('.VPNavBarHamburger')

  /** A page of a phone, whose scripts come once `press` has ended. */
  async function pressedBefore(press: (page: Page) => Promise<unknown>): Promise<Page> {
    const page = await (await device(PHONE)).open('/marca.svg')
    let letThrough = (): void => undefined
    const pressed = new Promise<void>((resolve) => { letThrough = resolve })
    await page.route('**/*.js', async (route) => {
      await pressed
      await route.continue()
    })
    await page.goto(addressOf('/glosario'), { waitUntil: 'commit' })
    await search(page).waitFor()
    await press(page)
    letThrough()
    await settled(page)
    return page
  }
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Buscar' })

  it.each([
    ['a press', (page: Page) => search(page).click()],
    ['its keys', (page: Page) => page.keyboard.press('Control+k')],
  ])('opens the search for %s once it can', async (_what, press) => {
    const page = await pressedBefore(press)
    await dialog(page).getByRole('searchbox').fill('red')
    await page.keyboard.press('Escape')
    await dialog(page).waitFor({ state: 'hidden' })
    // Heard once: from then on the page answers by itself.
    await search(page).click()
    await dialog(page).waitFor()
  })

  it('opens the menu once it can, and lets it be closed', async () => {
    const page = await pressedBefore((early) => menu(early).click())
    const list = page.locator('#VPNavScreen')
    await list.waitFor()
    await menu(page).click()
    await list.waitFor({ state: 'hidden' })
  })

  it('opens nothing for whoever has pressed something else since', async () => {
    const page = await pressedBefore(async (early) => {
      await menu(early).click()
      await early.getByRole('heading', { level: 1 }).click()
    })
    expect(await page.locator('#VPNavScreen').count()).toBe(0)
  })
})
