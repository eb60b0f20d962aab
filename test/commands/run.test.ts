import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commandOf, makeProject, type Project } from '../fixtures/project'

let project: Project
beforeAll(() => {
  project = makeProject()
})
afterAll(() => project.remove())

function run(...command: string[]) {
  // Where no browser is found by its name.
  const env = { ...process.env, PATH: '', CHROME_PATH: '' }
  return spawnSync(process.execPath, commandOf(...command), { cwd: project.root, encoding: 'utf8', env })
}

it('what stops a command that can be mended is a sentence, and what is left is named', () => {
  writeFileSync(join(project.root, 'out'), 'a file')
  const { status, stderr } = run('pack')
  expect(status).toBe(1)
  expect(stderr).toBe(
    'out: a file stands where a folder should be. Move that file away. Then run the command again.\n\nWhat was packed before is as it was.\n',
  )
  expect(readFileSync(join(project.root, 'out'), 'utf8')).toBe('a file')
})

it('what cannot be read beside the slides is a problem of the check', () => {
  symlinkSync('nobody@host.1', join(project.root, 'slides/.#00-front.md'))
  symlinkSync('nowhere', join(project.root, 'slides/50-gone.md'))
  mkdirSync(join(project.root, 'slides/old.md'))
  const { status, stdout, stderr } = run('check', '--json')
  expect([status, stderr]).toEqual([1, ''])
  const { problems } = JSON.parse(stdout)
  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatchObject({ rule: 'file-unreadable', severity: 'error', file: 'slides/50-gone.md' })
})

it.each(['help', '--help', '-h'])('%s tells what there is', (asked) => {
  const { status, stdout, stderr } = run(asked)
  expect([status, stderr]).toEqual([0, ''])
  for (const each of ['new', 'import', 'start', 'check', 'build', 'pdf', 'pack', 'figures', 'bench']) {
    expect(stdout).toMatch(new RegExp(`^ *${each}  +[A-Z].+\\.$`, 'm'))
  }
})

it('a command that is not there is named with the one that is', () => {
  const { status, stdout, stderr } = run('buidl')
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^There is no command "buidl"\. Did you mean "build"\? Known: [^\n]+\n$/)
})
