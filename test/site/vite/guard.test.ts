import { request } from 'node:http'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deckConfig } from '../../../src/site/vite/config'
import { makeProject, type Project } from '../../fixtures/project'

let project: Project
let server: ViteDevServer
let host: string

beforeAll(async () => {
  project = makeProject()
  const config = deckConfig(project.root)
  server = await createServer({
    ...config,
    configFile: false,
    logLevel: 'silent',
    cacheDir: `${project.root}/.vite`,
    server: { ...config.server, port: 0, fs: { strict: false } },
  })
  await server.listen()
  host = new URL(server.resolvedUrls?.local[0] ?? '').host
})
afterAll(async () => {
  await server.close()
  project.remove()
})

interface Answer {
  status: number
  body: string
  /** Whom the answer may be read by, as the server says. */
  shared: string | undefined
}

function ask(path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const [hostname, port] = host.split(':')
    const asked = request({ hostname, port, path, method, headers: { host, ...headers } }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (chunk) => (body += chunk))
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body, shared: response.headers['access-control-allow-origin'] })
      })
    })
    asked.on('error', reject).end()
  })
}

const EDITOR = '/__open-in-editor?file=none-such.md'
const SECRETS = [EDITOR, '/slides/00-front.md', '/slides/00-front.md?raw', '/speaker/notes.json']
const OWN = { 'sec-fetch-site': 'same-origin' }

describe('a page of another origin', () => {
  it.each([
    ...SECRETS,
    '/__OPEN-in-editor?file=none-such.md',
    '/%73lides/00-front.md',
    '/',
    '/src/present/present.ts',
    '/@vite/client',
  ])('gets nothing of %s', async (path) => {
    const foreign = [
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' },
      // Another program on this computer, such as a notebook server.
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8888' },
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' },
      { origin: 'https://evil.example' },
      { origin: 'null' },
      // DNS rebinding: its own name leads here.
      { host: `evil.example:${host.split(':')[1]}`, 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of foreign) {
      const { status, body, shared } = await ask(path, headers as Record<string, string>)
      expect([status, shared], JSON.stringify(headers)).toEqual([403, undefined])
      expect(body).not.toMatch(/Note:|<section|import /)
    }
    const preflight = { origin: 'http://localhost:8888', 'access-control-request-method': 'GET' }
    expect(await ask(path, preflight, 'OPTIONS')).toMatchObject({ status: 403, shared: undefined })
  })

  it('may lead to the deck by a link, and to nothing that is private', async () => {
    const link = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }
    expect((await ask('/', link)).status).toBe(200)
    for (const path of SECRETS) expect((await ask(path, link)).status, path).toBe(403)
  })
})

describe('what is private', () => {
  it('is for pages of the deck, in browsers that say who asks and in those that do not', async () => {
    for (const headers of [OWN, { referer: `http://${host}/speaker/` }]) {
      const { status, body } = await ask('/speaker/notes.json', headers as Record<string, string>)
      expect([status, body.startsWith('{')]).toEqual([200, true])
    }
    expect((await ask('/speaker/notes.json', { referer: 'http://evil.example/' })).status).toBe(403)
    expect((await ask(EDITOR, {})).status).toBe(403)
  })

  it('is not for whoever comes through a tunnel or a proxy', async () => {
    for (const name of ['x-forwarded-for', 'forwarded', 'x-forwarded-host']) {
      for (const path of SECRETS) expect((await ask(path, { ...OWN, [name]: 'for=203.0.113.5' })).status).toBe(403)
      expect((await ask('/', { ...OWN, [name]: 'for=203.0.113.5' })).status).toBe(200)
    }
  })
})

it('the deck’s own pages, and programs that are no browser, get what they need', async () => {
  const headers = [OWN, {}, { 'sec-fetch-site': 'none' }, { ...OWN, origin: `http://${host}` }]
  for (const each of headers) {
    for (const path of ['/', '/src/present/present.ts']) {
      expect((await ask(path, each as Record<string, string>)).status, path).toBe(200)
    }
  }
})
