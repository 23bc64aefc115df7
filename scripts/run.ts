import { pathToFileURL } from 'node:url'

/** What was asked cannot be done; nothing was written. The message says why and what to do. */
export class Refusal extends Error {}

/**
 * Runs a script's `main` when the script itself was started, and not when a test imports it.
 *
 * @param script its `import.meta.url`
 */
export async function runScript(script: string, main: (args: readonly string[]) => Promise<void>): Promise<void> {
  if (process.argv[1] === undefined || script !== pathToFileURL(process.argv[1]).href) return
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}
