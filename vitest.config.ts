import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

// Whatever tests, browsers and builds put down goes with the run.
const scratch = mkdtempSync(join(tmpdir(), 'tests-'))
for (const name of ['TMPDIR', 'TEMP', 'TMP']) process.env[name] = scratch
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }))

/** However busy the machine is: only what fails takes as long, in ms. A test waits for several things, one after the other. */
const PATIENCE = {
  testTimeout: 600_000,
  hookTimeout: 600_000,
  expect: { poll: { timeout: 120_000 } },
}

/**
 * The order of all files, which are one queue for all workers: first what needs nothing that is made meanwhile, then few
 * long files, at the end many short ones, so that no worker ends long before the other.
 */
const ORDER = ['unit', 'engines', 'print', 'slides', 'browser']
/** Files that walk through every slide, which takes longest. */
const WALKS = '/test/browser/look/'

class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) =>
      ORDER.indexOf(project.name) - (moduleId.includes(WALKS) ? 0.5 : 0)
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

/**
 * Five projects, one run. Four test the engine, on fixture decks: `unit` reads and computes; `print` reads the PDFs;
 * `browser` looks at the built deck in a real browser; `engines` does what must be the same in Chromium, Firefox and WebKit.
 * `slides` tests what stands in `slides/`, and goes with it. What the last four need is built and printed once, while
 * `unit` runs, in the order in which the projects stand here.
 */
export default defineConfig({
  test: {
    // A browser keeps two cores busy by itself: a third of them at once made the whole slower by a third.
    maxWorkers: 2,
    sequence: { sequencer: Sequencer },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{browser,print,slides}/**', 'test/engines/{chromium,firefox,webkit}.test.ts'],
          // Loading modules once a worker instead of once a file halves the work. What they keep meanwhile is found out
          // from what they are asked alone (folded letters, names, bundles), so that no file sees another's doing.
          isolate: false,
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['test/engines/{chromium,firefox,webkit}.test.ts'],
          globalSetup: ['test/engines/built.ts'],
          setupFiles: ['test/setup/ready.ts'],
          // A failure is a list of faults, each of which is wanted in the report.
          chaiConfig: { truncateThreshold: 2000 },
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'print',
          include: ['test/print/**/*.test.ts'],
          // Each paper is read once a worker, not once a file.
          isolate: false,
          globalSetup: ['test/print/printed.ts'],
          setupFiles: ['test/setup/ready.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'slides',
          include: ['test/slides/**/*.test.ts'],
          isolate: false,
          globalSetup: ['test/slides/built.ts'],
          setupFiles: ['test/setup/ready.ts', 'test/browser/support/after-each-file.ts'],
          chaiConfig: { truncateThreshold: 2000 },
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          isolate: false,
          globalSetup: ['test/browser/support/built.ts'],
          setupFiles: ['test/setup/ready.ts', 'test/browser/support/after-each-file.ts'],
          ...PATIENCE,
        },
      },
    ],
  },
})
