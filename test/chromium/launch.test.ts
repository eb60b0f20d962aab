import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { launchChromium } from '../../src/chromium/launch'

let program: string
beforeEach(() => {
  program = join(mkdtempSync(join(tmpdir(), 'launch-')), 'chromium')
  vi.stubEnv('CHROME_PATH', program)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(join(program, '..'), { recursive: true })
})

function put(script: string): void {
  writeFileSync(program, `#!/bin/sh\n${script}\n`)
  chmodSync(program, 0o755)
}

// The program is a shell's.
describe.skipIf(process.platform === 'win32')('a Chromium that does not start', () => {
  it('for want of libraries is told in a line, with what installs them', async () => {
    const said = 'chromium: error while loading shared libraries: libnss3.so: cannot open shared object file'
    put(`echo "${said}" >&2; exit 127`)
    await expect(launchChromium()).rejects.toThrow(
      new Error(
        `${program} does not start: "${said}". As root, \`npx playwright-core install-deps chromium\` installs what it lacks.`,
      ),
    )
  })

  it('for another reason says it in its own words', async () => {
    put('echo "[1:1:ERROR] No such thing" >&2; exit 1')
    const words = `${program} does not start: "[1:1:ERROR] No such thing". Set CHROME_PATH to another Chrome, Chromium or Edge.`
    await expect(launchChromium()).rejects.toThrow(new Error(words))
  })

  it('and says nothing is told all the same', async () => {
    put('exit 1')
    const error = await launchChromium().catch((error: Error) => error.message)
    expect(error).toMatch(/^\S+ does not start: "[^"\n]+". Set CHROME_PATH/)
  })
})
