import { itemsOf, type AnswerValue } from '../../../../exercises/core/instrument'
import { levelLabel } from '../../../../exercises/core/levels'
import type { Values } from '../../../../exercises/core/outline'
import { wordList } from '../../../../exercises/core/text'
import { definition } from '../../../../exercises/instruments/modelo-articulacion/definition'
import { FAMILIES, MODELS, intervalOf, score, type Answers, type Interval, type Model, type Result, type Variable } from '../../../../exercises/instruments/modelo-articulacion/score'
import { articulationStrings } from '../../strings/articulation'
import type { DrawPart } from '../../support/outline'
import type { Paint, Picture, Shape } from '../../support/picture/shapes'
import { textLines, textShape } from '../../support/picture/text'

/** The four models side by side, where each answer falls among them, and the place of the alliance with its boundary. */

const words = articulationStrings.picture

/** One answer as it is drawn and as its row of the table says it. */
export interface Span {
  readonly id: string
  readonly title: string
  /** Label of what was answered; `null` for «No sé». */
  readonly answer: string | null
  readonly interval: Interval | null
}

export const modelName = (model: Model): string => levelLabel(definition.levelSets, { set: definition.levelSets[0].id, id: model })

const labelOf = (id: Variable, value: AnswerValue | undefined): string | null => {
  const item = itemsOf(definition).find((candidate) => candidate.id === id)
  return item?.kind === 'choice' ? item.options.find((option) => option.id === value)?.label ?? null : null
}

/** The nine answers in the order of the questions. */
export const spansOf = (values: Values): readonly Span[] => itemsOf(definition).map(({ id, title }) => ({
  id, title,
  answer: labelOf(id as Variable, values[id]),
  // Values of this instrument: whoever calls has had them scored.
  interval: intervalOf(id as Variable, values as Answers) ?? null,
}))

export const holds = (interval: Interval | null, position: number): boolean => interval !== null && interval[0] <= position && position <= interval[1]

/** `here` for the model of the alliance, `limit` for the others that tie with it. */
export function placeOf(model: Model, result: Result): 'here' | 'limit' | null {
  if (model === result.model) return 'here'
  return result.boundary.includes(model) ? 'limit' : null
}

function describe(spans: readonly Span[], result: Result): string {
  const lower = (models: readonly Model[]): string => wordList(models.map((model) => modelName(model).toLowerCase()))
  const tied = result.boundary.filter((model) => model !== result.model)
  return [
    result.model === 'sin-informacion' ? words.nowhere : words.stands(lower([result.model])),
    ...(tied.length > 0 ? [words.ties(lower(tied))] : []),
    words.costsAre(MODELS.map((model) => `${modelName(model).toLowerCase()} ${result.costs[model]}`).join(', ')),
    ...spans.map(({ title, answer, interval }) => (answer === null
      ? words.unknownSentence(title)
      : words.sentence(title, answer.toLowerCase(), lower(MODELS.filter((_, position) => holds(interval, position)))))),
  ].join(' ')
}

/** Frame of a model's column: whole where the alliance is, dashed where it ties. */
function frames(result: Result, x: (position: number) => number, width: number, top: number, bottom: number): readonly Shape[] {
  return MODELS.flatMap((model, position): readonly Shape[] => {
    const place = placeOf(model, result)
    if (place === null) return []
    return [{
      kind: 'rect', x: x(position) + 2, y: top, width: width - 4, height: bottom - top, radius: 6, fill: place === 'here' ? 'track' : 'none',
      stroke: 'ink', strokeWidth: place === 'here' ? 3 : 1.5, ...(place === 'limit' ? { dash: '6 4' } : {}),
    }]
  })
}

/** A bar over the models that an answer goes with; darker where it holds the alliance's own. */
function bar(interval: Interval, result: Result, x: (position: number) => number, width: number, y: number): Shape {
  const [first, last] = interval
  const fill: Paint = MODELS.some((model, position) => model === result.model && holds(interval, position)) ? 'level-alto' : 'level-bajo'
  return { kind: 'rect', x: x(first) + 9, y, width: (last - first + 1) * width - 18, height: 16, radius: 8, fill, stroke: 'level-outline', strokeWidth: 1.25 }
}

const foot = (y: number, width: number): readonly Shape[] =>
  textLines(words.legend, width, 13).map((line, index) => textShape(0, y + 13 + index * 19, line, 13, 400, 'ink-2'))
const footHeight = (width: number): number => textLines(words.legend, width, 13).length * 19 + 6

function wide(spans: readonly Span[], result: Result): Picture {
  const [left, column, line, top] = [232, 132, 18, 84]
  const x = (position: number): number => left + position * column
  const width = x(MODELS.length)
  const middle = (position: number): number => x(position) + column / 2
  const families: readonly Shape[] = [0, 2].flatMap((position) => {
    const family = FAMILIES[MODELS[position] ?? 'vertical']
    return [
      textShape(x(position) + column, 14, articulationStrings.families[family], 13, 400, 'ink-2', 'middle'),
      { kind: 'path', d: `M${x(position) + 8} 22H${x(position) + 2 * column - 8}`, fill: 'none', stroke: 'line', strokeWidth: 1.5 } satisfies Shape,
    ]
  })
  const heads = MODELS.flatMap((model, position) => {
    const place = placeOf(model, result)
    return [
      textShape(middle(position), 48, modelName(model), 14, 700, 'ink', 'middle'),
      ...(place === null ? [] : [textShape(middle(position), 68, place === 'here' ? `▼ ${words.here}` : words.limit, 13, 700, 'ink', 'middle')]),
    ]
  })
  let y = top
  const rows = spans.flatMap((span): readonly Shape[] => {
    const title = textLines(span.title, left - 10, 13, 700)
    const [at, height] = [y, (title.length + 1) * line + 10]
    y += height
    return [
      { kind: 'path', d: `M0 ${at}H${width}`, fill: 'none', stroke: 'line', strokeWidth: 0.75 },
      ...title.map((text, index) => textShape(0, at + 19 + index * line, text, 13, 700)),
      textShape(0, at + 19 + title.length * line, span.answer ?? words.unknown, 13, 400, 'ink-2'),
      ...(span.interval === null ? [] : [bar(span.interval, result, x, column, at + height / 2 - 8)]),
    ]
  })
  const totals: readonly Shape[] = [
    { kind: 'path', d: `M0 ${y}H${width}`, fill: 'none', stroke: 'line', strokeWidth: 0.75 },
    textShape(0, y + 24, words.costs, 13, 700),
    textShape(0, y + 48, words.fits, 13, 700),
    ...MODELS.flatMap((model, position) => [
      textShape(middle(position), y + 25, String(result.costs[model]), 17, 700, 'ink', 'middle'),
      textShape(middle(position), y + 48, words.fitsOf(result.fits[model], result.answered), 13, 400, 'ink', 'middle'),
    ]),
  ]
  const end = y + 60
  return {
    width, height: end + 6 + footHeight(width), title: words.title, description: describe(spans, result),
    shapes: [...families, ...frames(result, x, column, 30, end), ...heads, ...rows, ...totals, ...foot(end + 6, width)],
  }
}

/** On a phone, models are numbered at the top and each answer has a strip of four cells of its own. */
function narrow(spans: readonly Span[], result: Result): Picture {
  const [width, column, cell] = [340, 85, 28]
  const x = (position: number): number => position * column
  const shapes: Shape[] = []
  let y = 6
  MODELS.forEach((model, position) => {
    const place = placeOf(model, result)
    const said = place === null ? '' : ` · ${place === 'here' ? words.here : words.limit}`
    shapes.push(textShape(0, y + 15, `${position + 1} ${modelName(model)}${said}`, 15, place === null ? 400 : 700))
    y += 22
  })
  /** Four cells with a text in each, those of the alliance framed. */
  const strip = (texts: readonly string[], size: number): void => {
    MODELS.forEach((_, position) => shapes.push({ kind: 'rect', x: x(position) + 2, y, width: column - 4, height: cell, radius: 4, fill: 'none', stroke: 'line', strokeWidth: 0.75 }))
    shapes.push(...frames(result, x, column, y, y + cell), ...texts.map((text, position) => textShape(x(position) + column / 2, y + 20, text, size, 700, 'ink', 'middle')))
    y += cell + 12
  }
  y += 10
  strip(MODELS.map((_, position) => String(position + 1)), 15)
  for (const span of spans) {
    for (const text of textLines(span.title, width - 4, 14, 700)) {
      shapes.push(textShape(2, y + 14, text, 14, 700))
      y += 18
    }
    shapes.push(textShape(2, y + 14, span.answer ?? words.unknown, 14, 400, 'ink-2'))
    y += 22
    strip([], 14)
    if (span.interval) shapes.push(bar(span.interval, result, x, column, y - cell - 6))
  }
  shapes.push(textShape(2, y + 14, words.costs, 14, 700))
  y += 22
  strip(MODELS.map((model) => String(result.costs[model])), 16)
  return { width, height: y + footHeight(width), title: words.title, description: describe(spans, result), shapes: [...shapes, ...foot(y, width)] }
}

export const modelPicture = (spans: readonly Span[], result: Result, layout: 'wide' | 'narrow'): Picture =>
  (layout === 'wide' ? wide(spans, result) : narrow(spans, result))

/** The picture of one person's result or of a group's, which have the same rule. */
export const drawPart: DrawPart = (_definition, _part, values, layout) =>
  modelPicture(spansOf(values), score(values as Answers), layout)
