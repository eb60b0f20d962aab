import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { networkAddresses } from '../../src/remote/server/network-addresses'
import { commandOf, makeProject, type Project } from '../fixtures/project'

let project: Project
beforeAll(() => {
  project = makeProject()
})
afterAll(() => project.remove())

const command = (...options: string[]) => commandOf('start', ...options)

interface Run {
  status: number
  stdout: string
  stderr: string
}

/** Runs the command to its end. */
const run = (...options: string[]) =>
  new Promise<Run>((resolve) => {
    execFile(process.execPath, command(...options), { cwd: project.root }, (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    )
  })

let started: ChildProcess | undefined
afterEach(() => {
  // With all it started itself.
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${started?.pid}`, '/t', '/f'])
  else if (started?.pid) process.kill(-started.pid)
  started = undefined
})

/** Starts the server and returns what it printed, once that says what it has to. */
async function start(options: readonly string[], until: RegExp): Promise<string> {
  let printed = ''
  const stdio = ['ignore', 'pipe', 'pipe'] as const
  started = spawn(process.execPath, command(...options), {
    cwd: project.root,
    detached: true,
    stdio: [...stdio],
  })
  const server = started
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk
      if (until.test(printed)) resolve()
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', () => reject(new Error(printed)))
  })
  return printed
}

/** The likeliest of this machine's addresses, where it has a network. */
const other = networkAddresses()[0]?.address

describe('npm start', () => {
  it('names its options, and those it does not know', async () => {
    const [help, unknown] = await Promise.all([run('--help'), run('--remot')])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout).toContain('--remote')
    expect(unknown).toEqual({
      status: 2,
      stdout: '',
      stderr: 'npm start has no option "--remot". Did you mean "--remote"? Known: --remote, --help.\n',
    })
  })

  it('listens to this computer alone', async () => {
    const printed = await start([], /Ctrl\+C/)
    const deck = new URL(/http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0] ?? '')
    expect((await fetch(deck)).status).toBe(200)
    expect(printed).not.toContain('phone')
    deck.hostname = other ?? '127.0.0.2'
    await expect(fetch(deck)).rejects.toThrow()
  })

  it('prints a code with --remote, and where the phone finds its page', async () => {
    const printed = await start(['--remote'], other ? /For everyone.*\n/ : /no network/)
    expect((await fetch(/http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0] ?? '')).status).toBe(200)
    if (!other) return
    expect(printed).toMatch(/█▀▀▀|█ ▄▄▄/)
    const page = /http:\/\/[\d.]+:\d+\/remote\/#[\w-]{43}/.exec(printed)?.[0] ?? ''
    expect(new URL(page).hostname).toBe(other)
    expect((await fetch(page)).status).toBe(200)
    expect((await fetch(new URL('/package.json', page))).status).toBe(404)
    // The network sees the deck once the public one is built.
    const published = async () => (await fetch(new URL('/', page))).text()
    await expect.poll(published).toContain('<main class="reveal deck"')
  })
})
