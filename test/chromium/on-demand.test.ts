import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChromiumOnDemand } from '../../src/chromium/on-demand'

const folders: string[] = []
afterEach(() => {
  vi.unstubAllEnvs()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A program in the place of Chromium that only says that it was started. */
function putProgram(): void {
  const folder = mkdtempSync(join(tmpdir(), 'on-demand-'))
  folders.push(folder)
  const program = join(folder, 'chromium')
  writeFileSync(program, '#!/bin/sh\necho "[1:1:ERROR] Started" >&2; exit 1\n')
  chmodSync(program, 0o755)
  vi.stubEnv('CHROME_PATH', program)
}

// The program is a shell's.
describe.skipIf(process.platform === 'win32')('a Chromium on demand', () => {
  it('is not started for being closed', async () => {
    putProgram()
    const chromium = new ChromiumOnDemand()
    await chromium.close()
    expect(chromium.fault).toBeUndefined()
  })

  it('tells why it did not start, the same each time', async () => {
    putProgram()
    const chromium = new ChromiumOnDemand()
    await expect(chromium.launch()).rejects.toThrow('[1:1:ERROR] Started')
    await expect(chromium.launch()).rejects.toBe(chromium.fault)
    await chromium.close()
  })
})
