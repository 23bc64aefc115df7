import { spawnSync } from 'node:child_process'
import mammoth from 'mammoth'
import type { Page } from 'playwright-core'
import readExcelFile from 'read-excel-file/node'
import { expect, it } from 'vitest'
import { example } from '../../exercises/instruments/diagnostico-organizacional/example'
import { itemsOf } from '../../exercises/core/instrument'
import type { Response } from '../../exercises/core/response'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import type { DiagnosisResult } from '../../exercises/instruments/diagnostico-organizacional/score'
import { contentOf, device, PHONE, useBrowser } from './browser'
import { typist } from './keyboard'
import { arrived, ROOM, roomIdIn } from './room'

useBrowser()

const ROLE_WORDS = { 'autoridad': 'Autoridad', 'directivo': 'Directivo', 'funcionario': 'Funcionaria', 'actor-externo': 'Actor externo' } as const
const LEVEL_WORDS = { 'alto': 'Alto', 'medio': 'Medio', 'bajo': 'Bajo', 'sin-informacion': 'Sin información' } as const

interface Scored {
  readonly result: DiagnosisResult
  readonly hours: Record<string, number>
}

/** What the command line says of the same seven people as CSV. */
function commandLine(): Scored {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'exercises/cli.ts', definition.id, 'test/fixtures/ejemplo-siete.csv', '--hours', '40'], { encoding: 'utf8' })
  expect(status).toBe(0)
  const { groups } = JSON.parse(stdout) as { groups: Scored[] }
  const [group] = groups
  if (!group) throw new Error('the command line found no group')
  return group
}

/** The facilitator makes a room for Quilpué and copies its invitation, by keyboard. */
async function invite(page: Page): Promise<string> {
  const keys = typist(page)
  await page.getByRole('button', { name: 'Crear una sala' }).waitFor()
  await keys.press('Crear una sala')
  await keys.reach('Comuna')
  await keys.type('quilpu')
  await page.getByRole('option', { name: 'Quilpué' }).waitFor()
  await keys.key('Enter')
  await keys.press('Crear sala')
  await page.waitForURL(/#sala=\w+/)
  return page.getByRole('textbox', { name: 'Enlace de invitación' }).inputValue()
}

/** One person opens the invitation, answers all by keyboard and gives the link that hands the sheet over. */
async function answer(page: Page, person: Response): Promise<string> {
  const keys = typist(page)
  await page.getByText('Su invitación ya trae estos datos').waitFor()
  if (person.respondent.role !== null) {
    await keys.reach('Prefiero no indicarlo')
    const wanted = ROLE_WORDS[person.respondent.role]
    for (let tries = 0; tries < 5 && !(await page.getByRole('radio', { name: wanted }).isChecked()); tries++) await keys.key('ArrowUp')
  }
  await keys.press('Empezar')
  for (const group of definition.groups) {
    await page.getByRole('heading', { name: group.title, level: 2 }).waitFor()
    for (const item of group.items) {
      await keys.reach(item.options[0].label)
      // The key of the option, as the kit shows it beside each.
      const value = person.answers[item.id] ?? null
      await keys.key(value === null ? 'n' : String(value), 'Tab')
    }
    await keys.press('Siguiente: ')
  }
  await keys.press('Ver el resultado')
  return page.getByLabel('Enlace con su respuesta').inputValue()
}

it('seven people answer, their answers come together, the group agrees and leaves with Word and Excel, by keyboard alone and with the command line\'s figures', { timeout: 300_000 }, async () => {
  const expected = commandLine()
  const desk = await device()
  const page = await desk.open(ROOM)
  const invitation = await invite(page)
  const room = roomIdIn(page)

  const links: string[] = []
  for (const [index, person] of example.responses.entries()) {
    const own = await (await device(index % 2 === 0 ? PHONE : {})).open(invitation)
    links.push(await answer(own, person))
    await own.close()
  }

  const keys = typist(page)
  await keys.press('Recibir')
  await page.getByRole('tab', { name: 'Pegar un chat' }).waitFor()
  await keys.reach('Texto del chat')
  const chat = links.map((link, index) => `[21-11-26, 15:0${index}] Persona ${index + 1}: Aquí está mi respuesta ${link} ¡gracias!`).join('\n')
  await page.keyboard.insertText(chat)
  await keys.press('Leer respuestas')
  await arrived(page, 7)

  await keys.reach('Resultados', { back: true })
  await keys.key('Enter')
  await keys.press('Mostrar resultados')
  await page.getByRole('heading', { name: 'Resultado del grupo' }).waitFor()
  for (const group of definition.groups) {
    const area = expected.result.areas[group.id]
    const card = page.getByRole('article').filter({ has: page.getByRole('heading', { name: group.title, exact: true }) })
    await card.getByText(LEVEL_WORDS[area.level], { exact: true }).first().waitFor()
    await card.getByText(`Suma ${area.sum} en ${area.answered} ítems con valor`).waitFor()
  }

  await keys.reach('Niveles')
  await keys.key('ArrowRight', 'ArrowRight')
  await keys.reach('Horas disponibles')
  await keys.type('40')
  const shares = definition.groups.map(({ id }) => `${expected.hours[id]} h`)
  await expect.poll(() => page.locator('td.hours').allTextContents()).toEqual([...shares, '40 h'])

  await keys.key('Shift+Tab')
  await keys.reach('Horas', { back: true })
  await keys.key('ArrowLeft')
  await keys.press('Acordar un valor')
  await keys.key('Space', 'ArrowRight', 'Tab')
  await keys.type('Se leyó el registro en la reunión.')
  await keys.press('Guardar el acuerdo')
  await page.getByText('Valor acordado:').first().waitFor()

  await keys.reach('Informe', { back: true })
  await keys.key('Enter')
  const [word] = await Promise.all([page.waitForEvent('download'), keys.press('Descargar informe en Word')])
  const [excel] = await Promise.all([page.waitForEvent('download'), keys.press('Descargar cifras en Excel')])
  expect(word.suggestedFilename()).toMatch(/^informe_quilpue_.*\.docx$/)

  const { value: text } = await mammoth.extractRawText({ buffer: await contentOf(word) })
  expect(text).toContain('Quilpué')
  expect(text).toContain('Se leyó el registro en la reunión.')
  for (const group of definition.groups) {
    const area = expected.result.areas[group.id]
    expect(text).toContain(`Suma ${area.sum} en ${area.answered} ítems con valor`)
  }
  const sheets = await readExcelFile(await contentOf(excel))
  const cells = JSON.stringify(sheets)
  for (const item of itemsOf(definition)) expect(cells).toContain(item.title)
  expect(cells).not.toContain(room)
})
