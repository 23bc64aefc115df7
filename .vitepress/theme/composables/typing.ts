/**
 * The text of a field at each change, also of a word that a composing keyboard has not finished. Vue's `v-model` waits for its end,
 * so lists stay empty and the last word is lost: text fields bind `:value` and `@input` with this (lint holds them to it).
 */
export const typedIn = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value

/** Whether a key belongs to what is being composed: it accepts or moves within it. Safari ends the composition before its last key, and only the old number tells. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229
