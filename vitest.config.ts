import { defineConfig } from 'vitest/config'

/**
 * Each project is one kind of promise: rules, the theme's pure functions, contracts, content, and the site in a browser. The time
 * limits only end what hangs: thousands of random cases on a busy machine are no fault.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', include: ['test/unit/exercises/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'theme', include: ['test/unit/theme/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'contract', include: ['test/contract/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      { test: { name: 'content', include: ['test/content/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['test/browser/site.setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: true,
          maxWorkers: 2,
        },
      },
    ],
  },
})
