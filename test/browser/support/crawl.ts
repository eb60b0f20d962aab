/** Follows every address of a hosted deck, as a search engine and a browser together would. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeHTML } from 'entities'
import { hostFolder } from '../../../src/site/visit/static-host'

export interface Crawl {
  /** Addresses of the deck's own that were fetched. */
  fetched: string[]
  /** What leads nowhere, with the page it stands on. */
  broken: string[]
  /** What a page would ask another host for by itself; links that a reader may follow are none. */
  elsewhere: string[]
}

interface Found {
  address: string
  /** A link that is only followed by hand. */
  byHand?: boolean
}

/** What only machines ask for. */
export const UNLINKED = ['robots.txt', 'sw.js', 'manifest.webmanifest']

/** The slides of a built page, by the names of their share pages. */
export const slugsIn = (page: string): string[] =>
  [...page.matchAll(/<section id="([^"]+)"/g)].map((match) => match[1] ?? '')

/** Crawls a built folder as a host has it under a path, with the share page of every slide. */
export async function crawlFolder(folder: string, base: string): Promise<Crawl & { slugs: string[] }> {
  const slugs = slugsIn(readFileSync(join(folder, 'index.html'), 'utf8'))
  const host = await hostFolder(folder, { base })
  try {
    return { ...(await crawl(host.address, [...UNLINKED, ...slugs.map((slug) => `s/${slug}/`)])), slugs }
  } finally {
    await host.close()
  }
}

/** Crawls from an address ending in `/`, together with what stands there without a link to it. */
export async function crawl(start: string, unlinked: readonly string[] = []): Promise<Crawl> {
  const result: Crawl = { fetched: [], broken: [], elsewhere: [] }
  const texts = new Map<string, string>()
  const waiting = [start, ...unlinked.map((name) => start + name)].map((address) => ({ address, from: 'the start' }))
  const met: typeof waiting = []
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    met.push(next)
    const page = next.address.replace(/#.*/, '')
    if (texts.has(page)) continue
    const response = await fetch(page)
    if (!response.ok) result.broken.push(`${response.status} ${page} on ${next.from}`)
    result.fetched.push(page)
    const text = response.ok && isText(response) ? await response.text() : ''
    texts.set(page, text)
    waiting.push(...followed(start, page, text, result))
  }
  // An empty fragment is the top of the page.
  const lost = met.filter(({ address }) => {
    const [page = '', id] = address.split('#')
    return id && !texts.get(page)?.includes(` id="${decodeURIComponent(id)}"`)
  })
  result.broken.push(...lost.map(({ address, from }) => `${address} on ${from}`))
  return result
}

/** The deck's own addresses on a page; what is wrong with others goes into the result. */
function followed(start: string, page: string, text: string, result: Crawl): { address: string; from: string }[] {
  const full = addressesIn(page, text).map(({ address, byHand }) => ({ url: new URL(address, page), byHand }))
  const outside = full.filter(({ url }) => !url.href.startsWith(start))
  const isOwn = (url: URL) => url.origin === new URL(start).origin
  result.broken.push(...outside.filter(({ url }) => isOwn(url)).map(({ url }) => `outside ${url.href} on ${page}`))
  const asked = outside.filter(({ url, byHand }) => !isOwn(url) && !byHand)
  result.elsewhere.push(...asked.map(({ url }) => `${url.href} on ${page}`))
  return full.filter(({ url }) => url.href.startsWith(start)).map(({ url }) => ({ address: url.href, from: page }))
}

const isText = (response: Response) => /text|javascript|json|xml|svg/.test(response.headers.get('content-type') ?? '')

/** Every address in a file of any kind that has some. */
function addressesIn(page: string, text: string): Found[] {
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => ({ address: decodeHTML(match[1] ?? '') }))
  if (page.endsWith('.webmanifest')) return manifestAddresses(text)
  if (page.endsWith('.xml')) return all(/<loc>([^<]+)<\/loc>/g)
  if (page.endsWith('.txt')) return all(/^Sitemap: (.+)$/gm)
  if (page.endsWith('sw.js')) return all(/url:\s*["'`]([^"'`]+)/g)
  if (page.endsWith('.js'))
    return all(/["'`](\.{1,2}\/[\w./-]+\.\w+)["'`]/g).filter(({ address }) => !/sw\.js$/.test(address))
  if (!page.endsWith('/')) return []
  const links = all(/<a\s[^>]*?href="([^"]+)"/g).map((found) => ({ ...found, byHand: true }))
  return [
    ...links,
    ...all(/<link\s[^>]*?href="([^"]+)"/g),
    ...all(/\ssrc="([^"]+)"/g),
    ...all(/\ssrcset="([^"]+)"/g).flatMap(({ address }) =>
      address.split(',').map((each) => ({ address: each.trim().split(' ')[0] ?? '' })),
    ),
    ...all(/url\(["']?([^"')]+)/g),
    ...all(/<meta property="og:(?:image|url)" content="([^"]+)"/g),
    ...all(/<meta http-equiv="refresh" content="0; url=([^"]+)"/g),
  ]
}

function manifestAddresses(text: string): Found[] {
  const { start_url, scope, icons } = JSON.parse(text) as { start_url: string; scope: string; icons: { src: string }[] }
  return [start_url, scope, ...icons.map(({ src }) => src)].map((address) => ({ address }))
}
