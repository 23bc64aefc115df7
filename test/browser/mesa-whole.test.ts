import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { contentOf, device, PHONE, useBrowser } from './browser'
import { arrived, createRoom, openScreen, ROOM, stored } from './room'
import { reopenWord } from '../unit/theme/report/reopen'

/** A mesa from its first invitation to its report: one laptop and three phones, which hand over nothing but what a person would send. */

useBrowser()

const DIAGNOSIS = 'Diagnóstico organizacional'
const CHALLENGES = 'Desafíos municipales'

/**
 * Answers what the phone shows, each question with its option of that place, and gives the link that is handed over. Each is pressed in
 * the page, all of a part at once: what a finger does on an answer is looked at elsewhere (`answer-path`).
 */
async function answer(phone: Page, option: number): Promise<string> {
  await phone.getByRole('button', { name: /^(Empezar|Continuar)$/ }).click()
  await phone.locator('[id^="item-"]').first().waitFor()
  await phone.evaluate((at) => {
    for (const item of document.querySelectorAll('[id^="item-"]')) item.querySelectorAll<HTMLInputElement>('input[type="radio"]')[at]?.click()
  }, option)
  await phone.getByRole('button', { name: /Ver todas las partes/ }).click()
  await phone.getByRole('navigation', { name: 'Partes del cuestionario' }).getByRole('button', { name: 'Resultado' }).click()
  await phone.getByRole('heading', { name: 'Resultado de una persona' }).waitFor()
  return phone.getByLabel('Enlace con su respuesta').inputValue()
}

async function paste(office: Page, links: readonly string[]): Promise<void> {
  await openScreen(office, 'Recibir')
  await office.getByLabel('Texto del chat').fill(links.map((link) => `Persona: listo ${link}`).join('\n'))
  await office.getByRole('button', { name: 'Leer respuestas' }).click()
  await arrived(office, links.length)
}

async function reveal(office: Page): Promise<void> {
  await openScreen(office, 'Resultados')
  await office.getByRole('button', { name: 'Mostrar resultados' }).click()
}

/** One of the screens of the mesa, from inside one of its rooms or from another screen. */
async function mesaScreen(office: Page, name: string): Promise<void> {
  const back = office.getByRole('link', { name: '← Mesa comunal' })
  if (await back.count() > 0) await back.click()
  await office.getByRole('navigation', { name: 'Partes de la mesa' }).getByRole('link', { name, exact: true }).click()
}

it('is carried by three phones and a laptop from the invitation to the report, with two instruments, an agreement, a second measurement, a vote and a session', async () => {
  const office = await (await device()).open(ROOM)
  await createRoom(office)
  await office.getByRole('button', { name: 'Agregar otro instrumento u otra medición' }).click()
  await office.getByRole('button', { name: 'Agregar un instrumento' }).click()
  await office.getByRole('dialog').getByRole('combobox').selectOption({ label: CHALLENGES })
  await office.getByRole('dialog').getByRole('button', { name: 'Crear sala' }).click()
  await office.waitForURL(/#sala=/)

  // One link for both; each phone goes from the menu to each, and hands over two answers.
  await mesaScreen(office, 'Invitar')
  const invitation = await office.getByRole('textbox', { name: 'Enlace de invitación' }).inputValue()
  const phones = await Promise.all([0, 1, 2].map(async () => (await device(PHONE)).open(invitation)))
  const sent = await Promise.all(phones.map(async (phone, option) => {
    const links: string[] = []
    for (const instrument of [DIAGNOSIS, CHALLENGES]) {
      if (links.length > 0) await phone.goto(invitation)
      await phone.getByRole('link', { name: `Responder: ${instrument}` }).click()
      links.push(await answer(phone, option))
    }
    return links
  }))
  for (const [index, instrument] of [DIAGNOSIS, CHALLENGES].entries()) {
    await mesaScreen(office, 'Salas')
    await office.locator('.group', { has: office.getByRole('heading', { name: instrument }) }).getByRole('link', { name: /medición · 0 respuestas/ }).click()
    await paste(office, sent.map((links) => links[index] ?? ''))
    await reveal(office)
  }

  // What the mesa agrees stands beside what was answered.
  await mesaScreen(office, 'Salas')
  await office.getByRole('link', { name: /medición · 3 respuestas/ }).first().click()
  await openScreen(office, 'Resultados')
  await office.getByRole('tab', { name: 'Ítems y acuerdos' }).click()
  await office.getByRole('button', { name: 'Acordar un valor' }).first().click()
  await office.getByRole('radio', { name: /^Alto/ }).first().check()
  await office.getByRole('textbox', { name: /^Motivo/ }).fill('Se mostró el decreto en la reunión.')
  await office.getByRole('button', { name: 'Guardar el acuerdo' }).click()
  await office.getByText('Se guardó el valor acordado.').waitFor()

  // A year later, the same phones or others: one press, another invitation, and both side by side.
  await mesaScreen(office, 'Salas')
  await office.getByRole('button', { name: `Medir otra vez: ${DIAGNOSIS}` }).click()
  await office.getByText('Quilpué · Segunda medición').first().waitFor()
  const again = await office.getByRole('textbox', { name: 'Enlace de invitación' }).inputValue()
  const later = await Promise.all(phones.map(async (phone) => {
    await phone.goto(again)
    await phone.getByRole('button', { name: 'Empezar una hoja nueva para esta sala' }).click()
    return answer(phone, 2)
  }))
  await paste(office, later)
  await reveal(office)
  await office.getByRole('link', { name: 'Comparar con la primera medición' }).click()
  await office.getByRole('heading', { name: 'De la primera a la segunda medición' }).waitFor()

  // Dots by phone: one is pasted, one is tapped, one is scanned from a picture of its screen.
  await mesaScreen(office, 'Votaciones')
  await office.getByRole('button', { name: 'Abrir una votación' }).click()
  await office.getByLabel('Qué se vota').fill('¿Por dónde partimos?')
  await office.getByLabel('Líneas que se votan').fill('Registro común\nFeria mensual')
  await office.getByLabel('Puntos por persona').selectOption('2')
  await office.getByRole('button', { name: 'Abrir la votación' }).click()
  const ballot = await office.getByLabel('Enlace para votar').inputValue()
  const votes = await Promise.all(phones.map(async (phone, index) => {
    await phone.goto(ballot)
    for (let dot = 0; dot < 2; dot++) await phone.getByRole('button', { name: `Un punto más a «${index === 2 ? 'Feria mensual' : 'Registro común'}»` }).click()
    await phone.getByRole('button', { name: 'Entregar mi voto' }).click()
    return phone.getByLabel('Enlace para votar').inputValue()
  }))
  await office.getByLabel('Pegar votos').fill(votes[0] ?? '')
  await office.getByRole('button', { name: 'Leer votos' }).click()
  await office.getByText('1 voto agregado.').waitFor()
  await office.goto(votes[1] ?? '')
  await office.getByText('Han llegado 2 votos').first().waitFor()
  const picture = await phones[2]?.getByRole('img', { name: 'Código QR de su voto' }).screenshot({ scale: 'device' })
  await office.getByText('Leer votos con la cámara o de fotos').click()
  await office.locator('details input[type=file]').setInputFiles({ name: 'voto.png', mimeType: 'image/png', buffer: picture ?? Buffer.alloc(0) })
  await office.getByText('Han llegado 3 votos').first().waitFor()
  // The same window on the wall, from the code to the result.
  await office.getByRole('button', { name: 'Proyectar la votación' }).click()
  const wall = office.getByRole('dialog')
  await wall.getByRole('img', { name: 'Código QR para votar: ¿Por dónde partimos?' }).waitFor()
  await office.keyboard.press('PageDown')
  await wall.getByText('Han llegado 3 votos').waitFor()
  await wall.getByRole('button', { name: 'Mostrar el resultado' }).click()
  await wall.getByText('Primero: «Registro común», con 4 puntos.').waitFor()
  await office.keyboard.press('Escape')

  await mesaScreen(office, 'Sesiones')
  await office.getByRole('button', { name: 'Anotar una sesión' }).click()
  await office.getByRole('textbox', { name: 'Unidad o institución' }).fill('DIDECO')
  await office.getByRole('textbox', { name: 'Personas' }).fill('3')
  await office.getByRole('button', { name: 'Guardar sesión' }).click()
  await office.getByRole('button', { name: /^Corregir la sesión del/ }).waitFor()

  await mesaScreen(office, 'Salas')
  await office.getByRole('link', { name: /Segunda medición · 3 respuestas/ }).click()
  await openScreen(office, 'Informe')
  for (const heading of ['Comparación con la primera medición', 'Votaciones de la mesa']) await office.getByRole('heading', { name: heading }).waitFor()
  const [download] = await Promise.all([office.waitForEvent('download'), office.getByRole('button', { name: 'Descargar informe en Word' }).click()])
  const word = JSON.stringify(await reopenWord(new Uint8Array(await contentOf(download))))
  const said = ['Comparación con la primera medición', 'Votación: ¿Por dónde partimos?', 'Registro común', 'Sesiones realizadas']
  expect(said.filter((words) => !word.includes(words))).toEqual([])
  await office.reload()
  await office.getByRole('heading', { name: 'Votaciones de la mesa' }).waitFor()
  expect([(await stored(office, 'mesas')).length, (await stored(office, 'rooms')).length]).toEqual([1, 3])
})
