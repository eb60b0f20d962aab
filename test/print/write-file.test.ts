import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { writeFile } from '../../src/print/write-file'

let folder: string
const bytes = new TextEncoder().encode('new')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'put-'))
})

it('replaces what is there, and makes the folder', async () => {
  await writeFile(join(folder, 'out/deck.pdf'), bytes)
  await writeFile(join(folder, 'out/deck.pdf'), bytes)
  expect(readdirSync(join(folder, 'out'))).toEqual(['deck.pdf'])
})

it('says that a file stands where the folder should be, and leaves it', async () => {
  writeFileSync(join(folder, 'out'), 'old')
  await expect(writeFile(join(folder, 'out/deck.pdf'), bytes)).rejects.toThrow(
    /could not be written: a file stands where/,
  )
  expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('old')
})

it('leaves nothing beside a place it could not take', async () => {
  mkdirSync(join(folder, 'deck.pdf/full'), { recursive: true })
  await expect(writeFile(join(folder, 'deck.pdf'), bytes)).rejects.toThrow(/a folder stands where a file should be/)
  expect(readdirSync(folder)).toEqual(['deck.pdf'])
})

it('says that the disk is full, and keeps the last good file', async () => {
  writeFileSync(join(folder, 'deck.pdf'), 'old')
  const full = () => Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }))
  await expect(writeFile(join(folder, 'deck.pdf'), bytes, full)).rejects.toThrow(/the disk is full/)
  expect(readdirSync(folder)).toEqual(['deck.pdf'])
  expect(readFileSync(join(folder, 'deck.pdf'), 'utf8')).toBe('old')
})
