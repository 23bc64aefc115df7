import { expect, it } from 'vitest'
import { device, useBrowser } from './browser'

useBrowser()

/** As a municipal officer types: accents missing, singular for plural, wrong letters; and the lesson that answers. */
const QUESTIONS = [
  ['que es desarrollo economico local', '01-que-es-el-del'],
  ['diferencia entre ayuda social y fomento', '01-que-es-el-del'],
  ['sustitucion de importaciones', '02-modelos-y-globalizacion'],
  ['globalisacion', '02-modelos-y-globalizacion'],
  ['que es desconcentracion', '03-modernizacion-y-descentralizacion'],
  ['delegado presidencial y gobernador', '03-modernizacion-y-descentralizacion'],
  ['niveles de participacion', '04-participacion-y-capital-social'],
  ['confianza entre vecinos', '04-participacion-y-capital-social'],
  ['cosoc', '04-participacion-y-capital-social'],
  ['rol del municipio en fomento', '05-municipio-y-desafios'],
  ['desafios de los municipios', '05-municipio-y-desafios'],
  ['de que vive la comuna', '01-economia-territorial'],
  ['cociente de localisacion', '01-economia-territorial'],
  ['jovenes que se van de la comuna', '02-nuevos-desafios'],
  ['nivel alto medio bajo', '03-diagnostico-organizacional'],
  ['mapa estrategicos', '04-planificacion-estrategica'],
  ['mision y vision del municipio', '04-planificacion-estrategica'],
  ['demora en el permiso', '05-calidad-de-procesos'],
  ['oficina de fomento productivo', '06-estructura-para-el-fomento'],
  ['resistencia al cambio', '07-gestion-del-cambio'],
  ['cambio de alcalde', '07-gestion-del-cambio'],
  ['mapa de actores de la red', '08-analisis-y-gestion-de-redes'],
] as const

it('finds the lesson that answers among the first three results, for twenty-two questions in an officer’s words', async () => {
  const { open } = await device()
  const page = await open('/')
  await page.getByRole('button', { name: 'Buscar en el sitio' }).click()
  const field = page.getByRole('searchbox')
  const links = page.getByRole('dialog').locator('a.result')
  const positions: Record<string, number> = {}
  for (const [question, lesson] of QUESTIONS) {
    await field.fill('')
    await expect.poll(() => links.count()).toBe(0)
    await field.fill(question)
    await links.first().waitFor()
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    positions[question] = found.findIndex((address) => address.includes('/modulos/') && address.includes(`/${lesson}`)) + 1
  }
  console.log(`Position of the lesson that answers:\n${Object.entries(positions).map(([question, place]) => `${place}  ${question}`).join('\n')}`)
  expect(Object.entries(positions).filter(([, place]) => place < 1 || place > 3)).toEqual([])
})
