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
 * The order of all files, which are one queue for all workers of a group: first few long files, then many short ones, so that
 * no worker ends long before the others.
 */
const ORDER = ['engines', 'unit', 'print', 'slides', 'browser']
/** Files that walk through every slide, or start a second engine, which takes longest. */
const LONG = /\/test\/(browser\/look|bench|slides\/(walk|papers|engines))/
/** Firefox, which takes longest, first; Chromium, which waits least, after the long files of `unit`. */
const ENGINES = ['firefox', 'webkit', 'chromium']

/**
 * Firefox and WebKit leave much of a core idle while they wait for one another's processes: beside them a third worker reads and
 * computes. A second Chromium keeps two cores busy by itself: a third of them at once made the whole slower by a third.
 */
const BESIDE_ENGINES = { maxWorkers: 3, sequence: { groupOrder: 0 } }
const AFTER_ENGINES = { maxWorkers: 2, sequence: { groupOrder: 1 } }

class Sequencer extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ project, moduleId }: TestSpecification) =>
      ORDER.indexOf(project.name) -
      (LONG.test(moduleId) ? 0.5 : 0) +
      (project.name === 'engines' ? ENGINES.findIndex((name) => moduleId.includes(name)) * 0.3 : 0)
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b))
  }
}

/**
 * Five projects, one run. Four test the engine, on fixture decks: `unit` reads and computes; `print` reads the PDFs;
 * `browser` looks at the built deck in a real browser; `engines` does what must be the same in Chromium, Firefox and WebKit.
 * `slides` tests what stands in `slides/`, and goes with it. What the last four need is built and printed once, while
 * `unit` runs, in the order in which the projects stand here; whoever needs it waits for it.
 */
export default defineConfig({
  test: {
    sequence: { sequencer: Sequencer },
    // What a source is turned into is the same for all five, and from run to run.
    experimental: { fsModuleCache: true, fsModuleCachePath: '.cache/vitest' },
    projects: [
      {
        test: {
          name: 'unit',
          ...BESIDE_ENGINES,
          include: ['test/**/*.test.ts'],
          exclude: ['test/{browser,print,slides}/**', 'test/engines/{chromium,firefox,webkit}.test.ts'],
          // Loading modules once a worker instead of once a file halves the work. What modules cache depends on their
          // arguments alone (folded letters, names, bundles), so that no file can see what another one did.
          isolate: false,
          setupFiles: ['test/setup/one-browser.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'engines',
          ...BESIDE_ENGINES,
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
          ...AFTER_ENGINES,
          include: ['test/print/**/*.test.ts'],
          // Each paper is read once a worker, not once a file.
          isolate: false,
          globalSetup: ['test/print/printed.ts'],
          setupFiles: ['test/setup/ready.ts', 'test/setup/one-browser.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'slides',
          ...AFTER_ENGINES,
          include: ['test/slides/**/*.test.ts'],
          isolate: false,
          globalSetup: ['test/slides/built.ts'],
          setupFiles: ['test/setup/ready.ts', 'test/setup/one-browser.ts', 'test/browser/support/after-each-file.ts'],
          chaiConfig: { truncateThreshold: 2000 },
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'browser',
          ...AFTER_ENGINES,
          include: ['test/browser/**/*.test.ts'],
          isolate: false,
          globalSetup: ['test/browser/support/built.ts'],
          setupFiles: ['test/setup/ready.ts', 'test/setup/one-browser.ts', 'test/browser/support/after-each-file.ts'],
          ...PATIENCE,
        },
      },
    ],
  },
})
