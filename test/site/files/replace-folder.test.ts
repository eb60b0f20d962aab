import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { replaceFile } from '../../../src/site/files/replace-file'
import { clearLeftOvers, replaceFolder } from '../../../src/site/files/replace-folder'

/** No process has so high a number. */
const GONE = 999_999_999

let folder: string
let dist: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'))
  dist = join(folder, 'dist')
})

const put = (name: string, text: string) => {
  mkdirSync(join(folder, name))
  writeFileSync(join(folder, name, 'index.html'), text)
}
const fill = (text: string) => async (beside: string) => {
  await mkdir(beside)
  await writeFile(join(beside, 'index.html'), text)
}
const standing = () => readFileSync(join(dist, 'index.html'), 'utf8')

describe('a folder', () => {
  it('takes the place of the former when it is complete, and leaves nothing beside', async () => {
    await replaceFolder(dist, fill('one'))
    await replaceFolder(dist, fill('two'))
    expect([standing(), readdirSync(folder)]).toEqual(['two', ['dist']])
  })

  it('that cannot be filled, or cannot take the place, leaves the former there', async () => {
    put('dist', 'good')
    const failing = async (beside: string) => {
      await fill('half')(beside)
      throw new Error('no')
    }
    await expect(replaceFolder(dist, failing)).rejects.toThrow('no')
    const vanishing = async (beside: string) => {
      await fill('gone')(beside)
      await rm(beside, { recursive: true })
    }
    await expect(replaceFolder(dist, vanishing)).rejects.toThrow('ENOENT')
    expect([standing(), readdirSync(folder)]).toEqual(['good', ['dist']])
  })
})

describe('what killed runs have left', () => {
  it('goes with the next run, and only that', async () => {
    const kept = ['dist', `dist.new-${process.pid}`, 'dist.new-1x', 'distant', 'other.new-999999999']
    for (const name of kept) put(name, name)
    put(`dist.new-${GONE}`, 'half')
    put(`dist.old-${GONE}`, 'former')
    await clearLeftOvers(dist)
    expect(readdirSync(folder).sort()).toEqual([...kept].sort())
    expect(standing()).toBe('dist')
  })

  it('is put back where the run was killed between taking the former away and putting the new one there', async () => {
    put(`dist.old-${GONE}`, 'former')
    put(`dist.new-${GONE}`, 'new')
    await expect(replaceFolder(dist, () => Promise.reject(new Error('no')))).rejects.toThrow()
    expect([standing(), readdirSync(folder)]).toEqual(['former', ['dist']])
  })

  it('beside a file goes, too', async () => {
    writeFileSync(join(folder, `deck.pdf.new-${GONE}`), 'half')
    await replaceFile(join(folder, 'deck.pdf'), 'whole')
    expect(readdirSync(folder)).toEqual(['deck.pdf'])
  })
})
