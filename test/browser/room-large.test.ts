import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { keptFiles } from '../support/built'
import { device, useBrowser, type Visit } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, ROOM } from './room'

useBrowser()

const file = (name: string, content: string) => ({ name, mimeType: '', buffer: Buffer.from(content) })

/** A new room, at one of the ways to receive, and the scripts of the workers that its page starts. */
async function receiving(way: 'Abrir archivos' | 'Pegar un chat', before?: Visit['before']): Promise<{ page: Page; workers: string[] }> {
  const { open } = await device({ before })
  const page = await open(ROOM)
  const workers: string[] = []
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname.slice(1)))
  await createRoom(page)
  await openScreen(page, 'Recibir')
  await page.getByRole('tab', { name: way }).click()
  return { page, workers }
}

const bring = (page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> => page.locator('input[type=file]').setInputFiles(files)

/** Pastes a text as a person does, without the clipboard of the machine. */
const paste = (page: Page, text: string): Promise<void> => page.getByLabel('Texto del chat').evaluate((box, pasted) => {
  const data = new DataTransfer()
  data.setData('text/plain', pasted)
  box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}, text)

it('reads files beside the page, in a worker of this site that is kept for use without connection, and says of 150,000 rows that no room takes them', async () => {
  const { page, workers } = await receiving('Abrir archivos')
  const rows = `${definition.id};1;05801;\n`.repeat(150_000)
  await bring(page, file('grande.csv', `instrument;version;municipality;respondent\n${rows}`), file('una.json', JSON.stringify(person(1))))
  await page.getByText('Se agregó 1 respuesta.').waitFor()
  await arrived(page, 1)
  expect(await page.locator('.apart').innerText()).toMatch(/grande\.csv\s+El archivo trae más de 12\.000 respuestas, y una sala recibe hasta 3\.000 personas/)
  expect(workers).toHaveLength(1)
  expect(Object.keys(keptFiles())).toContain(workers[0])
})

it('reads a pasted text of millions of characters in the same way, without putting it in the box', async () => {
  const { page, workers } = await receiving('Pegar un chat')
  await paste(page, `${'Buenos días a todas y todos. '.repeat(100_000)} https://x.cl/facilitacion/sala#r=${codeOf(person(1))} ¡gracias!`)
  await page.getByText('Se agregó 1 respuesta.').waitFor()
  await arrived(page, 1)
  expect([workers.length, await page.getByLabel('Texto del chat').inputValue()]).toEqual([1, ''])
})

it('reads on the page itself where workers are not allowed', async () => {
  const { page, workers } = await receiving('Abrir archivos', () => {
    window.Worker = function refused() { throw new DOMException('', 'SecurityError') } as unknown as typeof Worker
  })
  await bring(page, file('una.json', JSON.stringify(person(1))))
  await page.getByText('Se agregó 1 respuesta.').waitFor()
  expect(workers).toEqual([])
})

it('can be told to give up a reading that takes long, and reads the next one', async () => {
  const { page } = await receiving('Abrir archivos', () => {
    let first = true
    window.Worker = new Proxy(window.Worker, {
      // The first one never answers.
      construct: (target, args: ConstructorParameters<typeof Worker>) => (first ? ((first = false), { postMessage: () => undefined, terminate: () => undefined }) : new target(...args)),
    })
  })
  await bring(page, file('lenta.json', JSON.stringify(person(1))), file('otra.json', JSON.stringify(person(2))))
  await page.getByText('Leyendo «lenta.json», archivo 1 de 2…').waitFor()
  await page.getByRole('button', { name: 'Cancelar la lectura' }).click()
  await page.getByText('Se canceló la lectura. No se agregó nada.').waitFor()
  await bring(page, file('una.json', JSON.stringify(person(3))))
  await page.getByText('Se agregó 1 respuesta.').waitFor()
  await arrived(page, 1)
})
