import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { device, PHONE, settled, useBrowser } from './browser'
import { bankOf, lessonPath, LESSONS, ready } from './course'
import { stored } from './room'

/** The exercises of a lesson stand as the server drew them, until somebody comes near or there is something kept for them. */

useBrowser()

const LESSON = LESSONS[3] ?? ''
const exercises = bankOf(LESSON)
const [order, choice] = exercises
const reflection = exercises.find(({ kind }) => kind === 'reflexion')
const numeric = exercises.find(({ kind }) => kind === 'numerica')
if (order?.kind !== 'ordenar' || choice?.kind !== 'opcion' || !reflection || !numeric) throw new Error(`${LESSON} has other exercises than before`)
const last = exercises.at(-1)?.id ?? ''
const CODE = /\/assets\/chunks\/Exercise\.[^/]*\.js$/

const form = (id: string): string => `#ejercicio-${id}`
const asleep = (page: Page): Promise<number> => page.locator('.exercise[data-asleep]').count()

describe('a lesson that is new to somebody', () => {
  it('fetches nothing of its exercises until one is near, by scrolling, by keyboard and by a link', async () => {
    for (const come of [
      (page: Page) => page.locator(form(last)).scrollIntoViewIfNeeded(),
      (page: Page) => page.locator(`${form(last)} textarea`).focus(),
      (page: Page) => page.evaluate((id) => { location.hash = `ejercicio-${id}` }, last),
    ]) {
      const { open } = await device(PHONE)
      const page = await open('/glosario')
      const asked: string[] = []
      page.on('request', (request) => { if (CODE.test(request.url())) asked.push(request.url()) })
      await page.goto(new URL(lessonPath(LESSON), page.url()).href)
      await settled(page)
      await expect.poll(() => asleep(page)).toBe(exercises.length)
      expect(asked).toEqual([])
      await come(page)
      await page.locator(`${form(last)}.ready`).waitFor()
      expect(asked).toHaveLength(1)
    }
  })

  it('prints them asleep as it prints them alive', async () => {
    const { open } = await device()
    const page = await open(lessonPath(LESSON))
    await settled(page)
    await expect.poll(() => asleep(page)).toBeGreaterThan(0)
    const onPaper = async (): Promise<readonly string[]> => {
      await page.emulateMedia({ media: 'print' })
      const texts = await page.locator('.exercise').allInnerTexts()
      await page.emulateMedia({ media: null })
      return texts
    }
    const before = await onPaper()
    await ready(page)
    expect(await onPaper()).toEqual(before)
  })

  it('does not move while they come alive', async () => {
    const { open } = await device({ ...PHONE, before: () => {
      const shifts: unknown[] = []
      Object.assign(globalThis, { shifts })
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true })
      // Of a text that is still coming Chromium tells of tables far below the screen, and of a header that is half there: from the frame after all of it.
      document.addEventListener('readystatechange', () => requestAnimationFrame(() => requestAnimationFrame((whole) => Object.assign(globalThis, { whole }))), { once: true })
    } })
    const page = await open(lessonPath(LESSON))
    await settled(page)
    for (const { id } of exercises) {
      await page.locator(form(id)).evaluate((part) => part.scrollIntoView({ block: 'end', behavior: 'instant' }))
      await page.locator(`${form(id)}.ready`).waitFor()
    }
    expect(await page.evaluate(async () => {
      // It is told after the frame in which it moved.
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
      const { shifts, whole } = globalThis as unknown as { shifts: readonly (PerformanceEntry & { readonly value: number })[]; whole: number }
      return shifts.filter(({ startTime }) => !(startTime < whole)).map(({ value }) => value)
    })).toEqual([])
  })
})

/** Holds the exercises' code back until it is let through. */
async function slowly(page: Page): Promise<() => void> {
  let letThrough = (): void => undefined
  const wait = new Promise<void>((resolve) => { letThrough = resolve })
  await page.context().route(CODE, async (route) => {
    await wait
    await route.continue()
  })
  return () => letThrough()
}

describe('what somebody does before an exercise is alive', () => {
  it('is done again once it is: typed, ticked and pressed', async () => {
    const { open } = await device()
    const page = await open('/glosario')
    const letThrough = await slowly(page)
    await page.goto(new URL(lessonPath(LESSON), page.url()).href)
    await settled(page)
    await page.locator(`${form(reflection.id)} textarea`).pressSequentially('La feria')
    await page.locator(`${form(numeric.id)} input`).fill('1.250')
    await page.locator(`${form(choice.id)} input`).nth(1).check()
    const steps = page.locator(`${form(order.id)} .step .words`)
    const [first = '', second = ''] = await steps.allInnerTexts()
    await page.locator(`${form(order.id)} [data-move$="/1"]`).first().click()
    expect(await asleep(page)).toBe(exercises.length)
    letThrough()
    await ready(page)
    await expect.poll(async () => (await steps.allInnerTexts()).slice(0, 2)).toEqual([second, first])
    await expect.poll(async () => JSON.stringify(await stored(page, 'course'))).toContain('La feria')
    expect(await page.locator(`${form(reflection.id)} textarea`).inputValue()).toBe('La feria')
    expect(await page.locator(`${form(numeric.id)} input`).inputValue()).toBe('1.250')
    await page.locator(form(choice.id)).getByRole('button', { name: 'Comprobar' }).click()
    // It is checked, rather than that something is said to be missing.
    await page.locator(`${form(choice.id)}.done`).waitFor()
  })

  it('stands below what was typed another day', async () => {
    const { open } = await device()
    const page = await open(lessonPath(LESSON))
    await ready(page)
    const field = page.locator(`${form(reflection.id)} textarea`)
    await field.fill('De ayer')
    await page.locator(form(reflection.id)).getByText(/^Guardado/).waitFor()
    const letThrough = await slowly(page)
    await page.goto(new URL('/glosario', page.url()).href)
    await page.goto(new URL(lessonPath(LESSON), page.url()).href)
    await settled(page)
    await field.pressSequentially('De hoy')
    letThrough()
    await expect.poll(() => field.inputValue()).toBe('De ayer\nDe hoy')
    await expect.poll(async () => JSON.stringify(await stored(page, 'course'))).toContain('De ayer\\nDe hoy')
  })
})

it('wakes what has something kept, and nothing else, though nobody is near', async () => {
  const { open } = await device()
  const page = await open(lessonPath(LESSON))
  await ready(page)
  await page.locator(`${form(reflection.id)} textarea`).fill('De ayer')
  await page.locator(form(reflection.id)).getByText(/^Guardado/).waitFor()
  const other = await open(lessonPath(LESSON))
  await other.locator(`${form(reflection.id)}.ready`).waitFor()
  await expect.poll(() => other.locator(`${form(reflection.id)} textarea`).inputValue()).toBe('De ayer')
  expect(await other.evaluate(() => window.scrollY)).toBe(0)
  expect(await asleep(other)).toBeGreaterThan(0)
})

it('opens the menu for who touches it before the menu itself is alive, and leaves its links as they were', async () => {
  const { open } = await device({ ...PHONE, before: () => {
    // The frame of the page comes alive first, and what is beside the text later.
    const waiting = setInterval(() => {
      if (!document.querySelector<HTMLElement & { __vue_app__?: unknown }>('#app')?.__vue_app__) return
      clearInterval(waiting)
      document.querySelector<HTMLElement>('.VPLocalNav .menu')?.click()
    }, 0)
  } })
  const page = await open(lessonPath(LESSON))
  await page.locator('.VPSidebar.open').waitFor()
  const drawn = await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text()
    return [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.VPSidebar a')].map((link) => link.textContent)
  })
  expect(drawn.length).toBeGreaterThan(5)
  expect(await page.locator('.VPSidebar a').allTextContents()).toEqual(drawn)
  await page.locator('.VPSidebar a').nth(1).tap()
  await expect.poll(() => page.locator('.VPSidebar.open').count()).toBe(0)
})
