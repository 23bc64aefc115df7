/**
 * How many generated inputs each reader of things from outside meets: 2,000 in every test run, more with `FIELD_RUNS=100000 npm run test:unit`,
 * which also prints the slowest.
 */
export const FIELD_RUNS = Math.max(1, Math.floor(Number(process.env.FIELD_RUNS ?? 2000)) || 2000)

/** Time limit of a test of so many inputs, in milliseconds: only a reader that hangs meets it. */
export const FIELD_TIMEOUT = 120_000 + 30 * FIELD_RUNS

/** Runs what it is given and remembers the slowest; `print` tells it where a longer run was asked for. */
export function slowest(what: string): { run: <T>(input: string, act: () => T) => T; print: () => void } {
  let most = { milliseconds: 0, input: '' }
  let runs = 0
  return {
    run(input, act) {
      const start = performance.now()
      const result = act()
      const milliseconds = performance.now() - start
      runs++
      if (milliseconds > most.milliseconds) most = { milliseconds, input }
      return result
    },
    print() {
      if (process.env.FIELD_RUNS === undefined) return
      const { milliseconds, input } = most
      console.info(`${what}: ${runs} inputs, slowest ${milliseconds.toFixed(1)} ms with ${input.length} characters: ${JSON.stringify(input.slice(0, 120))}`)
    },
  }
}
