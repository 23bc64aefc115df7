import { createTextVNode, h, markRaw, resolveComponent, type FunctionalComponent, type VNodeArrayChildren } from 'vue'
import type { IndexedExercise } from '../support/course/draw'
import type { LooseExercise } from '../support/course/loose'

type Bank = Readonly<Record<string, LooseExercise>>

/** The exercises of each lesson, by their ids. */
const files = import.meta.glob<{ default: Bank }>('../../../exercises/bank/*/*.md', { query: '?datos' })

/** Every exercise of the course, without its texts. */
export async function loadIndex(): Promise<readonly IndexedExercise[]> {
  return (await import('virtual:exercise-index')).default
}

/**
 * The exercises of a lesson, to be shown away from it: a component that shows the one which its `data-exercise` attribute names.
 *
 * @param lesson `01-introduccion-del/05-municipio-y-desafios`
 * @throws when the network fails and the browser has no copy
 */
export async function loadBank(lesson: string): Promise<FunctionalComponent<{ 'data-exercise': string }>> {
  const load = files[`../../../exercises/bank/${lesson}.md`]
  if (!load) throw new Error(`no exercises for ${lesson}`)
  const bank = (await load()).default
  return markRaw((attributes) => h('div', attributes, drawExercise(bank[attributes['data-exercise']])))
}

function drawExercise(one: LooseExercise | undefined): VNodeArrayChildren {
  if (!one) return []
  const slots = Object.fromEntries(Object.entries(one.texts).map(([name, html]) => [name, () => nodesOf(html)]))
  return [h(resolveComponent('Exercise'), { exercise: one.exercise }, slots)]
}

/** Texts of our own build, so that Vue knows their nodes: they are hidden, shown and moved like the rest. */
function nodesOf(html: string): VNodeArrayChildren {
  const template = document.createElement('template')
  template.innerHTML = html
  return nodesIn(template.content)
}

const nodesIn = ({ childNodes }: Node): VNodeArrayChildren => [...childNodes].map((node) =>
  node instanceof Element ? h(node.localName, Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])), nodesIn(node)) : createTextVNode(node.textContent ?? ''))
