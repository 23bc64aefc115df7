import { expect, it } from 'vitest'
import { device, useBrowser } from './browser'
import { typist } from './keyboard'

/** A facilitator looks at a laptop the day before, with the connection on and off. */

useBrowser()

it('asks for nothing until it is pressed, says what to do about each thing, and proves the tools with the connection off, by keyboard', async () => {
  const page = await (await device({
    serviceWorkers: 'allow',
    expected: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/,
    before: () => {
      // The window that is tried has no address, and so no camera.
      const mediaDevices = navigator.mediaDevices as MediaDevices | undefined
      if (!mediaDevices) return
      const asked = mediaDevices.getUserMedia.bind(mediaDevices)
      Object.assign(window, { cameraAsked: 0 })
      mediaDevices.getUserMedia = (constraints) => {
        Object.assign(window, { cameraAsked: Number(Reflect.get(window, 'cameraAsked')) + 1 })
        return asked(constraints)
      }
    },
  })).open('/facilitacion/antes-de-la-reunion')
  await page.waitForFunction(() => {
    const { controller } = navigator.serviceWorker
    return controller?.state === 'activated' && !controller.scriptURL.includes('?')
  })
  const keys = typist(page)
  const row = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
  await keys.press('Mirar otra vez')
  await row('Herramientas guardadas').getByText('abren sin conexión en este navegador').waitFor()
  await row('Copia de sus mesas').getByText('no hay nada que perder').waitFor()
  expect(await page.evaluate(() => Reflect.get(window, 'cameraAsked'))).toBe(0)

  await keys.press('Probar sin conexión')
  await page.getByText('Este equipo sigue conectado.').waitFor()
  await page.context().setOffline(true)
  await keys.press('Probar sin conexión')
  await row('Prueba sin conexión').getByText('las herramientas abrieron').waitFor()
  await row('Prueba sin conexión').getByText('Listo', { exact: true }).waitFor()

  await keys.press('Probar la cámara')
  await row('Cámara').getByText(/no tiene cámara|no tiene permiso|La cámara (?:funciona|no partió)/).waitFor()
  expect(await page.evaluate(() => Reflect.get(window, 'cameraAsked'))).toBe(1)
  const [trial] = await Promise.all([page.context().waitForEvent('page'), keys.press('Probar la ventana')])
  await row('Ventana para proyectar').getByText('La ventana abre').waitFor()
  if (!trial.isClosed()) await trial.waitForEvent('close')
  await keys.reach('Ya las imprimí')
  await keys.key('Space')
  await row('Hojas impresas').getByText('Listo', { exact: true }).waitFor()
  await page.reload()
  await row('Hojas impresas').getByText('Listo', { exact: true }).waitFor()
  await row('Prueba sin conexión').getByText('Por probar').waitFor()

  // What is no longer kept is found out.
  await page.context().setOffline(false)
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await (await caches.open(name)).delete(new URL('/facilitacion/sala.html', location.href).href)
  })
  await keys.press('Mirar otra vez')
  await row('Herramientas guardadas').getByText('Falta guardar: «La sala».').waitFor()
  // Also what no page names, and a tool asks for only when it is used.
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const { url } of await cache.keys()) if (/\/chunks\/qr-read\./.test(url)) await cache.delete(url)
    }
  })
  await page.context().setOffline(true)
  await keys.press('Probar sin conexión')
  await row('Prueba sin conexión').getByText('faltó: «La sala» y una parte que las herramientas piden al usarlas.').waitFor()
  await keys.press('Guardar lo que falta')
  await row('Herramientas guardadas').getByText('No se pudo guardar lo que falta.').waitFor()
  await page.context().setOffline(false)
  await keys.press('Guardar lo que falta')
  await row('Herramientas guardadas').getByText('abren sin conexión en este navegador').waitFor()
  await page.context().setOffline(true)
  await keys.press('Probar sin conexión')
  await row('Prueba sin conexión').getByText('las herramientas abrieron').waitFor()
})
