import type { Page } from 'playwright-core'
import { expect, inject, it, onTestFinished } from 'vitest'
import { DIST } from '../support/built'
import { serve } from '../support/serve'
import { faults, faultsInAllLooks } from './axe'
import { DESK, device, PHONE, settled, useBrowser } from './browser'

useBrowser()

async function search(page: Page, text: string): Promise<void> {
  // Keys pressed before the page has come alive go nowhere.
  await settled(page)
  await page.keyboard.press('Control+k')
  await page.getByLabel('¿Qué busca?').fill(text)
}

it('reaches the first useful screen of each door with one click', async () => {
  const { open } = await device()
  const page = await open('/')
  const doors = ['El diplomado', 'Diagnóstico organizacional', 'La sala', 'El territorio']
  for (const [index, title] of doors.entries()) {
    await page.goto(inject('site'))
    await page.locator('.doors a').nth(index).click()
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
  }
})

it('shows the four doors on a phone without scrolling, and nothing wider than its screen', async () => {
  const { open } = await device(PHONE)
  const page = await open('/')
  await settled(page)
  const last = await page.locator('.doors a').last().boundingBox()
  expect(last && last.y + last.height).toBeLessThanOrEqual(PHONE.viewport.height)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width)
})

it('walks with the keyboard on a phone past the menu that is put away, and through it once it is open', async () => {
  const { open } = await device(PHONE)
  const page = await open('/instrumentos/diagnostico-organizacional')
  await settled(page)
  const inside = () => page.evaluate(() => document.activeElement?.closest('.VPSidebar') !== null)
  await page.getByRole('button', { name: 'Volver arriba' }).focus()
  await page.keyboard.press('Tab')
  expect(await inside()).toBe(false)
  await page.getByRole('button', { name: 'Menú', exact: true }).click()
  await expect.poll(inside).toBe(true)
  await page.keyboard.press('Tab')
  expect(await inside()).toBe(true)
})

it.each(['diagnostico', 'DIAGNÓSTICO', 'diagnost', 'diagnosticos'])('finds the diagnosis when one types «%s», and opens it by keyboard', async (text) => {
  const { open } = await device()
  const page = await open('/modulos/')
  await search(page, text)
  await page.locator('dialog[open]').getByRole('link', { name: /Diagnóstico organizacional/ }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/instrumentos\/diagnostico-organizacional/)
})

it('gives the focus back to where it was when the search is closed with Esc', async () => {
  const { open } = await device()
  const page = await open('/modulos/')
  await settled(page)
  const button = page.getByRole('button', { name: 'Buscar en el sitio' })
  await button.press('Enter')
  await page.getByLabel('¿Qué busca?').fill('red')
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true)
})

it('is silent when a long page is left while it is still scrolling', async () => {
  const { open } = await device()
  const page = await open('/glosario')
  await page.locator('.VPDocAsideOutline a').first().waitFor()
  // What a scroll asks of the list of headings is done up to a tenth of a second later.
  await page.evaluate(async () => {
    const link = document.querySelector<HTMLAnchorElement>('.VPNavBarTitle a')
    for (let top = 900; document.querySelector('.VPDocAsideOutline'); top += 10) {
      scrollTo(0, top)
      if (top === 1000) link?.click()
      await new Promise(requestAnimationFrame)
    }
  })
  await page.locator('.doors').waitFor()
  await page.waitForTimeout(300)
})

it('says in Spanish that a page is not there, and leads out', async () => {
  const { open } = await device({ bypassCSP: true })
  const page = await open('/modulos/')
  // Before it has come alive, the link would ask the server for that page.
  await settled(page)
  await page.locator('main a[href^="/"]').first().evaluate((link) => link.setAttribute('href', '/no-existe'))
  await page.locator('main a[href="/no-existe"]').click()
  await page.getByRole('heading', { name: 'Esta página no está' }).waitFor()
  expect(await faults(page)).toEqual([])
  await page.getByRole('main').getByRole('link', { name: 'Ir al inicio' }).click()
  await page.getByRole('heading', { name: '¿Qué quiere hacer hoy?' }).waitFor()
})

it('says what it cannot do in a browser that runs no scripts, also on the tools that would seem to load for ever', async () => {
  const { open } = await device({ ...PHONE, javaScriptEnabled: false })
  for (const path of ['/', '/instrumentos/diagnostico-organizacional', '/facilitacion/sala', '/repaso']) {
    const notice = (await open(path)).locator('.no-script')
    const box = await notice.boundingBox()
    expect(box && box.y + box.height, path).toBeLessThanOrEqual(PHONE.viewport.height)
  }
  const page = await (await device()).open('/facilitacion/sala')
  await page.getByRole('button', { name: 'Crear una sala' }).waitFor()
  expect(await page.locator('.no-script').count()).toBe(0)
})

it('the search with its results passes axe in both colours on a phone and a desk, and fits', async () => {
  const { open } = await device({ bypassCSP: true })
  const page = await open('/modulos/')
  await search(page, 'municipio')
  await page.locator('dialog a').first().waitFor()
  expect(await faultsInAllLooks(page)).toEqual([])
  for (const { viewport } of [PHONE, DESK]) {
    await page.setViewportSize(viewport)
    const [scrollWidth, clientWidth] = await page.locator('dialog[open]').evaluate((dialog) => [dialog.scrollWidth, dialog.clientWidth])
    expect(scrollWidth).toBe(clientWidth)
  }
})

it('stops any connection to another place, even one that a script of the page attempts', async () => {
  const elsewhere = await serve(DIST)
  onTestFinished(() => elsewhere.close())
  const { open } = await device({ expected: /Content Security Policy/ })
  const page = await open('/instrumentos/diagnostico-organizacional')
  const sent = await page.evaluate(async (other) => {
    const stopped: string[] = []
    Object.assign(window, { stopped })
    document.addEventListener('securitypolicyviolation', (event) => stopped.push(event.effectiveDirective))
    navigator.sendBeacon(other, 'x')
    return Promise.all([
      fetch(other).then(() => 'sent', () => 'stopped'),
      new Promise((done) => { Object.assign(new Image(), { src: `${other}/marca.svg`, onload: () => done('sent'), onerror: () => done('stopped') }) }),
    ])
  }, elsewhere.url)
  expect(sent).toEqual(['stopped', 'stopped'])
  // Of each it is told when its turn comes; what a beacon came to is told in no other way.
  await expect.poll(() => page.evaluate(() => (window as unknown as { stopped: string[] }).stopped.toSorted())).toEqual(['connect-src', 'connect-src', 'img-src'])
})

it('copies a block of code, and then another', async () => {
  const { open } = await device({ permissions: ['clipboard-read', 'clipboard-write'] })
  const page = await open('/facilitacion/publicar')
  await settled(page)
  for (const at of [0, 1]) {
    const block = page.locator('div[class*="language-"]').nth(at)
    const code = (await block.locator('pre').innerText()).trim()
    await block.hover()
    // The clipboard is of the machine: a test of another file may write to it in between.
    await expect.poll(async () => {
      await block.locator('button.copy').click()
      return (await page.evaluate(() => navigator.clipboard.readText())).trim()
    }).toBe(code)
    await block.locator('button.copied').waitFor()
  }
})

it('brings what blocks of code look like with a page that has one, by its address and from inside the site', async () => {
  const { open } = await device()
  const page = await open('/facilitacion/')
  await settled(page)
  const styles = (): Promise<number> => page.evaluate(() => [...document.styleSheets].filter(({ href }) => href?.includes('/CodeBlocks.')).length)
  const looks = (): Promise<string> => page.locator('div[class*="language-"]').first().evaluate((block) => {
    const { position, overflowX, backgroundColor, borderRadius } = getComputedStyle(block)
    return [position, overflowX, backgroundColor, borderRadius].join()
  })
  expect(await styles()).toBe(0)
  await page.locator('main').getByRole('link', { name: 'Publicar el sitio' }).click()
  await page.waitForURL('**/publicar')
  await expect.poll(looks).toMatch(/^relative,auto/)
  const fromInside = await looks()
  await page.reload()
  await settled(page)
  expect([await styles(), await looks()]).toEqual([1, fromInside])
})
