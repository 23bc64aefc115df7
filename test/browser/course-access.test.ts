import { expect, it } from 'vitest'
import { faultsInAllLooks } from './axe'
import { useBrowser, walked } from './browser'
import { lessonPath, LESSONS, MODULE, studied } from './course'
import { useTab } from './tab'

useBrowser()
const { open } = useTab({ hasTouch: true, bypassCSP: true })

/** The pages of the course that say something else to whoever has studied. */
it.each([
  '/modulos/', `/modulos/${MODULE}/`, lessonPath('05-municipio-y-desafios'), '/modulos/02-fundamentos-y-gestion/01-economia-territorial',
  '/repaso', '/bitacora', '/constancia', `/modulos/${MODULE}/autoevaluacion`, '/fuentes/fernandez-2009',
])('gives axe nothing to object to on %s once module 1 has been studied', async (path) => {
  const page = await open('/modulos/')
  await studied(page, LESSONS, 1, 30)
  await page.goto(new URL(path, page.url()).href)
  await walked(page)
  expect(await faultsInAllLooks(page)).toEqual([])
})
