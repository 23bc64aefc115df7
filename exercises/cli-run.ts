import { once } from 'node:events'

/** What every command does alike: refuse on standard error, write on standard output, end quietly when nobody reads on. */

/** What the person asked cannot be done: said on standard error, with exit code 2. */
export class Refusal extends Error {}

export async function write(text: string | Buffer): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** Exit code 2, with nothing on standard output, for what was refused. */
export function run(main: () => Promise<void>): void {
  // Whoever reads our output may close it early (`| head`): that is no fault of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  main().catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 2
  })
}
