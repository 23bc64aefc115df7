/** Dialogs that are open. */
const open = new Set<HTMLDialogElement>()

/** A class rather than `html:has(dialog[open])`, for which the browser styles the page's root anew whenever anything comes or goes in it. */
const mark = (): unknown => document.documentElement.classList.toggle('behind-dialog', open.size > 0)

/** Nothing scrolls behind a dialog from now on. Only in the browser. */
export function holdPage(dialog: HTMLDialogElement): void {
  open.add(dialog)
  mark()
}

/** It does again, unless another dialog is open. */
export function freePage(dialog: HTMLDialogElement): void {
  open.delete(dialog)
  mark()
}
