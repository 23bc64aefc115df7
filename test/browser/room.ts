import type { Page } from 'playwright-core'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { itemsOf } from '../../exercises/core/instrument'
import type { Response } from '../../exercises/core/response'
import { respondentId } from '../../exercises/responses/ids'
import { encodeResponse } from '../../exercises/responses/link'

/** What the tests of the room do over and over, as a person does it. */

export const ROOM = '/facilitacion/sala'
export const QUILPUE = '05801'

/** Creates a room for Quilpué and gives its id. */
export async function createRoom(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Crear una sala' }).click()
  await page.getByRole('combobox', { name: 'Comuna' }).fill('quilpue')
  await page.getByRole('option', { name: 'Quilpué' }).click()
  await page.getByRole('button', { name: 'Crear sala' }).click()
  await page.waitForURL(/#sala=\w+/)
  return roomIdIn(page)
}

export const roomIdIn = (page: Page): string => /#sala=(\w+)/.exec(page.url())?.[1] ?? ''

export async function openScreen(page: Page, name: 'Invitar' | 'Recibir' | 'Resultados' | 'Informe' | 'Respaldo'): Promise<void> {
  await page.getByRole('navigation', { name: 'Partes de la sala' }).getByRole('link', { name }).click()
}

/** One of as many people as a test needs, each with answers of their own. */
export function person(number: number, changes: Partial<Response> = {}): Response {
  return {
    instrument: definition.id,
    version: definition.version,
    municipality: QUILPUE,
    respondent: { id: respondentId(1000 + number), role: number % 2 === 0 ? 'directivo' : 'funcionario' },
    answers: Object.fromEntries(itemsOf(definition).map(({ id }, index) => [id, (index + number) % 3])),
    answeredAt: `2026-11-21T15:${String(number % 60).padStart(2, '0')}:00-03:00`,
    ...changes,
  }
}

export const codeOf = (response: Response): string => encodeResponse(definition, response)

/** How many have arrived, as the room says it; waits for it. */
export async function arrived(page: Page, count: number): Promise<void> {
  const words = count === 0 ? 'Todavía no llega ninguna respuesta' : count === 1 ? 'Ha llegado 1 respuesta' : `Han llegado ${count} respuestas`
  await page.getByText(words, { exact: true }).first().waitFor()
}

/** What is kept in one store of this device. */
export async function stored(page: Page, store: 'mesas' | 'rooms' | 'sheets' | 'pieces' | 'course'): Promise<readonly unknown[]> {
  return page.evaluate((name) => new Promise<unknown[]>((resolve, reject) => {
    const opening = indexedDB.open('diplomado-del-redes')
    opening.onerror = () => reject(opening.error ?? new Error('no database'))
    // The site makes it. An empty one of ours would be in its way.
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onsuccess = () => {
      const all = opening.result.transaction(name).objectStore(name).getAll()
      all.onsuccess = () => { resolve(all.result); opening.result.close() }
      all.onerror = () => reject(all.error ?? new Error('not read'))
    }
  }), store)
}

/** Writes a record of this device behind the site's back, as an older or a broken version of it would have left it. */
export async function put(page: Page, store: 'sheets' | 'pieces', id: string, record: unknown): Promise<void> {
  await page.evaluate(({ name, key, value }) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('diplomado-del-redes')
    opening.onerror = () => reject(opening.error ?? new Error('no database'))
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onsuccess = () => {
      const writing = opening.result.transaction(name, 'readwrite')
      writing.objectStore(name).put(value, key)
      writing.oncomplete = () => { opening.result.close(); resolve() }
      writing.onerror = () => reject(writing.error ?? new Error('not written'))
    }
  }), { name: store, key: id, value: record })
}
