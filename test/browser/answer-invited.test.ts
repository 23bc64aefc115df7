import decodeQR from 'qr/decode.js'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { answer, begin, DIAGNOSIS, invitation, linked, option, QUILLON, seeResult } from './answer'
import { device, useBrowser } from './browser'
import { codeOf, person } from './room'

useBrowser()

const invited = (room: string): string => `${DIAGNOSIS}#s=${invitation(room)}`

/** Opens another link in the same tab, as tapping one in a chat does. */
async function follow(page: Page, path: string): Promise<void> {
  await page.evaluate((href) => { location.href = href }, inject('site') + path)
}

describe('an invitation', () => {
  it('sets comuna and room, shows them, does not ask again, and leaves the address clean', async () => {
    const { open } = await device()
    const page = await open(invited('7k3fa'))
    await page.getByText('Su invitación ya trae estos datos').waitFor()
    await page.getByText('Quillón', { exact: true }).waitFor()
    await page.getByText('7k3fa', { exact: true }).waitFor()
    expect(await page.getByRole('combobox').count()).toBe(0)
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    await begin(page)
    await answer(page, [1])
    await seeResult(page)
    expect(await linked(page)).toMatchObject({ municipality: QUILLON, room: '7k3fa' })
  })

  it.each([
    ['italics and a stop', '_.'], ['a closing quotation mark', '%C2%BB'], ['a tracking parameter', '?fbclid=x'], ['another link glued', 'https://kit.muni.cl/'],
  ])('with %s behind it joins the room all the same', async (_what, tail) => {
    const { open } = await device()
    const page = await open(invited('7k3fa') + tail)
    await page.getByText('7k3fa', { exact: true }).waitFor()
    await expect.poll(() => new URL(page.url()).hash).toBe('')
  })

  it('whose mark became part of the path finds its page', async () => {
    const { open } = await device({ expected: /404/ })
    const page = await open(`${DIAGNOSIS}%23s%3D${invitation('7k3fa')}`)
    await page.getByText('7k3fa', { exact: true }).waitFor()
    await expect.poll(() => new URL(page.url()).pathname).toBe(DIAGNOSIS)
  })

  it('passes on to the next person of a shared device', async () => {
    const { open } = await device()
    const page = await open(invited('7k3fa'))
    await begin(page)
    await answer(page, [1])
    await page.getByRole('button', { name: 'Responde otra persona' }).click()
    await page.getByRole('button', { name: 'Abrir una hoja en blanco' }).click()
    await page.getByText('7k3fa', { exact: true }).waitFor()
    await page.getByText('Quillón', { exact: true }).waitFor()
  })

  it.each([
    ['cut', `#s=${invitation('7k3fa').slice(0, -3)}`, 'Llegó incompleto o mal copiado.'],
    ['hostile', '#s=%3Cscript%3E%27"%', 'Llegó incompleto o mal copiado.'],
    ['empty', '#s=', 'Llegó incompleto o mal copiado.'],
    ['a response', `#s=${codeOf(person(1))}`, 'trae la respuesta de una persona'],
  ])('that is %s says what to do, and the page still works', async (_what, hash, words) => {
    const { open } = await device()
    const page = await open(DIAGNOSIS + hash)
    await page.getByText(words).waitFor()
    await expect.poll(() => new URL(page.url()).hash).toBe('')
    await begin(page)
    await answer(page, [1])
    expect(await option(page, 1, 1).isChecked()).toBe(true)
  })

  it('meeting answers for another room asks, and loses nothing whatever is chosen', async () => {
    const { open } = await device()
    const page = await open(invited('7k3fa'))
    await begin(page)
    await answer(page, [2, 1])
    await follow(page, invited('zzzzz'))
    await page.getByRole('button', { name: 'Seguir con la hoja que tenía' }).click()
    expect(await option(page, 1, 2).isChecked()).toBe(true)

    await follow(page, invited('zzzzz'))
    await page.getByRole('button', { name: 'Empezar una hoja nueva para esta sala' }).click()
    await page.getByText('zzzzz', { exact: true }).waitFor()
    await page.getByRole('button', { name: 'Empezar' }).waitFor()
    await begin(page)
    expect(await page.locator('.answer input:checked').count()).toBe(0)
    await answer(page, [0])

    // The first room's own sheet is on the device: its invitation opens it again.
    await follow(page, invited('7k3fa'))
    await page.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
    await expect.poll(() => option(page, 2, 1).isChecked()).toBe(true)

    await follow(page, invited('abcde'))
    await page.getByRole('button', { name: 'Llevar mis respuestas a esta sala' }).click()
    await page.getByText('abcde', { exact: true }).waitFor()
    await begin(page)
    expect(await option(page, 1, 2).isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Hojas de este equipo (2)' }).waitFor()
  })
})

describe('handing over', () => {
  it('says when it was done, that nothing has changed since, and when something has', async () => {
    const { open } = await device()
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2, 1, null])
    await seeResult(page)
    await page.getByText('Todavía no la ha entregado.').waitFor()
    const before = await linked(page)
    await page.getByRole('button', { name: 'Mostrar el código QR' }).click()
    await page.getByRole('button', { name: 'Ya lo escanearon' }).click()
    await page.getByText('Sin cambios desde entonces.').waitFor()
    expect(await linked(page)).toEqual(before)

    await page.getByRole('button', { name: /^Estrategia/ }).first().click()
    await option(page, 1, 0).check()
    await seeResult(page)
    await page.getByText('después la cambió').waitFor()
    const after = await linked(page)
    expect(after.respondent).toEqual(before.respondent)
    expect(Date.parse(after.answeredAt ?? '')).toBeGreaterThanOrEqual(Date.parse(before.answeredAt ?? ''))
    expect(after.answers['estrategia-mision']).toBe(0)
  })

  it('shows a QR that a reader takes from a photo of the screen, also in the dark scheme', async () => {
    const { open } = await device({ colorScheme: 'dark' })
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2])
    await seeResult(page)
    const link = await page.getByLabel('Enlace con su respuesta').inputValue()
    await page.getByRole('button', { name: 'Mostrar el código QR' }).click()
    const photo = (await page.locator('svg.qr').screenshot()).toString('base64')
    const { data, width, height } = await page.evaluate(async (base64) => {
      const image = new Image()
      image.src = `data:image/png;base64,${base64}`
      await image.decode()
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height })
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return { data: [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])], width: image.width, height: image.height }
    }, photo)
    expect(decodeQR({ data: Uint8ClampedArray.from(data), width, height })).toBe(link)
  })

  it('by the share sheet passes the link, and closing it without sending is not handing over', async () => {
    const { open } = await device({
      before: () => {
        const shared: ShareData[] = []
        Object.assign(window, { shared })
        navigator.share = (data) => {
          shared.push(data ?? {})
          return shared.length === 1 ? Promise.reject(new DOMException('closed', 'AbortError')) : Promise.resolve()
        }
      },
    })
    const page = await open(DIAGNOSIS)
    await begin(page)
    await answer(page, [2])
    await seeResult(page)
    await page.getByRole('button', { name: 'Compartir' }).click()
    await page.getByText('Todavía no la ha entregado.').waitFor()
    await page.getByRole('button', { name: 'Compartir' }).click()
    await page.getByText('Sin cambios desde entonces.').waitFor()
    const urls = await page.evaluate(() => (window as unknown as { shared: ShareData[] }).shared.map(({ url }) => url))
    expect(urls[1]).toBe(await page.getByLabel('Enlace con su respuesta').inputValue())
    const whatsApp = await page.getByRole('link', { name: 'Enviar por WhatsApp' }).getAttribute('href')
    expect(decodeURIComponent(whatsApp ?? '')).toContain(urls[1])
  })
})
