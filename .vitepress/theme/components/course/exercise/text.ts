import { h, type FunctionalComponent } from 'vue'

/** A text of an exercise, as the build made it of the bank's Markdown: never anything that people bring. */
export const ExerciseText: FunctionalComponent<{ of: string; as?: string }> = ({ of, as = 'span' }) => h(as, { innerHTML: of })
ExerciseText.props = ['of', 'as']

/** The words that stand on the page in an element, for an announcement. */
export const wordsIn = (id: string): string => document.getElementById(id)?.textContent.trim() ?? ''
