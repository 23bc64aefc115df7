import { describe, expect, it } from 'vitest'
import { claimedValue, type Item } from '../../../../exercises/core/instrument'
import { choiceItem, scaleItem, yesNoItem } from '../../../support/items'

describe('the answer that a note should back', () => {
  it.each<[string, Item, number | string | undefined]>([
    ['is the highest of a scale', scaleItem('a', [0, 1, 2]), 2],
    ['is none where a larger value is the worse news', { ...scaleItem('a', [0, 1, 2]), careful: 'upper' }, undefined],
    ['is none on a scale that says so', { ...scaleItem('a', [0, 1, 2]), backed: false }, undefined],
    ['is none of a yes or no', yesNoItem('a'), undefined],
    ['is yes where the item says so', { ...yesNoItem('a'), backed: true }, 1],
    ['is none of a choice', choiceItem('a', ['poco', 'mucho']), undefined],
    ['is the last of a choice that says so', { ...choiceItem('a', ['poco', 'mucho']), backed: true }, 'mucho'],
  ])('%s', (_, item, expected) => expect(claimedValue(item)).toBe(expected))
})
