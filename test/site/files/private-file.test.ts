import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepFromGit } from '../../../src/site/files/private-file'

let root: string
const git = (...args: string[]) => spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' })
const at = (path: string) => join(root, path)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'private-'))
  git('init', '--quiet')
  writeFileSync(at('.gitignore'), 'out/\n')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** What `git add` would take. */
const taken = () => git('status', '--porcelain', '--untracked-files=all').stdout

describe('a file with notes', () => {
  it('in a folder that git ignores, or in no repository, is nobody’s concern', async () => {
    expect(await keepFromGit(at('out/script.pdf'))).toBeUndefined()
    rmSync(at('.git'), { recursive: true })
    expect(await keepFromGit(at('papers/script.pdf'))).toBeUndefined()
    expect(existsSync(at('papers'))).toBe(false)
  })

  it('in a folder that git would take gets a list of its own there, which names it alone', async () => {
    expect(await keepFromGit(at('papers/a/script.pdf'))).toBe(at('papers/a/.gitignore'))
    writeFileSync(at('papers/a/script.pdf'), 'notes')
    writeFileSync(at('papers/a/deck.pdf'), 'public')
    expect(taken()).not.toContain('script.pdf')
    expect(taken()).toContain('deck.pdf')
    expect(await keepFromGit(at('papers/a/script.pdf'))).toBeUndefined()
  })

  it('beside a list that does not name it is refused, and the list left as it is', async () => {
    await expect(keepFromGit(at('script.pdf'))).rejects.toThrow(/git would take it: add "\/script\.pdf" to .*--out/)
    expect(readFileSync(at('.gitignore'), 'utf8')).toBe('out/\n')
  })

  it('that git keeps already is refused', async () => {
    mkdirSync(at('papers'))
    writeFileSync(at('papers/script.pdf'), 'old')
    git('add', 'papers')
    await expect(keepFromGit(at('papers/script.pdf'))).rejects.toThrow(/git rm --cached/)
  })
})
