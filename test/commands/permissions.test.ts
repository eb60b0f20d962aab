/** Commands of somebody who may not read a file, or not write into the folder. Root may do both, so somebody else asks. */
import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { compile } from '../../src/site/compile'
import { replaceFolder } from '../../src/site/files/replace-folder'
import { commandOf, makeProject, type Project } from '../fixtures/project'

const NOBODY = 65534
const isRoot = process.getuid?.() === 0

/** For everybody to write into. */
const temporary = mkdtempSync(join(tmpdir(), 'temporary-'))
chmodSync(temporary, 0o777)

let project: Project
let changed: string[] = []
beforeEach(() => {
  project = makeProject()
  mkdirSync(join(project.root, 'slides/img'))
  project.write('img/river.png', 'no picture')
  project.data('a.csv', 'label,value\n')
  changed = []
  if (!isRoot) return
  chmodSync(tmpdir(), 0o711)
  const all = readdirSync(project.root, { recursive: true, encoding: 'utf8' })
  for (const name of ['.', ...all]) chownSync(join(project.root, name), NOBODY, NOBODY)
})
afterEach(() => {
  for (const path of changed) chmodSync(path, 0o755)
  project.remove()
})

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

function allow(name: string, mode: number): void {
  changed.unshift(join(project.root, name))
  chmodSync(join(project.root, name), mode)
}

const run = (...command: string[]) => runIn(temporary, ...command)

/** With another folder for what is temporary. */
function runIn(folder: string, ...command: string[]) {
  const who = isRoot ? { uid: NOBODY, gid: NOBODY } : {}
  // Who may not write into the deck's folder still has a place for what is temporary.
  const env = { ...process.env, PATH: '', CHROME_PATH: '', TMPDIR: folder }
  return spawnSync(process.execPath, commandOf(...command), { cwd: project.root, encoding: 'utf8', env, ...who })
}

async function asNobody<Result>(act: () => Promise<Result>): Promise<Result> {
  if (!isRoot) return act()
  process.seteuid?.(NOBODY)
  try {
    return await act()
  } finally {
    process.seteuid?.(0)
  }
}

const STACK = /^\s+at /m

describe.skipIf(process.platform === 'win32')('what may not be', () => {
  it.each([
    ['slides/00-front.md', 0o000, ['file-unreadable slides/00-front.md']],
    ['slides/deck.yaml', 0o000, ['file-unreadable slides/deck.yaml']],
    ['slides/references.json', 0o000, ['file-unreadable slides/references.json']],
    ['assets/data/a.csv', 0o000, ['file-unreadable assets/data/a.csv']],
    ['slides', 0o000, ['file-unreadable slides']],
    ['assets/data', 0o000, ['file-unreadable assets/data']],
    ['slides/img/river.png', 0o000, ['image-unreadable slides/01-more.md']],
    ['slides/img', 0o000, ['image-unreadable slides/01-more.md']],
  ])('read is the one error: %s', async (name, mode, expected) => {
    project.write('01-more.md', '## A picture that is there\n\n![The river](img/river.png)\n')
    allow(name, mode)
    const { problems } = await asNobody(() => compile(project.root))
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ rule, file }) => `${rule} ${file}`)).toEqual(expected)
  })

  it('written ends a command with a sentence, and nothing is half there', () => {
    allow('.', 0o555)
    const { status, stdout, stderr } = run('pack')
    expect(status).toBe(1)
    expect(`${stdout}${stderr}`).not.toMatch(STACK)
    expect(stderr).toContain('you may not read or write it. Change its rights.')
    expect(readdirSync(project.root).sort()).toEqual(['assets', 'slides'])
  })

  it('removed of a former build is left beside the new one, which is in its place', async () => {
    const target = join(project.root, 'site')
    mkdirSync(target)
    writeFileSync(join(target, 'former'), '')
    chmodSync(target, 0o555)
    if (isRoot) chownSync(project.root, NOBODY, NOBODY)
    const warn = vi.spyOn(console, 'warn').mockReturnValue()
    await asNobody(() =>
      replaceFolder(target, async (beside) => {
        mkdirSync(beside)
        writeFileSync(join(beside, 'new'), '')
      }),
    )
    expect(readdirSync(target)).toEqual(['new'])
    expect(warn.mock.calls).toEqual([
      [expect.stringMatching(/^A folder that is not needed any more stays: EACCES.*site\.old-/)],
    ])
    warn.mockRestore()
    const [left = ''] = readdirSync(project.root).filter((name) => name.startsWith('site.old-'))
    chmodSync(join(project.root, left), 0o755)
    expect(readdirSync(join(project.root, left))).toEqual(['former'])
  })

  it.each([
    ['that is not there', (): string => join(temporary, 'nowhere'), 'it is not there'],
    ['that may not be written to', (): string => closedFolder(), 'you may not write to it'],
  ])('a folder for temporary files %s is a sentence, and help goes without', (_, folder, why) => {
    const at = folder()
    for (const command of ['check', 'pdf', 'new']) {
      const { status, stdout, stderr } = runIn(at, command)
      expect([status, stdout]).toEqual([1, ''])
      expect(stderr).toBe(
        `Nothing can be put into the folder for temporary files, "${at}": ${why}. Mend that, or set TMPDIR to a folder that you may write to. Then run the command again.\n`,
      )
    }
    expect(runIn(at, 'help')).toMatchObject({ status: 0, stderr: '' })
  })
})

function closedFolder(): string {
  const folder = join(temporary, 'closed')
  mkdirSync(folder, { mode: 0o555 })
  return folder
}
