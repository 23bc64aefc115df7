import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { TIME_ZONE } from './test/support/time-zone'

/** Whoever takes longer has hung. No test measures time by its limit: a machine with other work must not turn the run red. */
const HANGS_MS = 180_000

const inNode = (name: string, include: string, more: { readonly isolate?: boolean } = {}) =>
  ({ test: { name, include: [include], environment: 'node' as const, testTimeout: HANGS_MS, hookTimeout: HANGS_MS, ...more } })

/** Each project is one kind of promise: rules, the theme's pure functions, contracts, content, and the site in a browser. */
export default defineConfig({
  test: {
    reporters: ['default', './test/support/time-by-part.ts'],
    pool: 'threads',
    maxWorkers: availableParallelism(),
    projects: [
      // Neither rules nor the theme's functions keep anything between two calls: their files can share what was loaded.
      inNode('rules', 'test/unit/exercises/**/*.test.ts', { isolate: false }),
      inNode('theme', 'test/unit/theme/**/*.test.ts', { isolate: false }),
      inNode('contract', 'test/contract/**/*.test.ts'),
      inNode('content', 'test/content/**/*.test.ts'),
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/browser/site.setup.ts'],
          testTimeout: HANGS_MS,
          hookTimeout: HANGS_MS,
          // Vitest's own is a second, which a busy machine takes to draw a page.
          expect: { poll: { timeout: HANGS_MS / 2 } },
          // As the browser's: what a test reckons from today's date is of the same day.
          env: { TZ: TIME_ZONE },
          // What is kept is kept in the browser, where each test has a device of its own.
          isolate: false,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
    ],
  },
})
