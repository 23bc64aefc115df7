import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it, onTestFinished } from 'vitest'
import { qrBitmap } from '../support/qr-bitmap'
import { device, useBrowser, type Visit } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, ROOM, stored } from './room'

useBrowser()

/** As many as the largest mesa that this is made for. */
const PEOPLE = 60
const people = Array.from({ length: PEOPLE }, (_, index) => person(index + 1))
const linkOf = (index: number): string => `https://kit.muni.cl${ROOM}#r=${codeOf(people[index] ?? person(1))}`

async function receiving(way: string, before?: Visit['before']): Promise<Page> {
  const page = await (await device({ before })).open(ROOM)
  await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByRole('tab', { name: way }).click()
  return page
}

/** Sixty files on disk, as a browser is given them by a person. */
function onDisk(nameAndContent: (index: number) => readonly [string, Buffer | string]): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sesenta-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return people.map((_, index) => {
    const [name, content] = nameAndContent(index)
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  })
}

/** The people whose answers this device keeps. */
async function kept(page: Page): Promise<readonly string[]> {
  const [room] = await stored(page, 'rooms') as readonly { readonly responses: readonly { readonly respondent: { readonly id: string } }[] }[]
  return (room?.responses ?? []).map(({ respondent }) => respondent.id).sort()
}
const all = people.map(({ respondent }) => respondent.id ?? '').sort()

it('takes in sixty answers pasted at once, tells them in one sentence, and has them all after a reload', async () => {
  const page = await receiving('Pegar un chat')
  await page.getByLabel('Texto del chat').fill(people.map((_, index) => `[21/11/2026 15:04] Persona: ${linkOf(index)}`).join('\n'))
  await page.getByRole('button', { name: 'Leer respuestas' }).click()
  await page.getByText('Se agregaron 60 respuestas.').waitFor()
  await arrived(page, PEOPLE)
  expect(await page.getByLabel('Texto del chat').inputValue()).toBe('')
  // The list is drawn as far as anybody looks.
  const rows = page.getByRole('region', { name: 'Llegadas' }).getByRole('row')
  expect(await rows.count()).toBe(31)
  await page.getByRole('button', { name: 'Mostrar 30 más' }).click()
  expect(await rows.count()).toBe(PEOPLE + 1)
  await page.reload()
  await arrived(page, PEOPLE)
  expect(await kept(page)).toEqual(all)
})

it('keeps what it said had arrived when the page is left among sixty files, and takes the rest when they are opened again', async () => {
  const page = await receiving('Abrir archivos', () => {
    // Until the page is loaded again, the reader stands still at the thirty-first.
    if ((performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'reload') return
    window.Worker = new Proxy(window.Worker, {
      construct(target, args: ConstructorParameters<typeof Worker>) {
        const worker = new target(...args)
        const post = worker.postMessage.bind(worker)
        let jobs = 0
        worker.postMessage = (job: unknown) => { if (++jobs <= 30) post(job) }
        return worker
      },
    })
  })
  const files = onDisk((index) => [`${index + 1}.json`, JSON.stringify(people[index])])
  await page.locator('input[type=file]').setInputFiles([...files])
  await page.getByText('Leyendo «31.json», archivo 31 de 60…').waitFor()
  await arrived(page, 30)
  await page.reload()
  await arrived(page, 30)
  await page.getByRole('tab', { name: 'Abrir archivos' }).click()
  await page.locator('input[type=file]').setInputFiles([...files].reverse())
  await arrived(page, PEOPLE)
  await page.getByText('Se agregaron 30 respuestas.').waitFor()
  await page.getByText('30 ya estaban.').waitFor()
  expect(await kept(page)).toEqual(all)
})

it('reads sixty photos of phones one after another, saying which, and can be told to stop', async () => {
  const page = await receiving('Leer un QR')
  const photos = onDisk((index) => [`${index + 1}.bmp`, qrBitmap(linkOf(index))])
  await page.locator('input[type=file]').setInputFiles([...photos])
  await page.getByText(/archivo \d+ de 60…/).waitFor()
  await page.getByText('Se agregaron 60 respuestas.').waitFor()
  await arrived(page, PEOPLE)
  await page.reload()
  await arrived(page, PEOPLE)
  expect(await kept(page)).toEqual(all)
  await page.getByRole('tab', { name: 'Leer un QR' }).click()
  // Pressed as soon as it is there, however fast this machine reads.
  await page.evaluate(() => new MutationObserver(() => document.querySelector<HTMLElement>('.scan .reading button')?.click()).observe(document.body, { childList: true, subtree: true }))
  await page.locator('input[type=file]').setInputFiles([...photos])
  await page.getByText(/^Se canceló la lectura\./).waitFor()
  await arrived(page, PEOPLE)
})
