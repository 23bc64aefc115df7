import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { device, useBrowser } from './browser'
import { arrived, codeOf, createRoom, person, ROOM } from './room'
import { slow, stick, waiting } from './unwritten'

/** A page that is killed in the middle of each act of a mesa, before anything of it was written: what the screen showed as done is there. */

useBrowser()

interface Act {
  readonly name: string
  /** Screen of the mesa, or of its room. */
  readonly at: string
  /** Up to the press that does it. */
  readonly begin?: (page: Page) => Promise<void>
  readonly press: (page: Page) => Promise<void>
  /** Waits for what shows that it was done: after the press, and on the page that comes after. */
  readonly shown: (page: Page) => Promise<void>
}

const press = (name: string | RegExp) => (page: Page): Promise<void> => page.getByRole('button', { name }).first().click()
const says = (text: string | RegExp) => (page: Page): Promise<void> => page.getByText(text).first().waitFor()

const ROOM_ACTS: readonly Act[] = [
  {
    name: 'answers are pasted', at: 'Recibir', press: press('Leer respuestas'), shown: (page) => arrived(page, 3),
    begin: (page) => page.getByLabel('Texto del chat').fill([1, 2, 3].map((number) => codeOf(person(number))).join('\n')),
  },
  { name: 'results are shown', at: 'Resultados', press: press('Mostrar resultados'), shown: says('Respondieron 3 personas') },
  {
    name: 'a value is agreed', at: 'Resultados', press: press('Guardar el acuerdo'),
    async begin(page) {
      await page.getByRole('tab', { name: 'Ítems y acuerdos' }).click()
      await page.getByRole('button', { name: 'Acordar un valor' }).first().click()
      await page.getByRole('radio', { name: /^Alto/ }).first().check()
      await page.getByRole('textbox', { name: /^Motivo/ }).fill('Se mostró el decreto.')
    },
    async shown(page) {
      await page.getByRole('tab', { name: 'Ítems y acuerdos' }).click()
      await page.getByText('Se mostró el decreto.').first().waitFor()
    },
  },
]
const MESA_ACTS: readonly Act[] = [
  {
    name: 'the mesa gets another name', at: 'Salas', press: (page) => page.getByRole('dialog').getByRole('button', { name: /^(Guardar|Cambiar)/ }).click(),
    begin: async (page) => { await press('Cambiar nombre')(page); await page.getByRole('dialog').getByRole('textbox').fill('Mesa del agua') },
    shown: (page) => page.getByRole('heading', { level: 1, name: 'Mesa del agua' }).waitFor(),
  },
  { name: 'a plan is taken', at: 'Sesiones', press: press(/^Tomar el plan de Diagnóstico/), shown: (page) => page.getByRole('rowheader', { name: 'Estrategia' }).waitFor() },
  {
    name: 'a session is noted', at: 'Sesiones', press: press('Guardar sesión'), shown: (page) => page.getByRole('button', { name: /^Corregir la sesión del/ }).waitFor(),
    async begin(page) {
      await press('Anotar una sesión')(page)
      await page.getByRole('textbox', { name: 'Unidad o institución' }).fill('DIDECO')
      await page.getByRole('textbox', { name: 'Personas' }).fill('8')
    },
  },
  { name: 'the next date is set', at: 'Sesiones', begin: (page) => page.getByLabel('Fecha', { exact: true }).first().fill('2030-12-02'), press: press('Guardar fecha'), shown: says('La próxima sesión es el 02-12-2030.') },
  {
    name: 'a vote is opened', at: 'Votaciones', press: press('Abrir la votación'), shown: (page) => page.getByRole('heading', { name: '¿Por dónde partimos?' }).waitFor(),
    async begin(page) {
      await press('Abrir una votación')(page)
      await page.getByLabel('Qué se vota').fill('¿Por dónde partimos?')
      await page.getByLabel('Líneas que se votan').fill('Registro común\nFeria mensual')
    },
  },
  {
    name: 'dots are counted by hand', at: 'Votaciones', press: press('Guardar la cuenta'),
    async begin(page) {
      await page.getByText('A mano alzada o en papel').click()
      await page.getByLabel('Feria mensual').fill('7')
    },
    async shown(page) {
      await expect.poll(async () => {
        if (!await page.getByLabel('Feria mensual').isVisible()) await page.getByText('A mano alzada o en papel').click()
        return page.getByLabel('Feria mensual').inputValue()
      }).toBe('7')
    },
  },
  { name: 'the result of the vote is shown', at: 'Votaciones', press: press('Mostrar el resultado'), shown: says('Primero: «Feria mensual», con 7 puntos.') },
  {
    name: 'it measures once more', at: 'Salas', press: press(/^Medir otra vez: Diagnóstico/), shown: says('Segunda medición'),
  },
]

const screen = (page: Page, parts: string, name: string): Promise<void> => page.getByRole('navigation', { name: parts }).getByRole('link', { name, exact: true }).click()

it('is as the screen showed it, whatever was being done to it when the page was killed', async () => {
  const { open } = await device({ before: slow })
  let page = await open(ROOM)
  const room = await createRoom(page)
  const lost: string[] = []

  async function killed({ name, at, begin, press: act, shown }: Act, parts: string, address: string): Promise<void> {
    await screen(page, parts, at)
    await begin?.(page)
    await stick(page)
    await act(page)
    await shown(page)
    const there = page.url()
    await page.close({ runBeforeUnload: false })
    page = await open(there)
    await shown(page).catch(() => lost.push(name))
    await expect.poll(() => waiting(page), { message: name }).toBe(0)
    await page.goto(new URL(address, page.url()).href)
  }

  for (const act of ROOM_ACTS) await killed(act, 'Partes de la sala', `${ROOM}#sala=${room}`)
  await stick(page)
  await press('Agregar otro instrumento u otra medición')(page)
  await page.waitForURL(/#mesa=m-/)
  const mesa = new URL(page.url()).hash
  await page.close({ runBeforeUnload: false })
  page = await open(`${ROOM}${mesa}`)
  await page.getByRole('heading', { level: 1, name: 'Mesa comunal' }).waitFor()
  for (const act of MESA_ACTS) await killed(act, 'Partes de la mesa', `${ROOM}${mesa}`)
  await page.getByText('Segunda medición · 0 respuestas').waitFor()
  expect(lost).toEqual([])
})
