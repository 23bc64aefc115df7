import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, it, onTestFinished } from 'vitest'
import { filmOf } from '../support/camera'
import { launch } from '../support/launch'
import { addressOf, DESK } from './browser'
import { arrived, codeOf, createRoom, openScreen, person, ROOM } from './room'

/** Codes held before the laptop's own camera, whose film the test draws. */

const STEP_MS = 90_000

/** A laptop whose camera sees `film`: what stands there when the camera is turned on. */
async function laptop(): Promise<{ readonly page: Page; readonly film: (texts: readonly string[]) => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'camera-'))
  const file = join(folder, 'film.y4m')
  const film = async (texts: readonly string[]): Promise<void> => writeFile(file, filmOf(texts))
  await film([])
  const browser = await launch(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream', `--use-file-for-fake-video-capture=${file}`])
  onTestFinished(async () => {
    await browser.close()
    await rm(folder, { recursive: true })
  })
  const context = await browser.newContext({ ...DESK, locale: 'es-CL', reducedMotion: 'reduce', serviceWorkers: 'block', permissions: ['camera'] })
  context.setDefaultTimeout(STEP_MS)
  return { page: await context.newPage(), film }
}

it('receives the answers that phones hold before the camera, one after another and each once, and says so of a code that is none', async () => {
  const { page, film } = await laptop()
  await page.goto(addressOf(ROOM))
  await createRoom(page)
  await openScreen(page, 'Recibir')
  const link = (number: number): string => `${inject('site')}${ROOM}#r=${codeOf(person(number))}`
  await page.getByRole('tab', { name: 'Leer un QR' }).click()
  await film([link(1), link(2), link(3)])
  await page.getByRole('button', { name: 'Usar la cámara' }).click()
  await arrived(page, 3)
  await page.getByRole('button', { name: 'Apagar la cámara' }).click()
  // The light goes off with it.
  expect(await page.evaluate(() => (document.querySelector('video')?.srcObject as MediaStream).getTracks().map(({ readyState }) => readyState))).toEqual(['ended'])

  await film(['https://www.example.org/menu'])
  await page.getByRole('button', { name: 'Usar la cámara' }).click()
  await page.getByText('Se leyó un código QR, pero no es una respuesta de este sitio.').waitFor()
  await page.getByRole('button', { name: 'Apagar la cámara' }).click()
  await arrived(page, 3)
})

it('counts the votes that phones hold before the camera', async () => {
  const { page, film } = await laptop()
  await page.goto(addressOf(ROOM))
  await createRoom(page)
  await page.getByRole('button', { name: 'Agregar otro instrumento u otra medición' }).click()
  await page.getByRole('navigation', { name: 'Partes de la mesa' }).getByRole('link', { name: 'Votaciones', exact: true }).click()
  await page.getByRole('button', { name: 'Abrir una votación' }).click()
  await page.getByLabel('Qué se vota').fill('¿Por dónde partimos?')
  await page.getByLabel('Líneas que se votan').fill('Registro común\nFeria mensual')
  await page.getByRole('button', { name: 'Abrir la votación' }).click()
  const ballot = await page.getByLabel('Enlace para votar').inputValue()
  const phone = await page.context().newPage()
  const votes: string[] = []
  for (const line of ['Registro común', 'Feria mensual', 'Feria mensual']) {
    await phone.goto(ballot)
    await phone.reload()
    await phone.getByRole('button', { name: `Un punto más a «${line}»` }).click()
    await phone.getByRole('button', { name: 'Entregar mi voto' }).click()
    votes.push(await phone.getByLabel('Enlace para votar').inputValue())
    await phone.getByRole('button', { name: 'Vota otra persona' }).click()
  }
  await phone.close()
  await film(votes)
  await page.getByText('Leer votos con la cámara o de fotos').click()
  await page.getByRole('button', { name: 'Usar la cámara' }).click()
  await page.getByText('Han llegado 3 votos').first().waitFor()
  await page.getByRole('button', { name: 'Mostrar el resultado' }).click()
  await page.getByText('Primero: «Feria mensual», con 2 puntos.').waitFor()
})

it('finds the camera before the meeting, and turns it off again', async () => {
  const { page } = await laptop()
  await page.goto(addressOf('/facilitacion/antes-de-la-reunion'))
  await page.getByRole('button', { name: 'Probar la cámara' }).click()
  await page.getByText('La cámara funciona y ya se apagó.').waitFor()
})
