import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { inTemporary } from '../../../src/site/files/temporary'

it('a folder lasts as long as its use, and what killed runs have left goes', async () => {
  const [left, other] = ['made-999999999-abc', 'made-abc'].map((name) => join(tmpdir(), name)) as [string, string]
  mkdirSync(left)
  mkdirSync(other)
  const outer = await inTemporary('made', async (folder) => {
    expect([existsSync(folder), existsSync(left), existsSync(other)]).toEqual([true, false, true])
    // Another use of the same process is none.
    await inTemporary('made', () => Promise.resolve())
    expect(existsSync(folder)).toBe(true)
    return folder
  })
  await expect(inTemporary('made', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith('made-'))).toEqual([basename(other)])
  expect(existsSync(outer)).toBe(false)
  rmSync(other, { recursive: true })
})
