import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeHeaders } from '../../../src/site/hosting/headers'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headers-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the headers', () => {
  it('are the same for nginx as for hosts that read them from a file', async () => {
    await writeHeaders(folder, "default-src 'none'")
    const lines = readFileSync(join(folder, '_headers'), 'utf8').matchAll(/^ {2}([\w-]+): (.+)$/gm)
    const headers = Object.fromEntries([...lines].map((match) => [match[1], match[2]]))
    const { 'Content-Security-Policy': policy, 'Cache-Control': cache, ...others } = headers
    expect(policy).toBe("default-src 'none'; frame-ancestors 'self'")
    expect(headers['X-Frame-Options']).toBe('SAMEORIGIN')
    expect(Object.keys(others).length).toBeGreaterThan(1)
    const nginx = readFileSync('docs/nginx.conf', 'utf8')
    for (const [name, value] of Object.entries(others)) expect(nginx).toContain(`add_header ${name} ${value} always;`)
    expect(nginx).toContain(`add_header Content-Security-Policy "frame-ancestors 'self'" always;`)
    expect(nginx).toContain(`~/assets/ "${cache}";`)
    // What a comment in it says: it makes of `_headers` the policy's line.
    expect(nginx).toMatch(/sed -n "s\/\^ {2}\\\(Content-Security-Policy\\\)/)
  })
})
