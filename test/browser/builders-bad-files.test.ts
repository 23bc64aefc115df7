import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { faultText } from '../../exercises/responses/workpiece-words'
import { decodeDocument, encodeDocument } from '../../exercises/responses/link-document'
import type { Workpiece } from '../../exercises/core/workpiece/workpiece'
import { hostileDocument, HOSTILE, unreadableDocuments } from '../support/bad-documents'
import { pieceStrings } from '../../.vitepress/theme/strings/piece'
import { WORKPIECES } from '../support/workpieces'
import { settled, useBrowser } from './browser'
import { put, stored } from './room'
import { useTab } from './tab'

useBrowser()
const tab = useTab()

/** The page that fills in a document is called as the document; the review of the final project has one of its own. */
const BUILDERS = WORKPIECES.map(({ workpiece }) => workpiece).filter(({ id }) => id !== 'revision-trabajo-final')
const NAME = 'Nombre de la mesa, alianza o red'
const BROKEN = pieceStrings.link.broken

async function choose(page: Page, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  await page.locator('dialog[open] input[type=file]').setInputFiles({ name: 'archivo.json', mimeType: 'application/json', buffer: Buffer.from(text) })
}
/** What is said of a document that cannot be read. */
function told(workpiece: Workpiece, document: unknown): string {
  const reading = workpiece.read(document)
  if (reading.status === 'read') throw new Error('it can be read')
  return faultText(reading.fault)
}
/** Opens a page and keeps a document of its own in it. @returns what is stored then */
async function withOwn(workpiece: Workpiece): Promise<{ readonly page: Page; readonly kept: readonly unknown[] }> {
  const page = await tab.open(`/instrumentos/${workpiece.id}`)
  await settled(page)
  await page.getByLabel(NAME).fill('Lo nuestro')
  await page.getByText(/^Guardado el /).waitFor()
  return { page, kept: await stored(page, 'pieces') }
}
const nothingRan = async (page: Page): Promise<void> => { expect(await page.locator('img[src="x"]').count()).toBe(0) }

describe.each(BUILDERS.map((workpiece) => [workpiece.id, workpiece] as const))('what is no %s, or a bad one', (_, workpiece) => {
  it('is told when it comes in a file, and what was there stays', async () => {
    const { page, kept } = await withOwn(workpiece)
    await page.getByRole('button', { name: 'Abrir una copia' }).click()
    for (const content of ['', '[1, 2', '['.repeat(100_000)]) {
      await choose(page, content)
      await page.locator('dialog[open]').getByText(/no es JSON, o está cortado/).waitFor()
    }
    for (const [, content] of unreadableDocuments(workpiece)) {
      await choose(page, content)
      await page.locator('dialog[open]').getByText(told(workpiece, content), { exact: true }).waitFor()
    }
    await page.keyboard.press('Escape')
    expect(await page.getByLabel(NAME).inputValue()).toBe('Lo nuestro')
    expect(await stored(page, 'pieces')).toEqual(kept)
  })

  it('is told when it comes in a link, and nothing of it is kept', async () => {
    const { page, kept } = await withOwn(workpiece)
    const codes = unreadableDocuments(workpiece).flatMap(([, document]) => {
      const code = encodeDocument(document)
      if (code === null) return []
      // Thousands of equal rows pack into a short code, which is refused before it is unpacked whole.
      return [[code, decodeDocument(code).status === 'document' ? told(workpiece, document) : BROKEN] as const]
    })
    expect(codes.length).toBeGreaterThan(3)
    const cut = ['', '%00', 'A'.repeat(20_000), HOSTILE].map((code) => [code, BROKEN] as const)
    for (const [code, said] of [...codes, ...cut]) {
      await page.evaluate((hash) => { location.hash = hash }, `#d=${code}`)
      // It leaves the address as it is read. Until then the page says what was wrong with the one before.
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('')
      await page.getByText(said, { exact: true }).waitFor()
    }
    expect(await stored(page, 'pieces')).toEqual(kept)
    await nothingRan(page)
  })

  it('is told when this device had kept it, and it is left as it is', async () => {
    const { page, kept: [own] } = await withOwn(workpiece)
    const [list = ''] = workpiece.lists
    const later = Date.now() + 60_000
    const row = (data: unknown) => ({ value: { order: 1, data }, at: later })
    const bad = { ...(own as object), id: 'w-malo', lists: { [list]: { '#0': row({ id: 'a'.repeat(5_000), name: HOSTILE }) }, '@head': {}, '@layout': { x: row(['no', 'es']) } } }
    const shapeless = { ...bad, id: 'w-otro', lists: { [list]: 3 } }
    await put(page, 'pieces', 'w-malo', bad)
    await put(page, 'pieces', 'w-otro', shapeless)
    await page.reload()
    await settled(page)
    await page.getByText('Este documento no se puede mostrar').waitFor()
    await nothingRan(page)
    await page.getByRole('button', { name: /^Abrir Lo nuestro/ }).click()
    await page.getByText('Este documento no se puede mostrar').waitFor({ state: 'detached' })
    expect(await page.getByLabel(NAME).inputValue()).toBe('Lo nuestro')
    expect(await stored(page, 'pieces')).toEqual(expect.arrayContaining([own, bad, shapeless]))
  })

  it('opens with what is wrong of it where it can be read, and its texts stay texts', async () => {
    const page = await tab.open(`/instrumentos/${workpiece.id}`)
    await settled(page)
    await page.getByRole('button', { name: 'Abrir una copia' }).click()
    await choose(page, hostileDocument(workpiece))
    await page.locator('.findings').getByRole('button', { name: /^Ir: / }).first().waitFor()
    await nothingRan(page)
    await page.emulateMedia({ media: 'print' })
    await page.locator('.print-alone').getByText(HOSTILE.slice(0, 20)).first().waitFor()
    await nothingRan(page)
    await page.emulateMedia({ media: null })
  })

  it('pasted as a table is asked about or taken as text, within the bounds of a document', async () => {
    const page = await tab.open(`/instrumentos/${workpiece.id}`)
    await settled(page)
    const openings = page.getByRole('button', { name: /pegar desde Excel/i })
    await openings.first().waitFor()
    for (let at = 0; at < await openings.count(); at++) {
      await openings.nth(at).click()
      const dialog = page.locator('dialog[open]')
      const field = dialog.getByLabel(/[Pp]egue aquí la tabla/)
      const [, title = ''] = /cualquier orden: ([^,.]+)/.exec(await dialog.innerText()) ?? []
      // As it is pasted: the driver's own way of filling writes line after line.
      await field.evaluate((area: HTMLTextAreaElement, text) => { area.value = text; area.dispatchEvent(new Event('input', { bubbles: true })) }, [title, ...Array.from({ length: 10_000 }, (_, row) => `Fila ${row}`)].join('\n'))
      await dialog.getByRole('alert').filter({ hasText: /más de \d+/ }).waitFor()
      expect(await dialog.getByRole('button', { name: /^Agregar / }).isDisabled()).toBe(true)
      await field.fill(`${title}\n"${'ñ'.repeat(5_000)}"\n"uno\u0000dos\u202E"\n"${HOSTILE.replace(/"/g, '""')}"`)
      await dialog.getByRole('button', { name: /^Agregar 3 / }).click()
      await dialog.waitFor({ state: 'detached' })
    }
    // It can still be read, checked and taken away.
    expect(await page.getByText('Este documento no se puede mostrar').count()).toBe(0)
    await page.locator('.findings').getByRole('button', { name: /^Ir: / }).first().waitFor()
    await page.getByText(/^Guardado el /).waitFor()
    await nothingRan(page)
  })
})

describe('a strategic map that goes round in circles', () => {
  it('opens with each cycle and each link to nothing, and is drawn', async () => {
    const page = await tab.open('/instrumentos/mapa-estrategico')
    await settled(page)
    await page.getByRole('button', { name: 'Abrir una copia' }).click()
    const objectives = Array.from({ length: 25 }, (_, at) => ({ id: `o${at}`, perspective: at < 2 ? 'mision' : 'procesos', text: `Objetivo ${at}`, supports: [`o${(at + 1) % 25}`, at === 5 ? 'nadie' : 'o0'], indicators: [] }))
    await choose(page, { workpiece: 'mapa-estrategico', version: 1, clients: [], objectives, uses: [] })
    const findings = page.locator('.findings')
    await findings.getByText(/enlace/).first().waitFor()
    expect(await findings.getByRole('button', { name: /^Ir/ }).count()).toBeGreaterThan(20)
    expect(await page.locator('svg.map g.box').count()).toBe(25)
  })
})
