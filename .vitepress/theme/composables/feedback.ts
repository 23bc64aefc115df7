import { defineAsyncComponent, type Component } from 'vue'

/** Each feedback text in a file of its own: a result loads those that it shows. */
const loaders = import.meta.glob<{ default: Component }>('../../../exercises/instruments/[!_]*/feedback/*.md')
const made = new Map<string, Component>()

/**
 * A feedback text of an instrument as a component, rendered when the site was built.
 *
 * @param name of the file without `.md`: `estrategia-bajo`
 * @returns `undefined` when there is no such text
 */
export function feedbackText(instrument: string, name: string): Component | undefined {
  const path = `../../../exercises/instruments/${instrument}/feedback/${name}.md`
  const load = loaders[path]
  if (!load) return undefined
  const text = made.get(path) ?? defineAsyncComponent(load)
  made.set(path, text)
  return text
}
