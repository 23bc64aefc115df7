import type { Page } from 'playwright-core'
import type { Exercise } from '../../exercises/questions/exercise'

/** More stops than any lesson has. */
const MOST_STOPS = 400

/**
 * Presses Tab, or Shift+Tab when it lies behind, until the focus is on what is looked for.
 *
 * @param selector of the element that must have the focus
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    const way = await page.evaluate((wanted) => {
      const now = document.activeElement ?? document.body
      const target = document.querySelector(wanted)
      if (!target) return 'absent'
      if (now.matches(wanted)) return 'here'
      return now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Tab' : 'Shift+Tab'
    }, selector)
    if (way === 'here') return
    if (way === 'absent') throw new Error(`there is no ${selector}`)
    await page.keyboard.press(way)
  }
  throw new Error(`Tab never reached ${selector}`)
}

/** Picks a radio button of a group by Tab and the arrow keys. */
async function pickRadio(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `input[name="${name}"]`)
  await page.keyboard.press('Space')
  for (let press = 0; press < 10; press++) {
    if (await page.evaluate((wanted) => document.activeElement instanceof HTMLInputElement && document.activeElement.value === wanted, value)) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`the arrows never reached ${value} in ${name}`)
}

/** Gives an exercise its best answer with the keyboard alone and, where it has to be asked for, has it checked. */
export async function solveByKeyboard(page: Page, exercise: Exercise): Promise<void> {
  const form = `#ejercicio-${exercise.id}`
  const check = async (): Promise<void> => {
    await tabTo(page, `${form} button[type="submit"]`)
    await page.keyboard.press('Enter')
  }
  switch (exercise.kind) {
    case 'opcion':
      await pickRadio(page, exercise.id, exercise.options.find(({ right }) => right)?.id ?? '')
      return check()
    case 'seleccion':
      for (const { id } of exercise.options.filter(({ right }) => right)) {
        await tabTo(page, `${form} input[value="${id}"]`)
        await page.keyboard.press('Space')
      }
      return check()
    case 'clasificar': {
      const shown = await page.locator(`${form} fieldset input`).evaluateAll((inputs) => [...new Set(inputs.map((input) => (input as HTMLInputElement).name))])
      for (const name of shown) {
        const element = exercise.elements.find(({ id }) => name === `${exercise.id}-${id}`)
        await pickRadio(page, name, element?.category ?? '')
      }
      return check()
    }
    case 'ordenar': return orderByKeyboard(page, form, exercise.steps.map(({ id }) => id)).then(check)
    case 'relacionar':
      for (const { right } of exercise.lefts) {
        await tabTo(page, `.choice:has(${form}-${right})`)
        await page.keyboard.press('Enter')
      }
      return check()
    case 'numerica':
      await tabTo(page, `${form} input`)
      await page.keyboard.type(exercise.value)
      await page.keyboard.press('Enter')
      return
    case 'caso': {
      let [moment] = exercise.moments
      while (moment && moment.decisions.length > 0) {
        const best = bestDecision(exercise, moment.id)
        await tabTo(page, `.decision:has(${form}-${best?.id ?? ''}) .pick`)
        await page.keyboard.press('Enter')
        moment = exercise.moments.find(({ id }) => id === best?.to)
      }
      return
    }
    case 'reflexion':
      await tabTo(page, `${form} textarea`)
      await page.keyboard.type('La presidenta de la junta de vecinos, porque todos confían en ella.')
      await check()
      for (const { id } of exercise.criteria) {
        await tabTo(page, `${form} input[value="${id}"]`)
        await page.keyboard.press('Space')
      }
      return check()
  }
}

/** Brings each step to its place with the arrow keys, from the first place on. */
async function orderByKeyboard(page: Page, form: string, right: readonly string[]): Promise<void> {
  const shown = (): Promise<string[]> =>
    page.locator(`${form} [data-move$="/-1"]`).evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset.move?.replace('/-1', '') ?? ''))
  for (const [place, id] of right.entries()) {
    const from = (await shown()).indexOf(id)
    if (from <= place) continue
    await tabTo(page, `${form} [data-move="${id}/-1"]`)
    for (let step = from; step > place; step--) await page.keyboard.press('ArrowUp')
  }
}

function bestDecision(exercise: Extract<Exercise, { kind: 'caso' }>, moment: string) {
  const from = (id: string): number =>
    Math.max(0, ...(exercise.moments.find((one) => one.id === id)?.decisions ?? []).map(({ points, to }) => points + from(to)))
  return exercise.moments.find(({ id }) => id === moment)?.decisions.toSorted((a, b) => b.points + from(b.to) - a.points - from(a.to))[0]
}
