/** Timing in one process: rounds in turn, so that a machine that slows down slows everyone, and the median of the rounds. */

export interface Contender {
  readonly name: string
  /** Does the work once for one input. */
  readonly run: (index: number) => unknown
}

export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Keeps results alive, so that no engine may leave the work out. */
export let sink: unknown = null

function perSecond(contender: Contender, milliseconds: number): number {
  const start = performance.now()
  let done = 0
  while (performance.now() - start < milliseconds) for (let i = 0; i < 50; i++) sink = contender.run(done++)
  return (done * 1000) / (performance.now() - start)
}

/** Runs per second of each contender, by name. */
export function race(contenders: readonly Contender[], { rounds = 7, milliseconds = 300 } = {}): Map<string, number> {
  for (const contender of contenders) perSecond(contender, milliseconds)
  const speeds = new Map(contenders.map(({ name }) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) speeds.get(contender.name)?.push(perSecond(contender, milliseconds))
  }
  return new Map([...speeds].map(([name, values]) => [name, median(values)]))
}

/** Prints speeds as ratios to one of them. */
export function printRatios(title: string, speeds: ReadonlyMap<string, number>, reference: string): void {
  const base = speeds.get(reference) ?? NaN
  console.log(`\n${title}`)
  for (const [name, speed] of speeds) {
    console.log(`  ${name.padEnd(36)} ${Math.round(speed).toLocaleString('en').padStart(12)}/s   ${(speed / base).toPrecision(3)} × ${reference}`)
  }
}
