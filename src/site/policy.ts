/**
 * The content policy of the built page: nothing but its own files, and inline pieces by their hash.
 *
 * Written into the page itself, so that it holds on any host. See https://www.w3.org/TR/CSP3/.
 */
import { createHash } from 'node:crypto'

/** Adds the policy as the first element of the head, before anything it has to allow. */
export function addPolicy(page: string): string {
  const scripts = hashes(page, /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)
  const styles = hashes(page, /<style[^>]*>([\s\S]*?)<\/style>/g)
  const policy = [
    "default-src 'none'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return page.replace('<meta charset="utf-8">', `$&\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
}

function hashes(page: string, pattern: RegExp): string[] {
  const found = [...page.matchAll(pattern)].map((match) => match[1] ?? '')
  return found.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
}
