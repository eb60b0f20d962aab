import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileInFolder } from '../../../src/site/visit/file-in-folder'

let around: string
beforeAll(() => {
  around = mkdtempSync(join(tmpdir(), 'folder-'))
  mkdirSync(join(around, 'dist/s/one'), { recursive: true })
  mkdirSync(join(around, 'dist-notes'))
  for (const name of [
    'dist/index.html',
    'dist/s/one/index.html',
    'dist/a b.svg',
    'dist-notes/notes.html',
    'own.html',
  ]) {
    writeFileSync(join(around, name), '')
  }
})
afterAll(() => rmSync(around, { recursive: true }))

it.each([
  ['', 'index.html'],
  ['index.html', 'index.html'],
  ['s/one/', 's/one/index.html'],
  ['a%20b.svg', 'a b.svg'],
])('"%s" is a file of the folder', (path, name) => {
  expect(fileInFolder(join(around, 'dist'), path)).toBe(join(around, 'dist', name))
})

it.each([
  's/one',
  's',
  'none.html',
  '100%.jpg',
  '../own.html',
  '%2e%2e%2fown.html',
  '..%2Fdist-notes/notes.html',
  's/..%5C..%5C..%5Cown.html',
])('"%s" is none', (path) => {
  expect(fileInFolder(join(around, 'dist'), path)).toBeUndefined()
})
