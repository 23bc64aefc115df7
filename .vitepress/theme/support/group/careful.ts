import { itemsOf, optionValues, type InstrumentDefinition } from '../../../../exercises/core/instrument'
import { groupStrings } from '../../strings/group'

const words = groupStrings.careful

/** How the answers of a group become one value, in sentences: as many as the definition has kinds of items. */
export function valueReading(definition: InstrumentDefinition): readonly string[] {
  const items = itemsOf(definition)
  const scales = items.flatMap((item) => (item.kind === 'scale' ? [item.careful ?? 'lower' as const] : []))
  const [only] = new Set(scales)
  const scale = new Set(scales).size > 1 ? words.scale.both : only && words.scale[only]
  return [
    ...(scale === undefined ? [] : [scale]),
    ...(items.some(({ kind }) => kind === 'choice') ? [words.choice] : []),
    ...(items.some(({ kind }) => kind === 'yes-no') ? [words.yesNo] : []),
    words.unknown,
  ]
}

/** What the agreement words mean, by the items that there are. */
export function agreementReading(definition: InstrumentDefinition): readonly string[] {
  const widths = itemsOf(definition).map((item) => optionValues(item).length)
  const { meaning, meaningTwo } = groupStrings.agreement
  return [...(widths.some((width) => width > 2) ? [meaning] : []), ...(widths.some((width) => width === 2) ? [meaningTwo] : [])]
}
