import { inject, provide, type FunctionalComponent, type InjectionKey, type Slots } from 'vue'

const KEY: InjectionKey<Slots> = Symbol('texts of an exercise')

/** Hands the texts of an exercise, one slot each, to the pieces that draw it. */
export const provideTexts = (slots: Slots): void => provide(KEY, slots)

/**
 * One text of the exercise, by the name of its slot. The page's first script leaves long texts out because they are in its HTML
 * already, so a text may be hidden but never taken away and drawn again.
 */
export const ExerciseText: FunctionalComponent<{ of: string }> = ({ of }) => inject(KEY)?.[of]?.({})
ExerciseText.props = ['of']

/** The words that stand on the page in an element, for an announcement. */
export const wordsIn = (id: string): string => document.getElementById(id)?.textContent.trim() ?? ''
