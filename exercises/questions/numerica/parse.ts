import { isWithin, readNumber, type Decimal } from '../../core/decimal'
import { bodyOf, idGiver, plainItems, whyOf, type Block, type Draft, type Item, type Report } from '../../core/exercise-draft'
import type { Markdown } from '../../core/exercise'
import type { Mistake, Numeric } from './model'

const PAIR = /^(\p{L}+)\s*:\s*(.+)$/u
const ONCE = ['respuesta', 'tolerancia', 'unidad']

/**
 * Reads `- respuesta:`, `- tolerancia:`, `- unidad:` (optional), a quote with the right way, and any number of frequent mistakes
 * `- si: 0,8` with a quote of their own.
 */
export function parseNumeric(draft: Draft, report: Report): Numeric | null {
  const start = draft.blocks.findIndex((block) => block.type === 'list' && block.items[0]?.text.startsWith('respuesta:'))
  if (start < 0) {
    report({ line: draft.line, code: 'missing-key', value: 'respuesta' })
    return null
  }
  const { values, mistakes, why } = readKeys(draft.blocks.slice(start), report)
  for (const key of ONCE.slice(0, 2)) if (!values.has(key)) report({ line: draft.line, code: 'missing-key', value: key })
  if (!why) report({ line: draft.line, code: 'no-quote' })
  checkNumbers(values, mistakes, report)
  const { id, objectives, statement } = draft
  return {
    kind: 'numerica',
    id,
    objectives,
    statement,
    body: bodyOf(draft.blocks.slice(0, start)),
    value: values.get('respuesta')?.text ?? '',
    tolerance: values.get('tolerancia')?.text ?? '',
    unit: values.get('unidad')?.text ?? '',
    why: why ?? { markdown: '', inline: false, line: draft.line },
    mistakes,
  }
}

interface Value {
  readonly text: string
  readonly line: number
}

function readKeys(blocks: readonly Block[], report: Report) {
  const values = new Map<string, Value>()
  const mistakes: Mistake[] = []
  const idOf = idGiver(report)
  let why: Markdown | null = null
  const explain = (quote: Markdown | null): void => {
    if (quote) why = why ? { ...why, markdown: `${why.markdown}\n\n${quote.markdown}` } : quote
  }
  const read = (item: Item): void => {
    const [, key = '', text = ''] = PAIR.exec(item.text) ?? []
    if (key === 'si') mistakes.push({ id: idOf(text, item.line), value: text, why: whyOf(item, report) })
    else if (!ONCE.includes(key)) report({ line: item.line, code: 'unknown-key', value: item.text })
    else {
      if (values.has(key)) report({ line: item.line, code: 'repeated-key', value: key })
      values.set(key, { text, line: item.line })
      explain(item.why)
    }
  }
  for (const block of blocks) {
    if (block.type === 'list') plainItems(block.items, report).forEach(read)
    else if (block.type === 'quote') explain({ markdown: block.text, inline: false, line: block.line })
    else report({ line: block.line, code: 'out-of-place' })
  }
  return { values, mistakes, why: why as Markdown | null }
}

function checkNumbers(values: ReadonlyMap<string, Value>, mistakes: readonly Mistake[], report: Report): void {
  const decimalOf = (value: Value | undefined): Decimal | null => {
    if (!value) return null
    const number = readNumber(value.text)
    if (number.status === 'read') return number.value
    report({ line: value.line, code: 'bad-number', value: value.text })
    return null
  }
  const answer = decimalOf(values.get('respuesta'))
  const tolerance = decimalOf(values.get('tolerancia'))
  if (tolerance && tolerance.units < 0n) report({ line: values.get('tolerancia')?.line ?? 0, code: 'bad-number', value: values.get('tolerancia')?.text ?? '' })
  for (const { value: text, why: { line } } of mistakes) {
    const mistake = decimalOf({ text, line })
    if (answer && tolerance && mistake && isWithin(mistake, answer, tolerance)) report({ line, code: 'mistake-is-right', value: text })
  }
}
