/** A built deck for a page that no network reaches: every request is answered from a folder or refused. */
import type { Route } from 'playwright-core'
import { mediaType } from '../files/media-type'
import { documentName, fileInFolder } from './file-in-folder'

/** Stands for the folder; the name can belong to nobody (RFC 2606). */
export const ORIGIN = 'http://deck.invalid/'

/** Answers a request of the page; `own` are further documents by name, which are on no disk. */
export async function answerFrom(
  folder: string,
  route: Route,
  own: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const { href, pathname } = new URL(route.request().url())
  const asked = pathname.slice(1)
  const name = documentName(asked)
  if (!href.startsWith(ORIGIN) || name === undefined) return route.abort()
  const body = own.get(name)
  if (body !== undefined) return route.fulfill({ contentType: mediaType(name) ?? 'text/html', body })
  const path = fileInFolder(folder, asked)
  return path ? route.fulfill({ path }) : route.abort()
}
