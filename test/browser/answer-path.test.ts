import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { score } from '../../exercises/instruments/diagnostico-organizacional/score'
import { answer, begin, DIAGNOSIS, item, ITEMS, linked, option, seeResult, tabTo } from './answer'
import { contentOf, device, INTRANET, PHONE, useBrowser } from './browser'

useBrowser()

/** Estrategia alto, estructura held back at medio, procesos bajo, productos without information. */
const MIXED = [2, 2, 1, 2, 2, 1, 2, 2, 0, 2, 2, 2, 0, 1, null, 1, 0, 0, 2, 1, null, undefined, null]

async function result(page: Page): Promise<void> {
  await begin(page)
  await answer(page, MIXED)
  await seeResult(page)
}

it('goes from the start to a handed-over file by keyboard alone', async () => {
  const { open } = await device()
  const page = await open(DIAGNOSIS)
  const { keyboard } = page
  await page.getByRole('combobox').waitFor()
  await tabTo(page, 'combobox')
  await keyboard.type('quillon')
  await page.getByRole('option', { name: /^Quillón/ }).waitFor()
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  expect(await page.getByRole('combobox').inputValue()).toBe('Quillón')
  await keyboard.press('Tab')
  await keyboard.press('ArrowUp')
  await keyboard.press('ArrowUp')
  await tabTo(page, 'button Empezar')
  await keyboard.press('Enter')

  const keys = '012n2110201n222000111222'
  for (const [index, key] of [...keys].entries()) {
    if (index > 0 && index % 6 === 0) {
      await tabTo(page, 'button Siguiente:')
      await keyboard.press('Enter')
    }
    // A group of options is one stop of the Tab key, wherever it is entered.
    while (!(await item(page, index + 1).evaluate((field) => field.contains(document.activeElement)))) await keyboard.press('Tab')
    await keyboard.press(key)
  }
  await tabTo(page, 'button Agregar una nota')
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await keyboard.type('Informe 2026')
  await tabTo(page, 'button Siguiente: Revisión')
  await keyboard.press('Enter')
  await page.getByText('Respondió las 24 preguntas.').waitFor()
  await tabTo(page, 'button Ver el resultado')
  await keyboard.press('Enter')
  // It is fetched by itself.
  await page.getByRole('button', { name: 'Descargar el archivo' }).first().waitFor()
  await tabTo(page, 'button Descargar el archivo')
  const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')])

  expect(download.suggestedFilename()).toMatch(/^diagnostico-organizacional_16107_r-[0-9a-z]{6}_\d{4}-\d{2}-\d{2}\.json$/)
  const response = JSON.parse(await contentOf(download).then(String)) as { answers: Record<string, unknown>; evidence: Record<string, string>; respondent: { role: string } }
  expect(ITEMS.map(({ id }) => response.answers[id])).toEqual([...keys].map((key) => (key === 'n' ? null : Number(key))))
  expect(Object.values(response.evidence)).toEqual(['Informe 2026'])
  expect(response.respondent.role).toBe('funcionario')
})

it('shows the levels of the rule in the table and in the picture, with what held an area back', async () => {
  const { open } = await device()
  const page = await open(DIAGNOSIS)
  await result(page)
  await page.locator('table.data').waitFor()
  const { areas } = score(Object.fromEntries(ITEMS.map(({ id }, index) => [id, MIXED[index] ?? null])))
  expect(Object.values(areas).map(({ level }) => level)).toEqual(['alto', 'medio', 'bajo', 'sin-informacion'])
  const rows = await page.locator('table.data tbody tr').evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent?.trim())))
  expect(rows).toEqual([
    ['Estrategia', 'Alto', '10 de 12', '6 de 6', 'ninguna'],
    ['Estructura', 'Medio', '10 de 12', '6 de 6', 'Responsabilidades repartidas'],
    ['Procesos', 'Bajo', '2 de 10', '5 de 6', 'Procesos identificados; Etapas comunes; Revisión y mejora'],
    ['Productos y servicios', 'Sin información', '3 de 4', '2 de 6', 'ninguna'],
  ])
  const description = await page.locator('svg.picture.wide desc').textContent()
  expect(description).toContain('Estructura: medio, suma 10 de 12 con 6 respuestas; una respuesta en bajo impide el nivel alto.')
  await page.getByText('El área queda en medio porque hay una respuesta en bajo:').waitFor()
  // One text per area that has a level, rendered with its headings.
  await page.getByRole('heading', { name: 'Producto esperado' }).nth(2).waitFor()
  expect(await page.getByRole('heading', { name: 'Producto esperado' }).count()).toBe(3)
})

it('gives the picture as PNG and as SVG', async () => {
  const { open } = await device()
  const page = await open(DIAGNOSIS)
  await result(page)
  const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar como imagen PNG' }).click()])
  expect((await contentOf(png)).subarray(1, 4).toString()).toBe('PNG')
  const [svg] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar como SVG' }).click()])
  expect(await contentOf(svg).then(String)).toMatch(/^<svg xmlns="[^"]+" .*<text[^>]*>Estructura</)
})

it('goes back one part with the browser\'s button, forward again, and out to the page before', async () => {
  const { open } = await device()
  const page = await open('/instrumentos/')
  await page.getByRole('main').getByRole('link', { name: 'Diagnóstico organizacional' }).first().click()
  await begin(page)
  await page.getByRole('button', { name: 'Siguiente: Estructura' }).click()
  await page.getByRole('heading', { name: 'Estructura', exact: true }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
  await page.goBack()
  await page.getByRole('button', { name: 'Empezar' }).waitFor()
  await page.goForward()
  await page.getByRole('heading', { name: 'Estrategia', exact: true }).waitFor()
  await page.goBack()
  await page.goBack()
  await page.getByRole('heading', { name: 'Instrumentos', level: 1 }).waitFor()
})

it('lists what is unanswered and leads to it', async () => {
  const { open } = await device()
  const page = await open(DIAGNOSIS)
  await begin(page)
  await answer(page, [2, 1, undefined, 0, null, 1])
  await page.getByRole('navigation', { name: 'Partes del cuestionario' }).getByRole('button', { name: 'Revisión' }).click()
  await page.getByText('Quedan 19 preguntas sin responder').waitFor()
  await page.getByText('Marcó «No sé / no aplica» en 1 pregunta.').waitFor()
  await page.getByRole('button', { name: /^Ir a la pregunta 1 / }).waitFor()
  await page.getByRole('button', { name: /^Ir a la pregunta 3 / }).click()
  await item(page, 3).waitFor()
  expect(await item(page, 3).evaluate((field) => field === document.activeElement)).toBe(true)
  await page.keyboard.press('1')
  expect(await option(page, 3, 1).isChecked()).toBe(true)
  // The keyboard is on what it chose, and goes on from there.
  expect(await option(page, 3, 1).evaluate((radio) => radio === document.activeElement)).toBe(true)
})

it('is answered on a plain http intranet, and its link is copied there', async () => {
  const { open } = await device()
  const address = new URL(inject('site'))
  address.hostname = INTRANET
  const page = await open(`${address.origin}${DIAGNOSIS}`)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)
  await begin(page)
  await answer(page, [2, 1, 0])
  await seeResult(page)
  await page.getByRole('button', { name: 'Copiar el enlace' }).click()
  await page.getByText('Enlace copiado.').waitFor()
  await page.getByText(/^Entregada el/).waitFor()
  expect(Object.values((await linked(page)).answers).slice(0, 4)).toEqual([2, 1, 0, null])
})

describe('on a phone', () => {
  it('never moves sideways, and gives every control room for a thumb', async () => {
    const { open } = await device(PHONE)
    const page = await open(DIAGNOSIS)
    const check = async (where: string): Promise<void> => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBe(PHONE.viewport.width)
      const small = await page.locator('.answer').locator('button, a, label:has(input), [role=combobox]').evaluateAll((controls) => controls
        .map((control) => ({ name: control.textContent?.trim(), height: Math.round(control.getBoundingClientRect().height) }))
        .filter(({ height }) => height > 0 && height < 44))
      expect(small, where).toEqual([])
    }
    await page.getByRole('button', { name: 'Empezar' }).waitFor()
    await check('start')
    await begin(page)
    await answer(page, [2, 1])
    await check('part')
    await page.getByRole('button', { name: /Ver todas las partes/ }).click()
    await check('unfolded')
    await page.getByRole('button', { name: 'Revisión', exact: true }).click()
    await page.getByRole('button', { name: 'Ver el resultado' }).waitFor()
    await check('review')
    await page.getByRole('button', { name: 'Ver el resultado' }).click()
    await page.locator('svg.picture.narrow').waitFor()
    await check('result')
  })
})

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('axe finds nothing wrong at any step', async () => {
    const { open } = await device({ colorScheme, bypassCSP: true })
    const page = await open(DIAGNOSIS)
    const axe = async (where: string): Promise<void> => {
      await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') })
      const violations = await page.evaluate(async () => {
        const { axe: tool } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
        return (await tool.run()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
      })
      expect(violations, where).toEqual([])
    }
    await page.getByRole('combobox').fill('quil')
    await page.getByRole('option').first().waitFor()
    await axe('start')
    await page.getByRole('combobox').fill('')
    await begin(page)
    await answer(page, [2, 1, null])
    await item(page, 1).getByRole('button', { name: 'Agregar una nota' }).click()
    await axe('part')
    await answer(page, MIXED)
    await page.getByRole('button', { name: 'Revisión', exact: true }).click()
    await page.getByRole('heading', { name: 'Revisión' }).waitFor()
    await axe('review')
    await seeResult(page)
    await page.getByRole('heading', { name: 'Producto esperado' }).first().waitFor()
    await axe('result')
    await page.getByRole('button', { name: /^Hojas de este equipo/ }).click()
    await axe('sheets')
  })
})
