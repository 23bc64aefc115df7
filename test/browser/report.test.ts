import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { reopenExcel, reopenWord } from '../unit/theme/report/reopen'
import { contentOf, device, INTRANET, PHONE, useBrowser } from './browser'

useBrowser()

const REPORT = '/facilitacion/sala#ejemplo/informe'
const WORD = 'Descargar informe en Word'
const EXCEL = 'Descargar cifras en Excel'

async function downloaded(page: Page, button: string): Promise<{ name: string; file: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()])
  return { name: download.suggestedFilename(), file: new Uint8Array(await contentOf(download)) }
}

/** The tables on the screen: caption, header, and cells as text. */
async function tablesOn(page: Page): Promise<{ caption: string; head: string[]; rows: string[][] }[]> {
  await page.getByRole('article').waitFor()
  return page.locator('article table').evaluateAll((tables) => tables.map((table) => ({
    caption: table.querySelector('caption')?.textContent?.replace(/^Tabla \d+\. /, '') ?? '',
    head: [...table.querySelectorAll('thead th')].map((cell) => cell.textContent?.trim() ?? ''),
    rows: [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
  })))
}

/** Everything that this device keeps of the site. */
const stored = (page: Page): Promise<string> => page.evaluate(async () => {
  const result = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
  for (const { name } of await indexedDB.databases()) {
    const database = await result(indexedDB.open(name ?? ''))
    for (const store of database.objectStoreNames) found.push(await result(database.transaction(store).objectStore(store).getAll()))
    database.close()
  }
  return JSON.stringify(found)
})

describe('the report of the example room', () => {
  it('downloads a Word file with every table that is on the screen, figure by figure', async () => {
    const page = await (await device()).open(REPORT)
    const onScreen = await tablesOn(page)
    const { name, file } = await downloaded(page, WORD)
    expect(name).toMatch(/^informe_valle-quieto-comuna-ficticia_\d{4}-\d{2}-\d{2}\.docx$/)
    const word = await reopenWord(file)
    expect(onScreen.length).toBeGreaterThan(7)
    expect(word.tables.filter(({ caption }) => caption.startsWith('Tabla ')).map((table) => ({
      // The number is a field of Word's, which the reader of this test does not show.
      ...table, caption: table.caption.replace(/^Tabla \d*\. /, ''),
    }))).toEqual(onScreen)
    expect(word.parts.some((path) => /media\/.*\.png$/.test(path))).toBe(true)
    await page.getByRole('status').filter({ hasText: name }).waitFor()
  })

  it('downloads a spreadsheet whose counts and levels are those on the screen', async () => {
    const page = await (await device()).open(REPORT)
    const onScreen = await tablesOn(page)
    const { name, file } = await downloaded(page, EXCEL)
    expect(name).toMatch(/^cifras_valle-quieto-comuna-ficticia_\d{4}-\d{2}-\d{2}\.xlsx$/)
    const sheets = await reopenExcel(file)
    const counts = onScreen.filter(({ caption }) => caption.includes('cuántas personas')).flatMap(({ rows }) => rows)
    expect(counts).toHaveLength(24)
    expect((sheets.get('Ítems') ?? []).slice(1).map((row) => [row[2], ...row.slice(3, 8)])).toEqual(
      counts.map(([title, ...cells]) => [title, ...cells.slice(0, 5).map((cell) => Number.parseInt(cell, 10))]),
    )
    const levels = onScreen.find(({ caption }) => caption.startsWith('Niveles por área'))?.rows ?? []
    expect((sheets.get('Resumen') ?? []).slice(1).map((row) => [row[5], row[6], row[7]])).toEqual(
      levels.map(([area, agreed, answered]) => [area, agreed?.replace(/[■□ ]+/, ''), answered]),
    )
  })

  it('puts typed names in the file, and forgets them everywhere else', async () => {
    const page = await (await device()).open(REPORT)
    await page.getByText('Datos del acta').click()
    await page.getByLabel('Con los nombres escritos').check()
    await page.getByLabel('Nombres, uno por línea').fill('Rosa Ñancupil\nJuan Soto')
    const word = await reopenWord((await downloaded(page, WORD)).file)
    expect(word.tables.at(-1)?.rows.map((row) => row[1])).toEqual(['Rosa Ñancupil', 'Juan Soto'])
    await expect.poll(() => page.getByLabel('Nombres, uno por línea').inputValue()).toBe('')
    expect(await stored(page)).not.toContain('Ñancupil')
    expect(await page.content()).not.toContain('Ñancupil')
  })

  it('refuses a number of lines that no acta has, and says which are possible', async () => {
    const page = await (await device()).open(REPORT)
    await page.getByText('Datos del acta').click()
    await page.getByLabel('Cuántas líneas').fill('500')
    await page.getByText('Escriba un número entero de 1 a 60.').waitFor()
    await page.getByLabel('Cuántas líneas').fill('3')
    expect((await tablesOn(page)).at(-1)?.rows).toHaveLength(3)
  })

  it('is made on a plain http intranet as well', async () => {
    const address = new URL(inject('site'))
    address.hostname = INTRANET
    const page = await (await device()).open(`${address.origin}${REPORT}`)
    expect(await page.evaluate(() => isSecureContext)).toBe(false)
    const word = await reopenWord((await downloaded(page, WORD)).file)
    expect(word.headings[0]).toEqual([1, 'Niveles por área'])
  })

  it('fits a phone without moving the page sideways', async () => {
    const page = await (await device(PHONE)).open(REPORT)
    await tablesOn(page)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(PHONE.viewport.width)
  })

  it.each(['light', 'dark'] as const)('has nothing that axe objects to, in %s', async (colorScheme) => {
    const page = await (await device({ colorScheme, bypassCSP: true })).open(REPORT)
    await tablesOn(page)
    await page.getByText('Datos del acta').click()
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') })
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: (within: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
      return (await axe.run('.report')).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
    })
    expect(violations).toEqual([])
  })
})
