import assert from 'node:assert/strict'
import { aggregate, groupAnswers, tally } from '../../exercises/core/aggregate'
import { itemsOf } from '../../exercises/core/instrument'
import { instrument } from '../../exercises/instruments/diagnostico-organizacional'
import { definition } from '../../exercises/instruments/diagnostico-organizacional/definition'
import { score } from '../../exercises/instruments/diagnostico-organizacional/score'
import { printRatios, race } from './measure'
import { handUnrolled, jsonLogicRule, profileOf, surveyCore, type Answers, type Peer } from './peers'

/** Sheets from a small generator with a fixed seed, as they come out of a file: the same ones in every run. */
function sheets(count: number): Answers[] {
  let state = 20261121
  const next = (limit: number): number => {
    state = (state * 48271) % 2147483647
    return state % limit
  }
  const values = [0, 1, 2, 2, 1, null] as const
  const made = Array.from({ length: count }, () => Object.fromEntries(itemsOf(definition).map((item) => [item.id, values[next(values.length)] ?? null])))
  return JSON.parse(JSON.stringify(made)) as Answers[]
}

/** Code by hand is only a measure if it does all that the kit does. */
function haveSameResults(hand: Peer, inputs: readonly Answers[]): void {
  const [item = '', other = ''] = itemsOf(definition).map(({ id }) => id)
  for (const answers of inputs) {
    const evaluation = instrument.evaluate(answers)
    assert.deepEqual(hand.run(answers), evaluation.status === 'scored' ? evaluation.result : null)
    const sparse = { [other]: answers[other], [item]: undefined }
    for (const raw of [{ ...answers, nada: 1 }, { ...answers, [item]: 3 }, { ...answers, [other]: '1' }, [answers], null, sparse]) {
      const accepted = hand.run(raw as Answers) !== null
      assert.equal(accepted, instrument.evaluate(raw).status === 'scored', JSON.stringify(raw))
    }
  }
  console.log('By hand, the results are the same to the last field, and the same sheets are refused.')
}

export function benchScore(): void {
  const hand = handUnrolled()
  const inputs = sheets(1000)
  const at = (index: number): Answers => inputs[index % inputs.length] ?? {}
  const peers: Peer[] = [
    hand,
    { name: 'this kit, validated (evaluate)', run: instrument.evaluate, profile: (made) => profileOf((made as { result: unknown }).result) },
    { name: 'this kit, trusted (score)', run: (answers) => score(answers), profile: profileOf },
    jsonLogicRule(),
    surveyCore(),
  ]
  for (const answers of inputs) {
    const profiles = new Set(peers.map(({ run, profile }) => profile(run(answers))))
    if (profiles.size !== 1) throw new Error(`the peers disagree: ${[...profiles].join(' | ')} on ${JSON.stringify(answers)}`)
  }
  console.log(`All five give the same four levels on ${inputs.length} sheets.`)
  printRatios('Responses scored per second (24 items)', race(peers.map(({ name, run }) => ({ name, run: (index) => run(at(index)) }))), hand.name)
  // After the race: sheets of other shapes would slow down whoever had just seen them.
  haveSameResults(hand, inputs)

  const group = inputs.slice(0, 50).map((answers) => ({ answers }))
  const speeds = race([{ name: 'group of 50 respondents', run: () => groupAnswers(aggregate(definition, tally(definition, group))) }])
  printRatios('Groups aggregated per second', speeds, 'group of 50 respondents')
}
