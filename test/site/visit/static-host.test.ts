import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Host, hostFolder } from '../../../src/site/visit/static-host'

describe('a folder that is hosted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'static-host-'))
  let host: Host
  beforeEach(async () => {
    writeFileSync(join(folder, 'index.html'), '<p>First</p>'.repeat(20))
    writeFileSync(join(folder, 'face.woff2'), 'as it is')
    host = await hostFolder(folder, { base: '/deck/' })
  })
  afterEach(() => host.close())

  const answer = async (path: string) => {
    const response = await fetch(host.address + path)
    return { encoding: response.headers.get('content-encoding'), text: await response.text() }
  }

  it('sends a file compressed, the same each time, and what it has become', async () => {
    const first = { encoding: 'gzip', text: '<p>First</p>'.repeat(20) }
    expect([await answer(''), await answer('index.html')]).toEqual([first, first])
    writeFileSync(join(folder, 'index.html'), '<p>Later</p>')
    expect(await answer('')).toEqual({ encoding: 'gzip', text: '<p>Later</p>' })
  })

  it('sends what is compressed in itself as it is, each time, and counts it', async () => {
    const face = { encoding: null, text: 'as it is' }
    expect([await answer('face.woff2'), await answer('face.woff2')]).toEqual([face, face])
    expect(host.sent).toEqual(new Map([['face.woff2', 16]]))
  })

  it('has nothing elsewhere', async () => {
    expect((await fetch(`${host.address}none.html`)).status).toBe(404)
    expect((await fetch(new URL('/index.html', host.address))).status).toBe(404)
  })
})
