import { roundStrings } from '../../strings/rounds'
import { labelOf } from '../group/figures'
import type { ItemSummary } from '../group/model'
import type { ItemRounds, Rounds } from '../mesa/rounds'
import type { Drawings } from '../report/pictures'
import type { Paint, Picture, Shape } from './shapes'
import { textLines, textShape } from './text'

const words = roundStrings.picture

/** From the lightest to the strongest, by how many options there are; the order in the bar says the same without colour. */
const RAMP = ['figure-b', 'level-bajo', 'figure-a', 'level-medio', 'level-alto'] as const satisfies readonly Paint[]
const ON: Readonly<Record<(typeof RAMP)[number], Paint>> = {
  'figure-b': 'ink', 'level-bajo': 'level-bajo-on', 'figure-a': 'ink', 'level-medio': 'level-medio-on', 'level-alto': 'level-alto-on',
}
const STEPS: Readonly<Record<number, readonly number[]>> = { 2: [1, 4], 3: [1, 3, 4], 4: [0, 1, 3, 4] }

function paintOf(option: number, of: number): (typeof RAMP)[number] {
  const step = STEPS[of]?.[option] ?? Math.round((option * (RAMP.length - 1)) / Math.max(1, of - 1))
  return RAMP[step] ?? 'level-medio'
}

const LAYOUTS = {
  wide: { width: 760, title: 226, bars: { x: 240, width: 360 }, word: { x: 616, width: 144 }, stacked: false },
  narrow: { width: 340, title: 338, bars: { x: 1, width: 338 }, word: { x: 1, width: 338 }, stacked: true },
} as const
const LINE = 18
const BAR = { height: 22, gap: 12, label: 26, size: 13 } as const

/** One round of an item as a bar: a stretch for each option, as wide as its share of the people. */
function bar(item: ItemSummary, round: number, x: number, y: number, width: number): readonly Shape[] {
  const people = item.n + item.nulls
  const left = x + BAR.label
  const whole = width - BAR.label
  const label = textShape(x, y + 16, words.round(round), BAR.size, 600)
  if (people === 0) return [label, textShape(left, y + 16, words.noAnswers, BAR.size, 400, 'ink-2')]
  let seen = 0
  const shapes: Shape[] = []
  const value: Shape[] = []
  item.options.forEach((option, index) => {
    const [from, share] = [left + (seen / people) * whole, (option.count / people) * whole]
    seen += option.count
    if (option.value === item.agreement?.value) {
      const middle = from + share / 2
      shapes.push({ kind: 'path', d: `M${middle} ${y + BAR.height + 2}l5 8h-10z`, fill: 'ink' })
    }
    if (option.count === 0) return
    const paint = paintOf(index, item.options.length)
    const isValue = option.value === item.value
    // The value's border is drawn over its neighbours', so that none of it is covered.
    const into = isValue ? value : shapes
    into.push({ kind: 'rect', x: from, y, width: share, height: BAR.height, fill: paint, stroke: isValue ? 'ink' : 'level-outline', strokeWidth: isValue ? 3 : 1 })
    if (share >= 9 * String(option.count).length + 4) into.push(textShape(from + share / 2, y + 16, String(option.count), BAR.size, 600, ON[paint], 'middle'))
  })
  if (item.nulls > 0) {
    const [from, share] = [left + (seen / people) * whole, (item.nulls / people) * whole]
    shapes.push({ kind: 'rect', x: from, y, width: share, height: BAR.height, fill: 'paper', stroke: 'level-outline', strokeWidth: 1, dash: '3 2' })
    if (share >= 13) shapes.push(textShape(from + share / 2, y + 16, String(item.nulls), BAR.size, 400, 'ink-2', 'middle'))
  }
  return [label, ...shapes, ...value]
}

const valueOf = (item: ItemSummary): string => labelOf(item, item.value)?.toLowerCase() ?? words.unknown
const changeOf = ({ move }: ItemRounds): string => `${roundStrings.sign[move.answered]} ${roundStrings.move[move.answered]}`

function draw(title: string, items: readonly ItemRounds[], rounds: Rounds, layout: keyof typeof LAYOUTS): Picture {
  const at = LAYOUTS[layout]
  const shapes: Shape[] = []
  let y = 4
  items.forEach((item, index) => {
    if (index > 0) shapes.push({ kind: 'path', d: `M0 ${y - 8}H${at.width}`, fill: 'none', stroke: 'line', strokeWidth: 0.75 })
    const name = textLines(item.after.title, at.title, 15, 700)
    shapes.push(...name.map((line, row) => textShape(1, y + 15 + row * LINE, line, 15, 700)))
    const change = textLines(changeOf(item), at.word.width, 14, 600)
    const top = at.stacked ? y + name.length * LINE + change.length * LINE + 6 : y
    const wordsTop = at.stacked ? y + name.length * LINE : y
    shapes.push(...change.map((line, row) => textShape(at.word.x, wordsTop + 15 + row * LINE, line, 14, 600)))
    const second = top + BAR.height + BAR.gap
    shapes.push(...bar(item.before, rounds.before.round, at.bars.x, top, at.bars.width), ...bar(item.after, rounds.after.round, at.bars.x, second, at.bars.width))
    y = Math.max(second + BAR.height + BAR.gap, y + name.length * LINE) + 12
  })
  const lines = [...optionsOf(items), words.legend].flatMap((line) => textLines(line, at.width, 13))
  shapes.push(...lines.map((line, row) => textShape(0, y + 8 + row * LINE, line, 13, 400, 'ink-2')))
  const description = items.map((item) => words.sentence(item.after.title, valueOf(item.before), valueOf(item.after), roundStrings.move[item.move.answered])).join(' ')
  return { width: at.width, height: y + 8 + lines.length * LINE, title, description, shapes }
}

/** What the stretches are, where all the items of a drawing have the same. */
function optionsOf(items: readonly ItemRounds[]): readonly string[] {
  const [first, ...more] = items.map(({ after }) => after.options.map(({ label }) => label))
  return first && more.every((labels) => labels.join('|') === first.join('|')) ? [words.options(first)] : []
}

/** Prefix of a drawing's id in a report, so that it is not taken for a part of the result. */
const PREFIX = 'mediciones-'
export const roundsPictureId = (group: string): string => `${PREFIX}${group}`

/** Both rounds of every item as bars, a drawing for each group of the definition: by id, as a report looks them up. */
export function roundsDrawings(rounds: Rounds): Readonly<Record<string, Drawings>> {
  return Object.fromEntries(rounds.after.definition.groups.flatMap(({ id, title }) => {
    const items = rounds.items.filter(({ after }) => after.group === id)
    if (items.length === 0) return []
    const named = words.title(title)
    return [[roundsPictureId(id), { wide: draw(named, items, rounds, 'wide'), narrow: draw(named, items, rounds, 'narrow') }]]
  }))
}
