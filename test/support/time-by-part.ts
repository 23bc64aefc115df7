import type { Reporter, TestModule } from 'vitest/node'

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1).padStart(7)} s`
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** What took more than this is worth a line of its own. */
const SLOW_MS = 1000
const MOST_LINES = 15

/** Says at the end where the time of the suite went: by part, then the slowest files and tests. */
export default class TimeByPart implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((module) => {
      const { setupDuration, collectDuration, duration } = module.diagnostic()
      return { part: module.project.name, name: module.relativeModuleId, ms: setupDuration + collectDuration + duration }
    })
    const tests = modules.flatMap((module) => [...module.children.allTests()].map((test) => ({ name: test.fullName, ms: test.diagnostic()?.duration ?? 0 })))
    const parts = [...new Set(files.map(({ part }) => part))]
    const lines = [
      'Time by part (added over the workers):',
      ...parts.map((part) => `${seconds(sum(files.filter((file) => file.part === part).map(({ ms }) => ms)))}  ${part}`),
      ...slowest('The slowest files:', files),
      ...slowest('The slowest tests:', tests),
    ]
    console.log(`\n${lines.join('\n')}`)
  }
}

function slowest(title: string, entries: readonly { readonly name: string; readonly ms: number }[]): readonly string[] {
  const found = entries.filter(({ ms }) => ms > SLOW_MS).sort((a, b) => b.ms - a.ms).slice(0, MOST_LINES)
  return found.length === 0 ? [] : [title, ...found.map(({ name, ms }) => `${seconds(ms)}  ${name}`)]
}
