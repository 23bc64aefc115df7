import { at, textsOf, type Course } from './read'

/** Sums that a text writes out (`21 ÷ 42 = 0,50`) are done again: a wrong figure in a lesson is believed. */

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`
/** Numbers, signs and brackets with at least one `=` between figures. */
const EQUATION = new RegExp(String.raw`(?<![\p{L}\d.,])[(−-]*(?:${NUMBER})(?:\s*[-+−×÷=()]\s*|${NUMBER})*`, 'gu')
const TOKEN = new RegExp(String.raw`${NUMBER}|[-+−×÷()]`, 'g')

/** The value of `(39 − 18) ÷ (60 − 18)`; `NaN` when it is not a whole expression. */
export function valueOf(expression: string): number {
  const tokens: readonly string[] = expression.match(TOKEN) ?? []
  let place = 0
  const takes = (...signs: readonly string[]): string | undefined => (signs.includes(tokens[place] ?? '') ? tokens[place++] : undefined)
  const factor = (): number => {
    if (takes('-', '−')) return -factor()
    if (takes('(')) {
      const inner = sum()
      return takes(')') ? inner : NaN
    }
    return /^\d/.test(tokens[place] ?? '') ? numberOf(tokens[place++] ?? '') : NaN
  }
  const product = (): number => {
    let value = factor()
    for (let sign = takes('×', '÷'); sign; sign = takes('×', '÷')) value = sign === '×' ? value * factor() : value / factor()
    return value
  }
  const sum = (): number => {
    let value = product()
    for (let sign = takes('+', '-', '−'); sign; sign = takes('+', '-', '−')) value = sign === '+' ? value + product() : value - product()
    return value
  }
  const value = sum()
  return place === tokens.length ? value : NaN
}

const numberOf = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'))

/** Half of the last figure written, as in any rounding. */
const slack = (text: string): number => 0.5 * 10 ** -(/,(\d+)/.exec(text)?.[1]?.length ?? 0)

/** Every equation of a text, side by side. */
export const equationsIn = (text: string): readonly { readonly index: number; readonly sides: readonly string[] }[] =>
  [...text.matchAll(EQUATION)].map(({ 0: found, index }) => ({ index, sides: found.split('=').map((side) => side.trim()) }))

/** Equations whose sides differ by more than the rounding of the one that is a mere figure. */
export function wrongSums(text: string): readonly { readonly index: number; readonly equation: string }[] {
  return equationsIn(text).flatMap(({ index, sides }) => sides.slice(1).flatMap((right, before) => {
    const left = sides[before] ?? ''
    const [a, b] = [valueOf(left), valueOf(right)]
    if (Number.isNaN(a) || Number.isNaN(b)) return []
    return Math.abs(a - b) <= Math.max(...[left, right].map((side) => (/[+×÷]|\d\s*[-−]/.test(side) ? 0 : slack(side)))) + 1e-9 ? [] : [{ index, equation: `${left} = ${right}` }]
  }))
}

export function arithmetic(course: Course): readonly string[] {
  return textsOf(course).flatMap((text) => wrongSums(text.source).map(({ index, equation }) => `${at(text, index)}: «${equation}» no da; haga la cuenta otra vez.`))
}
