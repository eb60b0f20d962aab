import { describe, expect, it } from 'vitest'
import { explain } from '../../src/commands/explain-failure'

const system = (code: string, more: object = {}) =>
  Object.assign(new Error(`${code}: said by the system`), { code, ...more })

/** As Rolldown tells that a file could not be written. */
const rolldown = (why: string) =>
  new Error(`Build failed with 1 error:\n\n[UNHANDLEABLE_ERROR] Something went wrong inside rolldown, please report this.
Failed to write file in dist.new-1/assets/a.js\n\nCaused by:\n    ${why}\n\nStack backtrace:\n   0: <unknown>`)

describe('what can be mended is a sentence with its place', () => {
  it.each([
    [system('ENOSPC', { path: 'dist/a.js' }), 'dist/a.js: the disk is full.'],
    [system('EACCES', { path: 'slides/a.md', syscall: 'open' }), 'slides/a.md: you may not read'],
    [system('EROFS', { path: 'dist' }), 'dist: the disk is read-only.'],
    [system('ENOTDIR', { path: 'out/deck.html' }), 'out/deck.html: a file stands where a folder should be.'],
    [system('EMFILE'), 'A file could not be read or written: too many files'],
    [rolldown('No space left on device (os error 28)'), 'dist.new-1/assets/a.js: the disk is full.'],
    [rolldown('Permission denied (os error 13)'), 'dist.new-1/assets/a.js: you may not read or write'],
    [rolldown('Read-only file system (os error 30)'), 'dist.new-1/assets/a.js: the disk is read-only.'],
    [system('EADDRINUSE', { syscall: 'listen', port: 4180 }), 'Port 4180 is taken'],
    [system('EACCES', { syscall: 'listen', port: 80 }), 'Port 80 may not be listened to'],
    [new Error('page.screenshot: Target page, context or browser has been closed'), 'Chromium ended'],
    [new Error('browserType.launch: spawn /x EACCES\nCall log:\n  - x'), 'Chromium could not be started'],
    [Object.assign(new Error('page.goto: Timeout 30000ms exceeded.\nCall log:'), { name: 'TimeoutError' }), 'in time'],
    [
      system('ERR_MODULE_NOT_FOUND', { message: "Cannot find package 'marked' imported from a/b.ts" }),
      'The package marked is not installed.',
    ],
    [
      system('ERR_MODULE_NOT_FOUND', { message: "Cannot find module '@noble/ciphers/chacha.js'" }),
      'The package @noble/ciphers is not installed.',
    ],
    [
      system('ERR_MODULE_NOT_FOUND', {
        message: "Cannot find module '/p/node_modules/vite/dist/node/index.js' imported from /p/src/a.ts",
      }),
      'The package vite is not installed.',
    ],
  ])('%s', (error, words) => {
    const told = explain(error)
    expect(told).toContain(words)
    expect(told.split('\n')).toHaveLength(1)
  })
})

describe('what nobody can mend who presents', () => {
  it.each([
    new TypeError("Cannot read properties of undefined (reading 'x')"),
    // The words of a slide are no error of the system.
    new Error('a slide said "Permission denied"'),
    system('ERR_MODULE_NOT_FOUND', { message: "Cannot find module '/p/src/gone.ts' imported from /p/src/a.ts" }),
  ])('is told with its place in the program, and where to report it: %s', (error) => {
    const told = explain(error)
    expect(told).toContain('test/commands/explain-failure.test.ts')
    expect(told).toMatch(/fault of the program[\s\S]*report it/)
  })
})
