import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const NAMES = ['tsx', 'vite', 'last']

let root: string
beforeEach(() => {
  // A name with signs that shells and addresses take for something else.
  root = mkdtempSync(join(tmpdir(), "set up % & 'Қ' "))
  cpSync('scripts', join(root, 'scripts'), { recursive: true })
  writeFileSync(join(root, 'package.json'), '{"type":"module"}')
  lock('1.0.0')
})
afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }))

/** As npm leaves the packages, all of this version. */
function installed(version: string): void {
  for (const name of NAMES) {
    mkdirSync(join(root, 'node_modules', name), { recursive: true })
    const manifest = { name, version, exports: './index.js' }
    writeFileSync(join(root, 'node_modules', name, 'package.json'), JSON.stringify(manifest))
    writeFileSync(join(root, 'node_modules', name, 'index.js'), '')
  }
  writeFileSync(join(root, 'node_modules/.package-lock.json'), readFileSync(join(root, 'package-lock.json')))
}

/** Writes a lock file in which every package has this version. */
function lock(version: string, names = NAMES): void {
  const packages = Object.fromEntries(names.map((name) => [`node_modules/${name}`, { version }]))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }))
}

interface Run {
  status: number | null
  out: string
  err: string
  /** What npm was asked for, a line each time. */
  npm: string[]
}

/** Sets the project up; npm does as `how` says. */
function setUp(how: string, env: Record<string, string> = {}): Run {
  const log = join(root, 'npm.log')
  rmSync(log, { force: true })
  const script = 'const { setUp } = await import("./scripts/setup.mjs"); setUp("check"); console.log("set up")'
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env, npm_execpath: resolve('test/fixtures/setup/npm-cli.js'), NPM: how, NPM_LOG: log },
  })
  const npm = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  return { status, out: stdout, err: stderr, npm }
}

const versionOf = (name: string) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version as string
const leftOvers = () => (existsSync(join(root, '.cache')) ? readdirSync(join(root, '.cache')) : [])

function isRemoved(folder: string): boolean {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTEMPTY') throw error
  }
  return !existsSync(folder)
}

describe('set-up', () => {
  it('installs once: all packages whatever the environment leaves out, and no script of theirs runs', () => {
    const env = { NODE_ENV: 'production', npm_config_omit: 'dev' }
    const first = setUp('installs', env)
    expect(first).toMatchObject({ status: 0, err: '' })
    expect(first.out).toMatch(/Installing packages[\s\S]*set up/)
    expect(first.npm).toHaveLength(1)
    for (const option of ['--include=dev', '--include=optional', '--ignore-scripts']) {
      expect(first.npm[0]?.split(' ')).toContain(option)
    }
    expect(setUp('installs', env)).toEqual({ status: 0, out: 'set up\n', err: '', npm: [] })
    expect(leftOvers()).toEqual([])
  })

  it('looks at contents, not at the time of the lock file', () => {
    installed('1.0.0')
    const late = new Date(Date.now() + 86_400_000)
    utimesSync(join(root, 'package-lock.json'), late, late)
    expect(setUp('offline')).toEqual({ status: 0, out: 'set up\n', err: '', npm: [] })
    lock('2.0.0')
    const early = new Date(0)
    utimesSync(join(root, 'package-lock.json'), early, early)
    expect(setUp('installs').npm).toHaveLength(1)
    expect(versionOf('last')).toBe('2.0.0')
  })

  it.each([
    ['without a network', 'offline', 'the package registry cannot be reached.'],
    ['with a full disk', 'full', 'the disk is full.'],
    ['when npm leaves something out', 'forgetful', 'npm left out last.'],
  ])('%s goes on with the packages of another commit, and says so in a sentence', (_, how, why) => {
    installed('1.0.0')
    lock('2.0.0')
    const { status, out, err } = setUp(how)
    expect(status).toBe(0)
    expect(out).toContain('set up')
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err).toContain(`The packages could not be brought up to date: ${why}`)
    expect(NAMES.map(versionOf)).toEqual(['1.0.0', '1.0.0', '1.0.0'])
    expect(leftOvers()).toEqual([])
  })

  it('notices one folder that is missing, names it, and goes on without it where it cannot be had', () => {
    installed('1.0.0')
    rmSync(join(root, 'node_modules/last'), { recursive: true })
    const { status, out, err } = setUp('offline')
    expect([status, out.includes('last'), err.includes('cannot be reached')]).toEqual([0, true, true])
    expect(setUp('installs').npm).toHaveLength(1)
    expect(versionOf('last')).toBe('1.0.0')
  })

  it('with nothing installed and no network ends with one sentence', () => {
    const { status, out, err } = setUp('offline')
    expect([status, out.includes('set up'), err.trim().split('\n').length]).toEqual([1, false, 1])
    expect(err).toContain('The packages could not be installed: the package registry cannot be reached.')
  })

  it('without the runner of the sources cannot go on, and says so instead of trying', () => {
    installed('1.0.0')
    rmSync(join(root, 'node_modules/tsx'), { recursive: true })
    expect(setUp('offline')).toMatchObject({ status: 1, err: expect.stringContaining('could not be installed') })
  })

  it('whenever it is killed leaves an installation that works', async () => {
    installed('1.0.0')
    lock('2.0.0')
    // While npm works.
    expect(setUp('killed').status).not.toBe(0)
    expect(NAMES.map(versionOf)).toEqual(['1.0.0', '1.0.0', '1.0.0'])
    // Between the two renames.
    // What was started goes on writing for a moment, into folders that were read as empty before.
    await expect.poll(() => isRemoved(join(root, '.cache'))).toBe(true)
    const beside = join(root, '.cache/install-999999999')
    mkdirSync(beside, { recursive: true })
    cpSync(join(root, 'node_modules'), join(beside, 'former'), { recursive: true })
    rmSync(join(root, 'node_modules'), { recursive: true })
    expect(setUp('offline').status).toBe(0)
    expect(NAMES.map(versionOf)).toEqual(['1.0.0', '1.0.0', '1.0.0'])
    expect(leftOvers()).toEqual([])
  })

  it('with a lock file that cannot be read goes on with what there is', () => {
    installed('1.0.0')
    writeFileSync(join(root, 'package-lock.json'), '<<<<<<< ours')
    const { status, err, npm } = setUp('installs')
    expect([status, npm]).toEqual([0, []])
    expect(err).toContain('package-lock.json cannot be read')
  })
})
