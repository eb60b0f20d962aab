import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Runs a program of `node_modules` and returns what it printed when it failed, else nothing. */
function complaints(script: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('node_modules', script), ...args], {
    encoding: 'utf8',
  })
  return status === 0 ? '' : `${stdout}${stderr}`
}

const filesOf = (folder: string, ending: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(`.${ending}`))
    .map((name) => join(folder, name))

/** The package of an import, of a font in a style sheet, of data that are loaded, of a package that is read, or of an address for the drawing page. */
const PACKAGE =
  /(?:^import |from |^const PACKAGE = |import\(|url\(|\(import\.meta\.url\)\(|'\/node_modules\/)['"]?((?:@[\w.-]+\/)?[a-z][\w.:-]*)(?:\/[^'"]*)?['"]/gm

describe('the code', () => {
  it('has no type error', () => {
    // Several checkers go through what they share several times. What has not changed since the last run has its errors from there.
    const kept = ['--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo']
    expect(complaints('typescript/bin/tsc', '--noEmit', '--singleThreaded', ...kept)).toBe('')
  })

  it('is formatted and free of what the linter forbids', () => {
    expect(complaints('@biomejs/biome/bin/biome', 'check', '.', '--error-on-warnings')).toBe('')
  })

  it('names exact versions only, and every dependency has its reason', () => {
    const { devDependencies = {}, dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'))
    const all = Object.entries<string>({ ...devDependencies, ...dependencies })
    const reasons = readFileSync('docs/dependencies.md', 'utf8')
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(all.map(([name]) => name).filter((name) => !reasons.includes(`\`${name}\``))).toEqual([])
  })

  it('depends, where it is installed, on what its sources and its command import, and on nothing else', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
    const files = [...['ts', 'css', 'mjs'].flatMap((ending) => filesOf('src', ending)), ...filesOf('bin', 'mjs')]
    const named = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(PACKAGE)].map(([, name = '']) => name),
    )
    expect(Object.keys(dependencies).filter((name) => !named.includes(name))).toEqual([])
    expect(Object.keys(devDependencies).filter((name) => named.includes(name))).toEqual([])
  })

  it('starts no program through a shell, each of which has quotes of its own', () => {
    const files = [filesOf('src', 'ts'), filesOf('scripts', 'mjs'), filesOf('bin', 'mjs'), filesOf('test', 'ts')].flat()
    const through = /\bshell: (true|process\b)|\{[^}]*\bexec(Sync)?\b[^}]*\} from 'node:child_process'/
    expect(through.test('{ shell: true }') && through.test("import { exec } from 'node:child_process'")).toBe(true)
    const found = files.filter((file) => through.test(readFileSync(file, 'utf8')))
    expect(found).toEqual([join('test', 'conventions', 'code.test.ts')])
  })

  it('keeps addresses of package registries out of the lock file', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
  })
})
