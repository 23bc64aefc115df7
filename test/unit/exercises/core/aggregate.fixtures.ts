import fc from 'fast-check'
import { optionValues, type AnswerValue, type Item } from '../../../../exercises/core/instrument'
import { choiceItem, scaleItem, yesNoItem } from '../../../support/items'

/** Items of every kind, and answers to them, for the tests of what a group answered. */

export const scale3 = scaleItem('escala-tres', [0, 1, 2])
export const scale4 = scaleItem('escala-cuatro', [0, 1, 2, 3])
export const uneven = scaleItem('escala-despareja', [0, 1, 4])
/** A larger value is the worse news. */
export const severity = { ...scaleItem('gravedad', [0, 1, 2, 3]), careful: 'upper' } as const
export const yesNo = yesNoItem('si-no')
export const choice = choiceItem('opciones', ['ninguno', 'algo', 'mucho', 'todo'])
export const two = choiceItem('dos', ['no-hay', 'hay'])
export const ITEMS: readonly Item[] = [scale3, scale4, uneven, severity, yesNo, choice, two]

/** Counts of a list of answers, by option. */
export const count = (item: Item, answers: readonly AnswerValue[]) =>
  optionValues(item).map((value) => answers.filter((answer) => answer === value).length)

export const anyItem = fc.constantFrom(...ITEMS)
export const answersTo = (item: Item, max = 30) =>
  fc.array(fc.option(fc.constantFrom(...optionValues(item)), { nil: null, freq: 4 }), { maxLength: max })
export const itemAndAnswers = anyItem.chain((item) => fc.tuple(fc.constant(item), answersTo(item)))
