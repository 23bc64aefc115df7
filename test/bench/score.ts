import { aggregate, groupAnswers, tally } from '../../exercises/core/aggregate'
import { itemsOf } from '../../exercises/core/instrument'
import { instrument } from '../../exercises/instruments/diagnostico-organizacional'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { score } from '../../exercises/instruments/diagnostico-organizacional/score'
import { printRatios, race } from './measure'
import { handUnrolled, jsonLogicRule, surveyCore, type Answers } from './peers'

const HAND = 'unrolled by hand'

/** Sheets from a small generator with a fixed seed: the same ones in every run. */
function sheets(count: number): Answers[] {
  let state = 20261121
  const next = (limit: number): number => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
  const values = [0, 1, 2, 2, 1, null] as const
  return Array.from({ length: count }, () => Object.fromEntries(itemsOf(definition).map((item) => [item.id, values[next(values.length)] ?? null])))
}

export function benchScore(): void {
  const inputs = sheets(1000)
  const at = (index: number): Answers => inputs[index % inputs.length] ?? {}
  const evaluateProfile = (answers: Answers): string => {
    const evaluation = instrument.evaluate(answers)
    return evaluation.status === 'scored' ? evaluation.result.profile : 'invalid'
  }
  const peers = [
    { name: HAND, profile: handUnrolled() },
    { name: 'this kit, validated (evaluate)', profile: evaluateProfile },
    { name: 'this kit, trusted (score)', profile: (answers: Answers) => score(answers).profile },
    { name: 'json-logic-js', profile: jsonLogicRule() },
    { name: 'survey-core', profile: surveyCore() },
  ]
  for (const answers of inputs) {
    const profiles = new Set(peers.map(({ profile }) => profile(answers)))
    if (profiles.size !== 1) throw new Error(`the peers disagree: ${[...profiles].join(' | ')} on ${JSON.stringify(answers)}`)
  }
  console.log(`All five give the same four levels on ${inputs.length} sheets.`)
  printRatios('Responses scored per second (24 items)', race(peers.map(({ name, profile }) => ({ name, run: (index) => profile(at(index)) }))), HAND)

  const group = inputs.slice(0, 50).map((answers) => ({ answers }))
  const speeds = race([{ name: 'group of 50 respondents', run: () => groupAnswers(aggregate(definition, tally(definition, group))) }])
  printRatios('Groups aggregated per second', speeds, 'group of 50 respondents')
}
