import { defineConfig } from 'vitest/config'

/**
 * Two projects, one run: `unit` reads and computes; `browser` looks at the built deck in a real browser and therefore
 * builds it first, once.
 */
export default defineConfig({
  test: {
    // A browser each: more of them than cores only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/built.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
})
