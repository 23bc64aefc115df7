import { describe, expect, it } from 'vitest'
import { itemsOf, type InstrumentDefinition } from '../../exercises/core/instrument'

const definitions = Object.values(import.meta.glob<InstrumentDefinition>('../../exercises/instruments/[!_]*/definition.ts', { eager: true, import: 'definition' }))

/** «adecuadamente», «bastante», «a veces»: words on which two officers never agree. */
const VAGUE = /\p{L}+mente\b|\b(bastante|bien|mal|muy|pocos?|pocas?|suficientes?|algunas veces|a veces|casi|adecuad\p{L}+)\b/iu
/** «saliera mal»: what is feared, whatever came of it, and not how good something was. */
const ALLOWED = ['desafio-riesgo']

const textsOf = (definition: InstrumentDefinition): readonly (readonly [item: string, text: string])[] => itemsOf(definition)
  .flatMap((item) => [[item.id, item.prompt] as const, ...('options' in item ? item.options.map(({ text }) => [item.id, text] as const) : [])])

it('finds every instrument', () => expect(definitions.length).toBeGreaterThanOrEqual(8))

describe.each(definitions.map((definition) => [definition.id, definition] as const))('the questions and options of %s', (_, definition) => {
  it('use no word that cannot be observed', () => {
    expect(textsOf(definition).filter(([item, text]) => VAGUE.test(text) && !ALLOWED.includes(item))).toEqual([])
  })

  it('describe each option in a whole sentence, and name what proves it in one', () => {
    const items = itemsOf(definition)
    expect(items.flatMap((item) => ('options' in item ? item.options.map(({ text }) => text) : [])).filter((text) => !/^\p{Lu}.*\.$/u.test(text))).toEqual([])
    expect(items.map(({ verification }) => verification).filter((text) => text !== undefined && !text.endsWith('.'))).toEqual([])
  })
})
