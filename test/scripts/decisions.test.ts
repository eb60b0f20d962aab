import { describe, expect, it } from 'vitest'
import { folderFault, nodeFault } from '../../scripts/machine.mjs'
import { npmCommand, reasonOf } from '../../scripts/npm.mjs'
import { inWords, missingPackages } from '../../scripts/packages.mjs'

const LINUX = { os: 'linux', cpu: 'x64', libc: 'glibc' }
const native = (os: string, cpu: string, libc?: string) => {
  return { version: '1.0.0', optional: true, os: [os], cpu: [cpu], ...(libc && { libc: [libc] }) }
}

describe('what is missing', () => {
  const missing = (lock: object, installed: object, gone: string[] = []) =>
    missingPackages(
      { packages: { '': {}, ...lock } },
      installed,
      (path) => !gone.includes(path),
      () => LINUX,
    )
  const one = { version: '1.0.0' }

  it('is what is not there, of another version, or without its folder', () => {
    expect(missing({ a: one, b: one }, { a: one, b: one })).toEqual([])
    expect(missing({ a: one, b: one }, { a: one })).toEqual(['b'])
    expect(missing({ a: one, b: { version: '2.0.0' } }, { a: one, b: one })).toEqual(['b'])
    expect(missing({ a: one, b: one }, { a: one, b: one }, ['a'])).toEqual(['a'])
  })

  it('is not what the lock file does not have any more', () => {
    expect(missing({ a: one }, { a: one, b: one })).toEqual([])
  })

  it('is, of optional packages, what is made for this machine', () => {
    const lock = {
      same: native('linux', 'x64', 'glibc'),
      plain: native('linux', 'x64'),
      musl: native('linux', 'x64', 'musl'),
      mac: native('darwin', 'x64'),
      arm: native('linux', 'arm64'),
      any: { version: '1.0.0', optional: true },
    }
    expect(missing(lock, {})).toEqual(['same', 'plain'])
    expect(missing(lock, lock, ['any'])).toEqual(['any'])
  })

  it('is told by the first name', () => {
    expect(inWords(['node_modules/a/node_modules/@x/b'])).toBe('@x/b')
    expect(inWords(['node_modules/a', 'node_modules/b', 'node_modules/c'])).toBe('a and 2 more')
  })
})

describe('npm', () => {
  const machine = (platform: NodeJS.Platform, execPath: string, files: string[], env: NodeJS.ProcessEnv = {}) =>
    npmCommand({ platform, execPath, env, exists: (path: string) => files.includes(path.replaceAll('\\', '/')) })

  it('is run by Node, without a shell, also where the path has a space', () => {
    const execPath = 'C:/Program Files/nodejs/node.exe'
    const script = 'C:/Program Files/nodejs/node_modules/npm/bin/npm-cli.js'
    expect(machine('win32', execPath, [script])).toEqual([execPath, script])
    expect(machine('linux', '/usr/bin/node', ['/usr/lib/node_modules/npm/bin/npm-cli.js'])).toEqual([
      '/usr/bin/node',
      '/usr/lib/node_modules/npm/bin/npm-cli.js',
    ])
  })

  it('is the one that called, unless another program did', () => {
    const files = ['/a/npm-cli.js', '/a/yarn.js']
    expect(machine('linux', '/n/bin/node', files, { npm_execpath: '/a/npm-cli.js' })).toEqual([
      '/n/bin/node',
      '/a/npm-cli.js',
    ])
    expect(machine('linux', '/n/bin/node', files, { npm_execpath: '/a/yarn.js' })).toEqual(['npm'])
    expect(machine('win32', 'C:/n/node.exe', files)).toBeUndefined()
  })

  it.each([
    ['npm error code EAI_AGAIN\nnpm error syscall getaddrinfo', 'the package registry cannot be reached'],
    ['npm error code ECONNREFUSED', 'the package registry cannot be reached'],
    ['npm error code ENOSPC', 'the disk is full'],
    ["npm error code EACCES\nnpm error syscall mkdir\nnpm error path '/x'", 'a folder may not be written to'],
    ['npm ERR! code UNABLE_TO_VERIFY_LEAF_SIGNATURE\nnpm ERR! CERT', 'is not trusted'],
    ['npm error code EUSAGE\nnpm error `npm ci` can only install …', 'do not belong together'],
    ['npm error code E403\nnpm error 403 Forbidden - GET https://x', 'npm says "403 Forbidden - GET https://x".'],
    ['', 'npm ended without a word.'],
  ])('says %j', (said, reason) => {
    expect(reasonOf(said)).toContain(reason)
  })
})

it('a Node that is too old is named, and none that is new enough', () => {
  expect(nodeFault('18.20.0')).toContain('you have 18.20.0')
  expect(nodeFault('20.18.3')).toContain('20.19 or newer')
  for (const version of ['20.19.0', '20.20.2', '22.1.0', '24.0.0']) expect(nodeFault(version)).toBeUndefined()
})

it('a folder is refused for the signs that a build cannot have in a path, by name', () => {
  for (const sign of ['#', '?', '"', '\\'])
    expect(folderFault(`/a/talk ${sign}1`)).toContain(`has a ${sign} in its name`)
  for (const name of ["it's 100 %41 & Қазақ", 'a [b] {c} (d) +,;=@~!^$x'])
    expect(folderFault(`/a/${name}`)).toBeUndefined()
  expect(folderFault('C:\\Users\\a deck', 'win32')).toBeUndefined()
})
