import { expect, it } from 'vitest'
import { solveByKeyboard } from '../support/keyboard'
import { EMPTY_PAGE } from '../support/serve'
import { contentOf, device, useBrowser } from './browser'
import { bankOf, lessonPath, LESSONS, MODULE, ready, studied } from './course'
import { typist } from './keyboard'

useBrowser()

it('lets a whole module be studied with the keyboard alone, from the programme to the record of it', async () => {
  const { open } = await device()
  const page = await open('/modulos/')
  const keys = typist(page)
  await keys.press('1.1')
  for (const lesson of LESSONS) {
    await page.waitForURL(`**${lessonPath(lesson)}`)
    // The address changes before the page does.
    await page.locator(`#ejercicio-${bankOf(lesson)[0]?.id ?? ''}.ready`).waitFor()
    await ready(page)
    for (const exercise of bankOf(lesson)) await solveByKeyboard(page, exercise)
    await keys.reach('Su respuesta')
    if (lesson === LESSONS[0]) {
      await page.locator('textarea[id]').last().focus()
      await keys.type('Las compras del municipio.')
    }
    await page.getByText(`Ya respondió los ${bankOf(lesson).length} ejercicios`).waitFor()
    await keys.press('Marcar como leída')
    await page.getByText('Marcada como leída el').waitFor()
    await keys.press(lesson === LESSONS.at(-1) ? 'Autoevaluación del módulo 1' : 'Lección siguiente')
  }
  await page.waitForURL('**/autoevaluacion')
  await page.getByRole('button', { name: 'Comenzar' }).and(page.locator(':enabled')).waitFor()
  await keys.press('Comenzar')
  const all = LESSONS.flatMap((lesson) => bankOf(lesson))
  for (let place = 1; place <= 8; place++) {
    await page.getByRole('heading', { name: `Ejercicio ${place} de 8` }).waitFor()
    await page.locator('.exercise.ready').waitFor()
    const id = (await page.locator('.exercise').getAttribute('id'))?.replace('ejercicio-', '')
    const exercise = all.find((one) => one.id === id)
    if (!exercise) throw new Error(`the bank has no ${id}`)
    await solveByKeyboard(page, exercise)
    await keys.press(place === 8 ? 'Ver el resultado' : 'Siguiente')
  }
  await page.getByText('Respondió completos 8 de 8 ejercicios.').waitFor()
  await page.goto(new URL('/constancia', page.url()).href)
  await page.getByText('No es un diploma ni un certificado oficial').waitFor()
  expect(await page.getByText(new RegExp(`^M1-\\d{8}-${LESSONS.length}-\\d+-[A-Z]{2}$`)).count()).toBe(1)
}, 300_000)

it('takes the progress to another computer in a file, and deletes it here', async () => {
  const one = await (await device()).open('/modulos/')
  await studied(one, LESSONS.slice(0, 2), 2, 3)
  await one.getByText('Terminada').first().waitFor()
  const [file] = await Promise.all([one.waitForEvent('download'), one.getByRole('button', { name: 'Descargar una copia' }).click()])
  const other = await (await device()).open('/modulos/')
  await other.getByText('Todavía no hay nada guardado aquí.').waitFor()
  await other.getByRole('button', { name: 'Abrir una copia' }).click()
  await other.locator('input[type="file"]').setInputFiles({ name: file.suggestedFilename(), mimeType: 'application/json', buffer: await contentOf(file) })
  await other.getByText('Hay 2 lecciones marcadas como leídas').waitFor()
  await other.getByRole('button', { name: 'Borrar mi avance' }).click()
  await other.getByRole('button', { name: 'Borrar todo' }).click()
  await other.getByText('Se borró todo su avance de este equipo.').waitFor()
  await other.reload()
  await other.getByText('Todavía no hay nada guardado aquí.').waitFor()
})

it('says of each file brought by mistake what it is and where to go on, and loses nothing', async () => {
  const page = await (await device()).open('/modulos/')
  await studied(page, LESSONS.slice(0, 1), 2, 3)
  const copy = (changes: object): string => JSON.stringify({ format: 'diplomado-del-redes/avance', formatVersion: 1, records: [], ...changes })
  const wrong: readonly (readonly [name: string, content: string | Buffer, said: string])[] = [
    ['informe.docx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0xff]), 'descomprímalo primero'],
    ['foto.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'no es una copia del avance, o está dañado'],
    ['vacio.json', '', 'no es una copia del avance, o está dañado'],
    ['avance_cortado.json', copy({ records: [{ id: 'route' }] }).slice(0, 70), 'está cortada o dañada'],
    ['avance_nuevo.json', copy({ formatVersion: 2 }), 'una versión más nueva del sitio. Recargue esta página'],
    ['sala.respaldo.json', '{"format":"diplomado-del-redes/sala","formatVersion":1,"room":{}}', 'el respaldo de una sala. Ábralo en «La sala»'],
    ['hoja.json', '{"instrument":"diagnostico-organizacional","version":1,"answers":{}}', 'en la página de ese instrumento'],
    ['otra.json', '{"a":1}', 'Búsquela por su nombre'],
    ['avance_vacio.json', copy({}), 'no trae nada'],
    ['avance_raro.json', copy({ records: [{ id: 'x' }] }), 'nada de lo que trae se entiende'],
    ['enorme.json', ' '.repeat(8_000_001), 'demasiado grande'],
  ]
  await page.getByRole('button', { name: 'Abrir una copia' }).click()
  for (const [name, content, said] of wrong) {
    await page.getByLabel('Elegir archivo').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
    await page.getByRole('dialog').getByRole('alert').filter({ hasText: `«${name}»` }).filter({ hasText: said }).filter({ hasText: 'no cambió nada' }).waitFor()
  }
  await page.keyboard.press('Escape')
  await page.getByText('Hay 1 lección marcada como leída').waitFor()
})

it('brings exercises back for review with the reason, and says what to do while there are none', async () => {
  const { open } = await device()
  const page = await open('/repaso')
  await page.getByText('Aún no hay nada que repasar').waitFor()
  await page.goto(new URL('/modulos/', page.url()).href)
  await studied(page, LESSONS.slice(0, 1), 1, 40)
  await page.goto(new URL('/repaso', page.url()).href)
  const marked = bankOf(LESSONS[0] ?? '').filter(({ kind }) => kind !== 'reflexion')
  await page.getByRole('heading', { name: `Hoy vuelven ${marked.length} ejercicios` }).waitFor()
  await page.getByRole('button', { name: 'Repasar' }).click()
  for (const place of marked.keys()) {
    await page.getByRole('heading', { name: `Ejercicio ${place + 1} de` }).waitFor()
    await page.getByText('Vuelve porque la última vez, hace 40 días, salió en parte.').waitFor()
    await page.locator('.exercise.ready').waitFor()
    const id = (await page.locator('.exercise').getAttribute('id'))?.replace('ejercicio-', '')
    const exercise = marked.find((one) => one.id === id)
    if (!exercise) throw new Error(`${id ?? 'nothing'} is not of this lesson`)
    await solveByKeyboard(page, exercise)
    await page.getByRole('button', { name: /^(Siguiente|Ver el resultado)$/ }).click()
  }
  await page.getByRole('heading', { name: 'Repaso terminado' }).waitFor()
  expect(await page.getByRole('heading', { name: /Hoy vuelve/ }).count()).toBe(0)
  await page.getByRole('table').getByRole('cell', { name: String(marked.length), exact: true }).waitFor()
})

it('sends back from a self-evaluation to the section that teaches what went wrong, and draws others the next time', async () => {
  const { open } = await device()
  const page = await open(`/modulos/${MODULE}/autoevaluacion`)
  await page.getByRole('button', { name: 'Comenzar' }).and(page.locator(':enabled')).click()
  const asked: string[] = []
  const skip = async (): Promise<void> => {
    for (let place = 1; place <= 8; place++) {
      await page.getByRole('heading', { name: `Ejercicio ${place} de 8` }).waitFor()
      asked.push((await page.locator('.exercise').getAttribute('id')) ?? '')
      const single = page.locator('.exercise input[type="radio"]')
      const choices = bankOf('05-municipio-y-desafios').concat(...LESSONS.slice(0, 4).map((lesson) => bankOf(lesson)))
      const exercise = choices.find(({ id }) => `ejercicio-${id}` === asked.at(-1))
      if (exercise?.kind === 'opcion') {
        await single.and(page.locator(`[value="${exercise.options.find(({ right }) => !right)?.id ?? ''}"]`)).check()
        await page.getByRole('button', { name: 'Comprobar' }).click()
      }
      await page.getByRole('button', { name: /^(Siguiente|Saltar|Ver el resultado)$/ }).click()
    }
  }
  await skip()
  await page.getByRole('heading', { name: 'Resultado' }).waitFor()
  const revisit = page.getByRole('heading', { name: 'Conviene volver a' })
  if (await revisit.count() > 0) {
    await page.locator('.revisit a').first().click()
    await page.waitForURL(/\/modulos\/01-introduccion-del\/\d\d-[\w-]+#[\w-]+$/)
    await page.locator(new URL(page.url()).hash).waitFor()
    await page.goBack()
    await page.getByRole('button', { name: 'Comenzar' }).and(page.locator(':enabled')).click()
  } else await page.getByRole('button', { name: 'Hacer otra' }).click()
  const before = new Set(asked.splice(0))
  await skip()
  expect(asked.filter((id) => before.has(id)).length).toBeLessThan(8)
})

it('tells a well copied code from a wrong one, and forgets the name once it is in the file', async () => {
  const { open } = await device()
  const page = await open('/modulos/')
  await studied(page, LESSONS, 2, 1)
  await page.goto(new URL('/constancia', page.url()).href)
  const code = await page.getByText(/^M1-/).innerText()
  await page.getByLabel('Nombre para el documento').fill('Ana Pérez')
  await page.locator('.paper').getByText('Ana Pérez').waitFor()
  const [word] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar en Word' }).click()])
  expect(word.suggestedFilename()).toMatch(/^constancia_modulo-1_\d{4}-\d\d-\d\d\.docx$/)
  await page.getByText('El nombre ya se borró de esta página.').waitFor()
  expect(await page.getByText('Ana Pérez').count()).toBe(0)

  // As a picture to send, in the proportion of a letter page: the same words, and nobody's name.
  const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Descargar como imagen' }).click()])
  expect(picture.suggestedFilename()).toMatch(/^constancia_modulo-1_\d{4}-\d\d-\d\d\.png$/)
  const png = await contentOf(picture)
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3 * 816, 3 * 1056])

  await page.getByLabel('Código').fill(code.toLowerCase())
  await page.getByRole('button', { name: 'Comprobar' }).click()
  await page.getByText('El código está bien copiado').waitFor()
  await page.getByLabel('Código').fill(code.replace(`-${LESSONS.length}-`, `-${LESSONS.length + 1}-`))
  await page.getByRole('button', { name: 'Comprobar' }).click()
  await page.getByText('El código no calza').waitFor()
  expect(await page.evaluate(() => new Promise<string>((resolve) => {
    const opening = indexedDB.open('diplomado-del-redes')
    opening.onsuccess = () => {
      const all = opening.result.transaction('course').objectStore('course').getAll()
      all.onsuccess = () => resolve(JSON.stringify(all.result))
    }
  }))).not.toContain('Ana')
})

it('begins a self-evaluation that was asked for before its exercises had come, and after they had to be asked for again', async () => {
  const page = await (await device({ expected: /virtual_exercise-index/ })).open(EMPTY_PAGE)
  let cut = (): void => undefined
  const pressed = new Promise<void>((resolve) => { cut = resolve })
  await page.route('**/virtual_exercise-index.*', async (route) => {
    await pressed
    await route.abort()
  }, { times: 1 })
  await page.goto(new URL(`/modulos/${MODULE}/autoevaluacion`, page.url()).href)
  const begin = page.getByRole('button', { name: 'Comenzar' })
  await begin.and(page.locator(':enabled')).focus()
  await page.keyboard.press('Enter')
  await page.locator('[aria-disabled]', { hasText: 'Comenzar' }).waitFor()
  cut()
  await page.getByRole('button', { name: 'Intentar de nuevo' }).click()
  await page.getByRole('heading', { name: 'Ejercicio 1 de 8' }).and(page.locator(':focus')).waitFor()
})

it('goes on with a self-evaluation after reloading and after the back button, where it was', async () => {
  const { open } = await device()
  const page = await open('/modulos/')
  await page.goto(new URL(`/modulos/${MODULE}/autoevaluacion`, page.url()).href)
  await page.getByRole('button', { name: 'Comenzar' }).and(page.locator(':enabled')).click()
  const all = LESSONS.flatMap((lesson) => bankOf(lesson))
  const solve = async (place: number): Promise<void> => {
    await page.getByRole('heading', { name: `Ejercicio ${place} de 8` }).waitFor()
    await page.locator('.exercise.ready').waitFor()
    const id = (await page.locator('.exercise').getAttribute('id'))?.replace('ejercicio-', '')
    const exercise = all.find((one) => one.id === id)
    if (!exercise) throw new Error(`the bank has no ${id ?? 'such exercise'}`)
    await solveByKeyboard(page, exercise)
  }
  const goOn = async (): Promise<void> => {
    await page.getByText('Tiene una a medias: respondió').waitFor()
    await page.getByRole('button', { name: 'Seguir con ella' }).click()
  }
  await solve(1)
  await page.reload()
  await page.getByText('respondió 1 de 8 ejercicios').waitFor()
  await goOn()
  await page.getByRole('heading', { name: 'Ejercicio 2 de 8' }).and(page.locator(':focus')).waitFor()
  await solve(2)
  await page.goBack()
  await page.goForward()
  await goOn()
  for (let place = 3; place <= 8; place++) {
    await solve(place)
    await page.getByRole('button', { name: place === 8 ? 'Ver el resultado' : 'Siguiente' }).click()
  }
  await page.getByText('Respondió completos 8 de 8 ejercicios.').waitFor()
}, 120_000)
