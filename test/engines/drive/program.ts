/** Programs that the drivers start and end. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** In ms; a browser's first start on a busy machine takes some. */
const PATIENCE = 180_000

/** A folder for a browser's own files. */
export const scratchFolder = (name: string) => mkdtempSync(join(tmpdir(), `${name}-`))

/** What was just ended may still write. */
export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })

export interface Program {
  process: ChildProcess
  /** Hears each line the program writes, to whichever of its outputs. */
  onLine(listener: (line: string) => void): void
  /** The match of the first line that has it; throws with the program's last words when it ends before. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  /** Ends it, waits until it is gone, and ends what it started. */
  end(): Promise<void>
}

/** Programs lead groups of their own, so that what they started goes with them; Windows has none. */
const GROUPS = process.platform !== 'win32'

const running = new Set<ChildProcess>()
process.once('exit', () => running.forEach(endGroup))
// A terminal's own signals reach no other group.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    running.forEach(endGroup)
    process.kill(process.pid, signal)
  })
}

/** Starts a program whose outputs are read; `pipes` counts further outputs from file descriptor 3 on. */
export function start(command: string, args: readonly string[], options: SpawnOptions = {}, pipes = 0): Program {
  const further = Array.from({ length: pipes }, () => 'pipe' as const)
  const child = spawn(command, args, { ...options, detached: GROUPS, stdio: ['ignore', 'pipe', 'pipe', ...further] })
  const listeners: ((line: string) => void)[] = []
  const said: string[] = []
  listeners.push((line) => said.push(line))
  for (const output of child.stdio.slice(1)) {
    let rest = ''
    output?.on('data', (data: Buffer) => {
      const lines = (rest + data.toString()).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) for (const listener of listeners) listener(line)
    })
  }
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', (error) => {
      said.push(error.message)
      resolve()
    })
  })
  running.add(child)
  return {
    process: child,
    onLine: (listener) => listeners.push(listener),
    line: (pattern) => firstLine(pattern, { command, said, listeners, gone }),
    end: async () => {
      child.kill()
      const hard = setTimeout(() => child.kill('SIGKILL'), 5000)
      await gone
      clearTimeout(hard)
      running.delete(child)
      endGroup(child)
    },
  }
}

/** Ends a program and what it started: WebKit's driver goes before its browser does. */
function endGroup(child: ChildProcess): void {
  if (!GROUPS || child.pid === undefined) return void child.kill('SIGKILL')
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch (error) {
    // All of them are gone.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

interface Speaking {
  command: string
  said: string[]
  listeners: ((line: string) => void)[]
  gone: Promise<void>
}

function firstLine(pattern: RegExp, { command, said, listeners, gone }: Speaking): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = (line: string) => {
      const match = pattern.exec(line)
      if (match) resolve(match)
    }
    const fail = (why: string) => reject(new Error(`${command} ${why}: ${said.slice(-5).join('\n')}`))
    said.forEach(look)
    listeners.push(look)
    void gone.then(() => fail('ended before it was ready'))
    setTimeout(() => fail('was not ready in time'), PATIENCE).unref()
  })
}
