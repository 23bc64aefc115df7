import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { findPages, openIndex } from '../../.vitepress/theme/support/search-index'
import { DIST } from '../support/built'
import { device, settled, useBrowser } from './browser'

useBrowser()

/** As a municipal officer types: accents missing, singular for plural, wrong letters; and the lesson that answers. */
const QUESTIONS = [
  ['que es desarrollo economico local', '01-introduccion-del/01-'],
  ['diferencia entre ayuda social y fomento', '01-introduccion-del/01-'],
  ['sustitucion de importaciones', '01-introduccion-del/02-'],
  ['globalisacion', '01-introduccion-del/02-'],
  ['que es desconcentracion', '01-introduccion-del/03-'],
  ['delegado presidencial y gobernador', '01-introduccion-del/03-'],
  ['niveles de participacion', '01-introduccion-del/04-'],
  ['confianza entre vecinos', '01-introduccion-del/04-'],
  ['cosoc', '01-introduccion-del/04-'],
  ['rol del municipio en fomento', '01-introduccion-del/05-'],
  ['desafios de los municipios', '01-introduccion-del/05-'],
  ['diferencia entre politica programa y proyecto', '01-introduccion-del/06-'],
  ['de que vive la comuna', '02-fundamentos-y-gestion/01-'],
  ['cociente de localisacion', '02-fundamentos-y-gestion/01-'],
  ['jovenes que se van de la comuna', '02-fundamentos-y-gestion/02-'],
  ['nivel alto medio bajo', '02-fundamentos-y-gestion/03-'],
  ['mapa estrategicos', '02-fundamentos-y-gestion/04-'],
  ['mision y vision del municipio', '02-fundamentos-y-gestion/04-'],
  ['demora en el permiso', '02-fundamentos-y-gestion/05-'],
  ['oficina de fomento productivo', '02-fundamentos-y-gestion/06-'],
  ['honorarios puede ser responsable', '02-fundamentos-y-gestion/06-'],
  ['resistencia al cambio', '02-fundamentos-y-gestion/07-'],
  ['cambio de alcalde', '05-redes-y-asociativismo/09-'],
  ['mapa de actores de la red', '02-fundamentos-y-gestion/08-'],
  ['fondo comun municipal', '02-fundamentos-y-gestion/09-'],
  ['cuanto tengo que vender para no perder', '03-construccion-de-acuerdos/01-'],
  ['quien tiene poder en la mesa', '03-construccion-de-acuerdos/02-'],
  ['negociar con la minera', '03-construccion-de-acuerdos/03-'],
  ['compra agil proveedor local', '03-construccion-de-acuerdos/04-'],
  ['como priorizar proyectos', '03-construccion-de-acuerdos/05-'],
  ['fondos para emprendedores sercotec', '03-construccion-de-acuerdos/06-'],
  ['comercio ambulante sin permiso', '03-construccion-de-acuerdos/07-'],
  ['crecimiento de la comuna comparado con la region', '04-oportunidades-de-negocios/01-'],
  ['idea de negocio tiene clientes', '04-oportunidades-de-negocios/02-'],
  ['atraer empresa a la comuna', '04-oportunidades-de-negocios/03-'],
  ['tratado de libre comercio exportar', '04-oportunidades-de-negocios/04-'],
  ['denominacion de origen sello', '04-oportunidades-de-negocios/05-'],
  ['publicidad con la foto del alcalde', '04-oportunidades-de-negocios/05-'],
  ['plan comunal de cambio climatico', '04-oportunidades-de-negocios/06-'],
  ['criterios de una buena practica', '07-gestion-publica-territorial/01-'],
  ['cumplimiento de lo firmado en la mesa', '07-gestion-publica-territorial/02-'],
  ['que queda cuando se acaba la plata del programa', '07-gestion-publica-territorial/03-'],
  ['planificar por barrios', '07-gestion-publica-territorial/04-'],
  ['la gente vota y hay que cumplir', '07-gestion-publica-territorial/05-'],
  ['crear oficina nueva o adaptar', '07-gestion-publica-territorial/06-'],
  ['servicio bisagra', '07-gestion-publica-territorial/07-'],
  ['como dirigir una reunion sin mandar', '08-habilidades-directivas/01-'],
  ['dar retroalimentacion a un funcionario', '08-habilidades-directivas/02-'],
  ['conflicto entre funcionarios', '08-habilidades-directivas/03-'],
  ['reuniones muy largas', '08-habilidades-directivas/04-'],
  ['que es la nueva gestion publica', '05-redes-y-asociativismo/01-'],
  ['compartir un camion entre comunas', '05-redes-y-asociativismo/01-'],
  ['cuanto cuestan las reuniones de la asociacion', '05-redes-y-asociativismo/02-'],
  ['convenio o personalidad juridica', '05-redes-y-asociativismo/03-'],
  ['un municipio quiere salirse de la asociacion', '05-redes-y-asociativismo/04-'],
  ['dividir para gobernar', '05-redes-y-asociativismo/05-'],
  ['municipio que no paga la cuota', '05-redes-y-asociativismo/06-'],
  ['pelea en el grupo de whatsapp', '05-redes-y-asociativismo/07-'],
  ['copiar una buena idea de otra comuna', '05-redes-y-asociativismo/08-'],
  ['concejal pregunta por las bases de la licitacion', '05-redes-y-asociativismo/09-'],
  ['quien manda en una mesa con muchos servicios', '06-articulacion-y-gobernanza/01-'],
  ['la tabla no suma', '06-articulacion-y-gobernanza/02-'],
  ['aliados estrategicos', '06-articulacion-y-gobernanza/03-'],
  ['que sabe hacer la alianza', '06-articulacion-y-gobernanza/04-'],
  ['modelo vertical o colaborativo', '06-articulacion-y-gobernanza/05-'],
  ['quien dirige la red secretaria o municipio lider', '06-articulacion-y-gobernanza/06-'],
  ['validar el diagnostico con la mesa', '09-trabajo-final/01-'],
  ['ficha de proceso con indicador', '09-trabajo-final/02-'],
  ['quien responde por cada proceso', '09-trabajo-final/03-'],
  ['revisar el trabajo de otro equipo', '09-trabajo-final/04-'],
  ['pauta para evaluar el trabajo final', '09-trabajo-final/'],
  ['devolver un mal resultado al equipo', '02-fundamentos-y-gestion/10-'],
] as const

/** Place of the lesson among what a search finds; 0 if it is not there. */
const placeOf = (addresses: readonly string[], lesson: string): number => addresses.findIndex((address) => address.includes(`/modulos/${lesson}`)) + 1

it(`finds the lesson that answers among the first three results, for ${QUESTIONS.length} questions in an officer’s words`, async () => {
  const chunks = join(DIST, 'assets/chunks')
  const file = readdirSync(chunks).find((name) => name.startsWith('@localSearchIndexroot'))
  // The chunk is one constant: the index as text.
  const { default: json } = await import(`data:text/javascript;base64,${readFileSync(join(chunks, String(file))).toString('base64')}`) as { default: string }
  const index = openIndex(json)
  const places = QUESTIONS.map(([question, lesson]) => ({ question, lesson, place: placeOf(findPages(index, question).map(({ address }) => address), lesson) }))
  console.log(`Place of the lesson that answers:\n${places.map(({ place, question }) => `${place}  ${question}`).join('\n')}`)
  expect(places.filter(({ place }) => place < 1 || place > 3)).toEqual([])
})

it('shows in the dialog, in the same order, what the index finds', async () => {
  const { open } = await device()
  const page = await open('/')
  await settled(page)
  await page.getByRole('button', { name: 'Buscar en el sitio' }).click()
  const field = page.getByRole('searchbox')
  const links = page.getByRole('dialog').locator('a.result')
  for (const [question, lesson] of [QUESTIONS[0], QUESTIONS[13], QUESTIONS[36]]) {
    await field.fill('')
    await expect.poll(() => links.count()).toBe(0)
    await field.fill(question)
    await links.first().waitFor()
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    expect(placeOf(found, lesson), question).toBeGreaterThan(0)
    expect(placeOf(found, lesson), question).toBeLessThan(4)
  }
})
