import { resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { qrPicture } from '../../.vitepress/theme/support/picture/qr'
import { codeOf, createRoom, openScreen, person, ROOM } from '../browser/room'
import { launch } from '../support/launch'
import { serve } from '../support/serve'
import { buildSite } from './build'

/** As many times slower as an old laptop is than the machine that measures. */
const SLOWER = 4
const PEOPLE = 60
/** A task that keeps the page from answering for longer than this is felt. */
const FELT_MS = 100
const PATIENCE_MS = 180_000

const numbers = Array.from({ length: PEOPLE }, (_, index) => index + 1)
const linkOf = (number: number): string => `https://kit.muni.cl${ROOM}#r=${codeOf(person(number))}`

/** A QR code as a picture file, six pixels a module. */
function bitmap(text: string): Buffer {
  const scale = 6
  const { side, path } = qrPicture(text)
  const width = side * scale
  const row = Math.ceil((width * 3) / 4) * 4
  const file = Buffer.alloc(54 + row * width, 255)
  file.write('BM')
  for (const [value, at] of [[file.length, 2], [0, 6], [54, 10], [40, 14], [width, 18], [-width, 22], [1 + 24 * 65_536, 26], [0, 30], [row * width, 34], [2835, 38], [2835, 42], [0, 46], [0, 50]] as const) file.writeInt32LE(value, at)
  for (const [, x = '0', y = '0', run = '0'] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let line = 0; line < scale; line++) file.fill(0, 54 + (Number(y) * scale + line) * row + Number(x) * scale * 3, 54 + (Number(y) * scale + line) * row + (Number(x) + Number(run)) * scale * 3)
  }
  return file
}

/** Ways in which the answers of sixty people come at once. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'pasted in one text'(page) {
    await page.getByLabel('Texto del chat').fill(numbers.map((number) => `[21/11/2026 15:04] Persona: ${linkOf(number)}`).join('\n'))
    await page.getByRole('button', { name: 'Leer respuestas' }).click()
  },
  async 'dropped as files'(page) {
    await page.getByRole('tab', { name: 'Abrir archivos' }).click()
    await page.locator('input[type=file]').setInputFiles(numbers.map((number) => ({ name: `${number}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(person(number))) })))
  },
  async 'scanned from photos'(page) {
    await page.getByRole('tab', { name: 'Leer un QR' }).click()
    await page.locator('input[type=file]').setInputFiles(numbers.map((number) => ({ name: `${number}.bmp`, mimeType: 'image/bmp', buffer: bitmap(linkOf(number)) })))
  },
}

interface Task { readonly start: number; readonly duration: number }

/** @returns milliseconds that each long task took from the act on, and how long it was until all had arrived */
async function tasksOf(browser: Browser, site: string, act: (page: Page) => Promise<void>): Promise<{ readonly tasks: readonly number[]; readonly whole: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'es-CL' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    await page.addInitScript(() => {
      const tasks: Task[] = []
      Object.assign(globalThis, { longTasks: tasks })
      new PerformanceObserver((list) => { for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, duration }) }).observe({ type: 'longtask', buffered: true })
    })
    await page.goto(site + ROOM)
    await createRoom(page)
    await openScreen(page, 'Recibir')
    const session = await context.newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const from = await page.evaluate(() => performance.now())
    await act(page)
    await page.getByText(`Han llegado ${PEOPLE} respuestas`, { exact: true }).first().waitFor()
    const [tasks, to] = await page.evaluate(() => [(globalThis as unknown as { longTasks: Task[] }).longTasks, performance.now()] as const)
    return { tasks: tasks.filter(({ start }) => start >= from).map(({ duration }) => duration), whole: to - from }
  } finally {
    await context.close()
  }
}

/** Sixty answers at once, on a processor four times slower: what keeps the page from answering, and for how long. */
export async function benchRoom(): Promise<void> {
  if (process.env['SITE_BUILT'] !== '1') buildSite('.')
  const [site, browser] = await Promise.all([serve(resolve('.vitepress/dist')), launch()])
  try {
    console.log(`\n${PEOPLE} answers in a room, on a processor ${SLOWER} times slower\n  ${' '.repeat(22)} longest task, ms   tasks over ${FELT_MS} ms   until all arrived, ms`)
    for (const [name, act] of Object.entries(ACTS)) {
      const { tasks, whole } = await tasksOf(browser, site.url, act)
      console.log(`  ${name.padEnd(22)} ${Math.max(0, ...tasks).toFixed(0).padStart(16)} ${String(tasks.filter((task) => task > FELT_MS).length).padStart(19)} ${whole.toFixed(0).padStart(23)}`)
    }
  } finally {
    await browser.close()
    await site.close()
  }
}
