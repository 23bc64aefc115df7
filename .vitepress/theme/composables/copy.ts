/**
 * Copies text to the clipboard. On plain http there is no clipboard object, so the older command is tried on a field that is
 * on the page and visible.
 *
 * @param field where the text stands; it is left selected, so that the person can copy by hand
 * @returns whether it was copied
 */
export async function copyText(text: string, field: HTMLInputElement | HTMLTextAreaElement | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    field?.focus()
    field?.select()
    try {
      return field !== null && document.execCommand('copy')
    } catch {
      return false
    }
  }
}
