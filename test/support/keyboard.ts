import type { Page } from 'playwright-core'
import type { Exercise } from '../../exercises/questions/exercise'

/** More stops than any lesson has. */
const MOST_STOPS = 400

/** Keeps Tab down until it has gone this many stops on, as a hand does: to let go between two stops takes a frame each. */
export async function holdTab({ keyboard }: Page, stops: number, back = false): Promise<void> {
  if (back) await keyboard.down('Shift')
  for (let stop = 0; stop < stops; stop++) await keyboard.down('Tab')
  await keyboard.up('Tab')
  if (back) await keyboard.up('Shift')
}

/** Where something looked for lies from what has the focus. */
export interface Way {
  readonly at: 'here' | 'ahead' | 'behind' | 'absent'
  /** How many stops of Tab away, as far as the page tells; at least one. */
  readonly stops: number
}

/** What has a stop of Tab, in the order of the page, with one stop for a group of radio buttons. Runs in the page. */
export function tabStops(): HTMLElement[] {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const within = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document
  const stops = [...within.querySelectorAll<HTMLElement>(focusable)]
    .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.closest('[inert]') === null && one.checkVisibility({ visibilityProperty: true }))
  return stops.filter((one) => {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio' || one.name === '') return true
    const group = stops.filter((other): other is HTMLInputElement => other instanceof HTMLInputElement && other.type === 'radio' && other.name === one.name && other.form === one.form)
    return one === (group.find(({ checked }) => checked) ?? group[0]) || one === document.activeElement
  })
}

/** Runs in the page. */
function wayTo(wanted: string, stops: readonly HTMLElement[]): Way {
  const now = document.activeElement ?? document.body
  const target = document.querySelector(wanted)
  if (!target) return { at: 'absent', stops: 1 }
  if (now.matches(wanted)) return { at: 'here', stops: 1 }
  const ahead = (now.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const between = stops.filter((one) => (now.compareDocumentPosition(one) & (ahead ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)) !== 0)
  const place = (ahead ? between : between.reverse()).findIndex((one) => one.matches(wanted))
  return { at: ahead ? 'ahead' : 'behind', stops: place + 1 || 1 }
}

/**
 * Presses Tab, or Shift+Tab when it lies behind, until the focus is on what is looked for. How far that is is asked of the page; that it was
 * reached, of the focus.
 *
 * @param selector of the element that must have the focus
 */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let gone = 0; gone < MOST_STOPS;) {
    const { at, stops }: Way = await page.evaluate(`(${String(wayTo)})(${JSON.stringify(selector)}, (${String(tabStops)})())`)
    if (at === 'here') return
    if (at === 'absent') throw new Error(`there is no ${selector}`)
    await holdTab(page, stops, at === 'behind')
    gone += stops
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
      await page.keyboard.type('Porque confían en ella.')
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
