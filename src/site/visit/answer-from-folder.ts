/** A built deck for a page that no network reaches: every request is answered from a folder or refused. */
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Route } from 'playwright-core'

/** Stands for the folder; the name can belong to nobody (RFC 2606). */
export const ORIGIN = 'http://deck.invalid/'

/** Media types of what a built deck consists of, by the ending of the name. */
export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
}

/** Answers a request of the page; `own` are further documents by name, which are on no disk. */
export async function answerFrom(
  folder: string,
  route: Route,
  own: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const { href, pathname } = new URL(route.request().url())
  const name = pathname === '/' ? 'index.html' : decoded(pathname.slice(1))
  const contentType = TYPES[extname(name ?? '')]
  if (name === undefined) return route.abort()
  const body = own.get(name)
  if (!href.startsWith(ORIGIN) || !contentType) return route.abort()
  if (body !== undefined) return route.fulfill({ contentType, body })
  const path = join(folder, name)
  return existsSync(path) ? route.fulfill({ contentType, body: readFileSync(path) }) : route.abort()
}

/** A path as it is written in an address; undefined for what no program would write (`100%.jpg`). */
export function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
