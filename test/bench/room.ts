import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { codeOf, createRoom, openScreen, person, ROOM } from '../browser/room'
import { launch } from '../support/launch'
import { qrBitmap } from '../support/qr-bitmap'
import { serve } from '../support/serve'
import { buildSite } from './build'

/** As many times slower as an old laptop is than the machine that measures. */
const SLOWER = 4
const PEOPLE = 60
/** A task that keeps the page from answering for longer than this is felt. */
const FELT_MS = 100
const PATIENCE_MS = 180_000
/** Until nothing is left of what was done before. */
const SETTLED_MS = 1_500

const numbers = Array.from({ length: PEOPLE }, (_, index) => index + 1)
const linkOf = (number: number): string => `https://kit.muni.cl${ROOM}#r=${codeOf(person(number))}`

/** Gets ready, and gives what to measure: by files on disk and by the page's own click, since what a test does in a page is work of the page too. */
type Act = (page: Page) => Promise<() => Promise<void>>

/** Opens files by one of the ways in. */
const opening = (tab: string, folder: string, files: readonly (readonly [name: string, content: Buffer])[]): Act => async (page) => {
  for (const [name, content] of files) writeFileSync(join(folder, name), content)
  await page.getByRole('tab', { name: tab }).click()
  const input = page.locator('input[type=file]')
  await input.waitFor({ state: 'attached' })
  return () => input.setInputFiles(files.map(([name]) => join(folder, name)))
}

/** Ways in which the answers of sixty people come at once. */
const acts = (folder: string): Readonly<Record<string, Act>> => ({
  async 'pasted in one text'(page) {
    await page.getByLabel('Texto del chat').fill(numbers.map((number) => `[21/11/2026 15:04] Persona: ${linkOf(number)}`).join('\n'))
    return () => page.evaluate(() => document.querySelector<HTMLElement>('form.paste button[type=submit]')?.click())
  },
  'dropped as files': opening('Abrir archivos', folder, numbers.map((number) => [`${number}.json`, Buffer.from(JSON.stringify(person(number)))])),
  'scanned from photos': opening('Leer un QR', folder, numbers.map((number) => [`${number}.bmp`, qrBitmap(linkOf(number))])),
})

interface TraceEvent { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly ts: number; readonly dur?: number; readonly tdur?: number; readonly args?: { readonly name?: string } }

/** Milliseconds of processor that each task of the page's own thread took; those inside another are part of it. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`
  const main = new Set(traceEvents.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(threadOf))
  const tasks = traceEvents.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(threadOf(event)))
  const inside = (task: TraceEvent, other: TraceEvent): boolean => task !== other && threadOf(task) === threadOf(other) && other.ts <= task.ts && task.ts + (task.dur ?? 0) < other.ts + (other.dur ?? 0)
  const long = tasks.filter(({ tdur = 0 }) => tdur > 1_000)
  return long.filter((task) => !long.some((other) => inside(task, other))).map(({ tdur = 0 }) => tdur / 1000)
}

/**
 * @returns milliseconds that each task takes on a processor `SLOWER` times slower, and how long it was until all had arrived here. What other programs
 *   take of this machine meanwhile is in the second and not in the first, which is the processor's time and not the clock's.
 */
async function tasksOf(browser: Browser, site: string, act: Act): Promise<{ readonly tasks: readonly number[]; readonly whole: number }> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'es-CL' })
  try {
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    await page.goto(site + ROOM)
    await createRoom(page)
    await openScreen(page, 'Recibir')
    const doIt = await act(page)
    await page.waitForTimeout(SETTLED_MS)
    await browser.startTracing(page, { categories: ['toplevel', '-*'] })
    const from = performance.now()
    await doIt()
    // Asked seldom and of one element: the question is work of the page too.
    await page.waitForFunction((people) => document.querySelector('.counter .number')?.textContent === String(people), PEOPLE, { polling: 250 })
    const whole = performance.now() - from
    // What it stores and draws afterwards counts too.
    await page.waitForTimeout(SETTLED_MS)
    return { tasks: tasksIn(await browser.stopTracing()).map((ms) => ms * SLOWER), whole }
  } finally {
    await context.close()
  }
}

/** Sixty answers at once, on a processor four times slower: what keeps the page from answering, and for how long. */
export async function benchRoom(): Promise<void> {
  if (process.env['SITE_BUILT'] !== '1') buildSite('.')
  const folder = mkdtempSync(join(tmpdir(), 'bench-room-'))
  const [site, browser] = await Promise.all([serve(resolve('.vitepress/dist')), launch()])
  try {
    console.log(`\n${PEOPLE} answers in a room, on a processor ${SLOWER} times slower\n  ${' '.repeat(22)} longest step, ms   steps over ${FELT_MS} ms   until all arrived, ms`)
    for (const [name, act] of Object.entries(acts(folder))) {
      const { tasks, whole } = await tasksOf(browser, site.url, act)
      console.log(`  ${name.padEnd(22)} ${Math.max(0, ...tasks).toFixed(0).padStart(16)} ${String(tasks.filter((task) => task > FELT_MS).length).padStart(19)} ${whole.toFixed(0).padStart(23)}`)
    }
  } finally {
    await browser.close()
    await site.close()
    rmSync(folder, { recursive: true })
  }
}
