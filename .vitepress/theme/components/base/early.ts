type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

interface Left {
  readonly value: string
  readonly checked: boolean
  readonly events: Set<string>
}

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

/** What was written another day stays, and what is new goes below it. */
function below({ value, defaultValue, maxLength }: HTMLTextAreaElement, early: string): string {
  if (value === defaultValue || early.startsWith(value)) return early
  return `${value}\n${early}`.slice(0, maxLength < 0 ? undefined : maxLength)
}

/**
 * Hears what a person does in a part of the page that the server drew and that is not alive yet: what is typed and ticked, and the last
 * button that was pressed.
 *
 * @returns does it all again, once the part is alive, and stops hearing
 */
export function hearEarly(part: Element): () => void {
  const fields = new Map<Field, Left>()
  let pressed: HTMLButtonElement | null = null

  const heard = ({ type, target, isTrusted }: Event): void => {
    // What the browser fills in by itself when a page is loaded again is no person's.
    if (!isTrusted) return
    if (type === 'click') pressed = target instanceof Element ? target.closest<HTMLButtonElement>('button:not(:disabled)') : null
    else if (isField(target)) {
      const events = fields.get(target)?.events ?? new Set()
      fields.set(target, { value: target.value, checked: 'checked' in target && target.checked, events: events.add(type) })
    }
  }
  const names = ['input', 'change', 'click'] as const
  for (const name of names) part.addEventListener(name, heard, true)

  return () => {
    for (const name of names) part.removeEventListener(name, heard, true)
    for (const [field, { value, checked, events }] of fields) {
      if (!field.isConnected) continue
      // Coming alive sets fields back to what the server drew, or to what was kept.
      if ('checked' in field) field.checked = checked
      field.value = field instanceof HTMLTextAreaElement ? below(field, value) : value
      for (const name of events) field.dispatchEvent(new Event(name, { bubbles: true }))
    }
    if (pressed?.isConnected) pressed.click()
  }
}
